package org.reversementoring.anonymisation.table.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.CrossTable;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.FrequencyTable;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;

/** The mutants of G6: each is a table that looks protected and is not. */
class TableAuditTest {

    private static final DisclosureRule NO_INSIDER = new DisclosureRule(0, 1, 1);
    private static final DisclosureRule STANDARD = DisclosureRule.standard();

    private static List<DisclosureKind> kinds(TableAudit audit) {
        return audit.findings().stream().map(TableFinding::kind).toList();
    }

    private static PrintedTables share(long count, long group) {
        return PrintedTables.builder()
                .known("all", group)
                .printed("harmed", count)
                .inside("harmed", "all")
                .build();
    }

    @Test
    void g6GeurtsIsFromThreeToSix() {
        TableAudit audit = TableAudit.of(
                FrequencyTable.of("* * 7", "* * 3", "3 3 6", "9 7 16").tables(), NO_INSIDER);

        assertThat(audit.interval("row 1, column 1")).isEqualTo(new FeasibilityInterval(3, 6));
        assertThat(audit.isExact("row 1, column 1")).isTrue();
        assertThat(audit.isSafe()).isTrue();
        assertThat(audit.inWords()).isEqualTo("Nothing was found that the rule forbids.");
    }

    @Test
    void fullAndEmptyCellsTellEachPersonsAnswer() {
        assertThat(kinds(TableAudit.of(share(8, 8), NO_INSIDER)))
                .containsExactly(DisclosureKind.NOBODY, DisclosureKind.EVERYBODY);
        assertThat(TableAudit.of(share(8, 8), NO_INSIDER).findings().get(1).inWords())
                .isEqualTo("\"harmed\" is at least 8 of \"all\": it is known that everybody is in it. It follows from"
                        + " \"all\" = \"all without harmed\" + \"harmed\", where \"all\" is 8 and \"harmed\" is 8.");
        assertThat(kinds(TableAudit.of(share(0, 8), NO_INSIDER))).contains(DisclosureKind.NOBODY);
        assertThat(TableAudit.of(share(4, 8), STANDARD).isSafe()).isTrue();
    }

    /** T5: a count is safe exactly if it is above c and below n - c. */
    @Test
    void t5EachCountOfEachGroup() {
        for (int insiders = 0; insiders <= 3; insiders++) {
            for (int group = 2 * insiders + 2; group <= 12; group++) {
                for (int count = 0; count <= group; count++) {
                    boolean safe = TableAudit.of(share(count, group), new DisclosureRule(insiders, 1, 1))
                            .isSafe();
                    assertThat(safe)
                            .as("%d of %d, %d insiders", count, group, insiders)
                            .isEqualTo(count >= insiders + 1 && count <= group - insiders - 1);
                }
            }
        }
    }

    /** T5: an interval is safe exactly if U is at least c + 1 and L at most n - c - 1. */
    @Test
    void t5EachIntervalOfAGroup() {
        for (int insiders = 0; insiders <= 2; insiders++) {
            for (int least = 0; least < 8; least++) {
                for (int most = least + 1; most <= 8; most++) {
                    PrintedTables tables = PrintedTables.builder()
                            .known("all", 8)
                            .hidden("yes", new FeasibilityInterval(least, most))
                            .inside("yes", "all")
                            .build();
                    assertThat(TableAudit.of(tables, new DisclosureRule(insiders, 1, 1))
                                    .isSafe())
                            .isEqualTo(most >= insiders + 1 && least <= 8 - insiders - 1);
                }
            }
        }
    }

    @Test
    void smallCountsArePrintedOrComputed() {
        assertThat(kinds(TableAudit.of(share(2, 9), STANDARD))).containsExactly(DisclosureKind.SMALL_COUNT);
        // The others of the group are few, though nobody prints them.
        TableAudit audit = TableAudit.of(share(7, 9), STANDARD);
        assertThat(audit.findings()).hasSize(1);
        assertThat(audit.findings().get(0).cell()).isEqualTo("all without harmed");
        assertThat(audit.findings().get(0).sentence()).isEqualTo("\"all without harmed\" is 2, fewer than 3.");
    }

    @Test
    void l7OneHiddenCellWithItsTotal() {
        PrintedTables tables = PrintedTables.builder()
                .known("all", 20)
                .printed("a", 9)
                .printed("b", 9)
                .hidden("c")
                .total("all", "a", "b", "c")
                .build();
        TableAudit audit = TableAudit.of(tables, STANDARD);

        assertThat(kinds(audit)).contains(DisclosureKind.SMALL_COUNT);
        assertThat(audit.interval("c")).isEqualTo(new FeasibilityInterval(2, 2));
        assertThat(kinds(TableAudit.of(tables, NO_INSIDER))).containsExactly(DisclosureKind.DETERMINED);
    }

    @Test
    void w5TheBridgeOfTwoPerLine() {
        TableAudit audit = TableAudit.of(
                FrequencyTable.of("* * * 9 18", "* * 9 9 21", "9 9 * * 23", "9 9 * * 25", "21 23 18 25 87")
                        .tables(),
                NO_INSIDER);

        assertThat(audit.findings()).hasSize(1);
        TableFinding finding = audit.findings().get(0);
        assertThat(finding.kind()).isEqualTo(DisclosureKind.DETERMINED);
        assertThat(finding.cell()).isEqualTo("row 1, column 3");
        assertThat(finding.interval()).isEqualTo(new FeasibilityInterval(4, 4));
        // Two rows and two columns prove it, as in W5, or the four others.
        assertThat(finding.because()).hasSize(4);
    }

    @Test
    void l8AResidualOfZeroOrOne() {
        assertThat(kinds(TableAudit.of(
                        FrequencyTable.of("* * 5 5", "* * 3 9", "5 6 9 20", "8 9 17 34")
                                .tables(),
                        NO_INSIDER)))
                .contains(DisclosureKind.RESIDUAL, DisclosureKind.NOBODY);
        assertThat(kinds(TableAudit.of(
                        FrequencyTable.of("* * 5 6", "* * 3 9", "5 6 9 20", "9 9 17 35")
                                .tables(),
                        NO_INSIDER)))
                .containsExactly(DisclosureKind.RESIDUAL);
    }

    @Test
    void twoTablesDiffer() {
        // All mentors, and all but those of one site, each group harmless by itself.
        PrintedTables tables = PrintedTables.builder()
                .known("everywhere", 20)
                .known("without site B", 17)
                .printed("content, everywhere", 12)
                .printed("content, without site B", 9)
                .inside("without site B", "everywhere")
                .inside("content, everywhere", "everywhere")
                .inside("content, without site B", "without site B")
                .unprinted("content, site B")
                .unprinted("not content, site B")
                .total("content, everywhere", "content, without site B", "content, site B")
                .total("everywhere without without site B", "content, site B", "not content, site B")
                .build();
        TableAudit audit = TableAudit.of(tables, STANDARD);

        assertThat(audit.interval("content, site B")).isEqualTo(new FeasibilityInterval(3, 3));
        assertThat(kinds(audit)).contains(DisclosureKind.EVERYBODY, DisclosureKind.NOBODY);
    }

    @Test
    void overlappingGroups() {
        // 9 women, 9 consultants, 11 in one or the other: 7 are both, so 2 women are no consultants.
        PrintedTables.Builder tables = PrintedTables.builder()
                .printed("women", 9)
                .printed("consultants", 9)
                .overlapping("women", "consultants");
        assertThat(TableAudit.of(tables.build(), STANDARD).isSafe()).isTrue();

        tables.printed("either", 11)
                .total(
                        "either",
                        "women and consultants",
                        "women without women and consultants",
                        "consultants without women and consultants");
        TableAudit audit = TableAudit.of(tables.build(), STANDARD);
        assertThat(kinds(audit)).containsExactly(DisclosureKind.SMALL_COUNT, DisclosureKind.SMALL_COUNT);
        assertThat(audit.interval("women and consultants")).isEqualTo(new FeasibilityInterval(7, 7));
    }

    /** W9: three panels of six, each "few", and a total of one favourable answer. */
    @Test
    void l21TotalOverBands() {
        PrintedTables.Builder tables = PrintedTables.builder().printed("favourable", 1);
        for (String panel : List.of("A", "B", "C")) {
            tables.known("panel " + panel, 6)
                    .printed("favourable, " + panel, new FeasibilityInterval(0, 2))
                    .inside("favourable, " + panel, "panel " + panel);
        }
        tables.total("favourable", "favourable, A", "favourable, B", "favourable, C");
        TableAudit audit = TableAudit.of(tables.build(), new DisclosureRule(1, 1, 1));

        assertThat(audit.interval("favourable, A")).isEqualTo(new FeasibilityInterval(0, 1));
        assertThat(kinds(audit)).contains(DisclosureKind.NOBODY);
        assertThat(audit.inWords())
                .contains("\"favourable, A\" is at most 1: 1 insider can know that nobody else is in it.");
    }

    /** L21: few, most, few and a total of 10 leave 2, 6, 2 only. */
    @Test
    void l21TheUnanimousPanel() {
        PrintedTables.Builder tables = PrintedTables.builder().printed("favourable", 10);
        Map<String, FeasibilityInterval> bands = Map.of(
                "A", new FeasibilityInterval(0, 2),
                "B", new FeasibilityInterval(4, 6),
                "C", new FeasibilityInterval(0, 2));
        bands.forEach((panel, band) -> tables.known("panel " + panel, 6)
                .printed("favourable, " + panel, band)
                .inside("favourable, " + panel, "panel " + panel));
        tables.total("favourable", "favourable, A", "favourable, B", "favourable, C");
        TableAudit audit = TableAudit.of(tables.build(), NO_INSIDER);

        assertThat(audit.interval("favourable, B")).isEqualTo(new FeasibilityInterval(6, 6));
        assertThat(kinds(audit)).contains(DisclosureKind.EVERYBODY);
    }

    @Test
    void whatEverybodyKnowsIsNoDisclosure() {
        PrintedTables tables = PrintedTables.builder()
                .known("all", 9)
                .known("site A", 1)
                .known("site B", 8)
                .known("site C", 0)
                .total("all", "site A", "site B", "site C")
                .hidden("yes, A")
                .hidden("yes, B")
                .printed("yes, C", 0)
                .printed("yes", 4)
                .total("yes", "yes, A", "yes, B", "yes, C")
                .inside("yes, A", "site A")
                .inside("yes, B", "site B")
                .inside("yes, C", "site C")
                .inside("yes", "all")
                .build();

        assertThat(TableAudit.of(tables, STANDARD).findings()).isEmpty();
    }

    @Test
    void aTableOfThreeDimensionsIsDecidedExactly() {
        // All margins of two dimensions of a cube of eight, of which four are hidden: nothing can move.
        CrossTable cube = new CrossTable(
                "t",
                List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "f")),
                List.of(5L, 6L, 7L, 8L, 9L, 5L, 6L, 7L),
                Set.of());
        LinkedTables tables = cube.addTo(LinkedTables.builder()).build();
        List<String> half = List.of("t: a, c, e", "t: a, c, f", "t: a, d, e", "t: a, d, f");
        TableAudit audit = TableAudit.of(tables.printedWithout(half), STANDARD);
        assertThat(kinds(audit)).hasSize(4).containsOnly(DisclosureKind.DETERMINED);

        List<String> whole = tables.printedCells().stream()
                .filter(cell -> !cell.contains("all"))
                .toList();
        TableAudit hidden = TableAudit.of(tables.printedWithout(whole), STANDARD);
        assertThat(hidden.isSafe()).isTrue();
        assertThat(hidden.interval("t: a, c, e")).isEqualTo(new FeasibilityInterval(0, 11));
        assertThat(tables.status("t: all, all, all")).isEqualTo(CellStatus.KNOWN);
    }

    @Test
    void knowingTheRuleNarrows() {
        PrintedTables tables =
                FrequencyTable.of("* * 7", "* * 3", "3 3 6", "9 7 16").tables();
        TableAudit audit =
                TableAudit.of(tables, NO_INSIDER).knowing(Map.of("row 2, column 2", new FeasibilityInterval(0, 0)));

        assertThat(audit.interval("row 1, column 1")).isEqualTo(new FeasibilityInterval(3, 3));
        assertThat(audit.isSafe()).isFalse();
    }

    @Test
    void whatIsNotDecidedIsUnsafe() {
        CrossTable cube = new CrossTable(
                "t",
                List.of(List.of("a", "b"), List.of("c", "d"), List.of("e", "f")),
                List.of(5L, 6L, 7L, 8L, 9L, 5L, 6L, 7L),
                Set.of());
        LinkedTables tables = cube.addTo(LinkedTables.builder()).build();
        PrintedTables hidden = tables.printedWithout(tables.printedCells().stream()
                .filter(cell -> !cell.contains("all"))
                .toList());
        assertThat(kinds(TableAudit.of(hidden, STANDARD, 0))).isNotEmpty().containsOnly(DisclosureKind.UNDECIDED);
    }

    /** A score sum: no network, and without effort only one corner is found, where b is 1 though it may be 4. */
    @Test
    void aCellThatWasOnlySeenSmallIsNotDecided() {
        PrintedTables tables = PrintedTables.builder()
                .known("sum", 9)
                .hidden("a")
                .hidden("b", new FeasibilityInterval(1, 4))
                .hidden("c")
                .relation(new TableRelation(Map.of("sum", -1L, "a", 1L, "b", 2L, "c", 1L)))
                .build();
        DisclosureRule rule = new DisclosureRule(2, 1, 1);

        assertThat(TableAudit.of(tables, rule, 0).exposed()).contains("b");
        assertThat(TableAudit.of(tables, rule).exposed()).isEmpty();
    }

    /** All or nobody: the interval is wide, but an insider knows which of the two it is. */
    @Test
    void anIntervalWithAHoleIsNoDoubtForAnInsider() {
        PrintedTables tables = PrintedTables.builder()
                .known("all", 8)
                .hidden("yes")
                .hidden("no")
                .total("all", "yes", "no")
                .build();
        List<Map<String, Long>> worlds = List.of(Map.of("yes", 0L, "no", 8L), Map.of("yes", 8L, "no", 0L));

        assertThat(kinds(TableAudit.ofPossible(tables, worlds, NO_INSIDER))).isEmpty();
        assertThat(kinds(TableAudit.ofPossible(tables, worlds, new DisclosureRule(1, 1, 1))))
                .containsOnly(DisclosureKind.NOBODY, DisclosureKind.EVERYBODY)
                .contains(DisclosureKind.NOBODY, DisclosureKind.EVERYBODY);
        assertThatIllegalArgumentException().isThrownBy(() -> TableAudit.ofPossible(tables, List.of(), NO_INSIDER));
    }

    @Test
    void contradictionIsAFinding() {
        TableAudit audit = TableAudit.of(share(9, 8), STANDARD);

        assertThat(kinds(audit)).containsExactly(DisclosureKind.CONTRADICTION);
        assertThat(audit.isConsistent()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> audit.interval("harmed"));
    }

    @Test
    void wrongArgumentsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRule(-1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRule(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DisclosureRule(1, 1, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedTables.builder().printed("a", 1).printed("a", 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedTables.builder().printed("a", 1).hidden("a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedTables.builder().printed(" a", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> TableRelation.total("a", List.of("b", "b")));
        assertThatIllegalArgumentException().isThrownBy(() -> new TableRelation(Map.of("a", 1L, "b", 0L)));
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        PrintedTables.builder().printed("a", 1).total("a", "b").build());
        assertThatIllegalStateException()
                .isThrownBy(() -> LinkedTables.builder()
                        .printed("a", 1)
                        .printed("b", 2)
                        .total("a", "b")
                        .build());
        assertThatIllegalStateException()
                .isThrownBy(() -> LinkedTables.builder()
                        .printed("a", 2)
                        .printed("b", 1)
                        .total("a", "b")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkedTables.builder().printed("a", -1));
        assertThat(LinkedTables.builder().printed("a", 123_456).build().toString())
                .doesNotContain("123");
    }
}
