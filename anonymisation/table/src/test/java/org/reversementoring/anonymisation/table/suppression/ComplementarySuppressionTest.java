package org.reversementoring.anonymisation.table.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.table.audit.DisclosureRule;
import org.reversementoring.anonymisation.table.audit.TableAudit;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.CrossTable;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.cell.TableRelation;

class ComplementarySuppressionTest {

    private static final DisclosureRule STANDARD = DisclosureRule.standard();

    static LinkedTables table(Random random, int rows, int columns, int highest) {
        List<Long> counts = new ArrayList<>();
        for (int cell = 0; cell < rows * columns; cell++) {
            counts.add((long) random.nextInt(highest + 1));
        }
        return new CrossTable("t", List.of(names("r", rows), names("c", columns)), counts, Set.of())
                .addTo(LinkedTables.builder())
                .build();
    }

    static List<String> names(String prefix, int size) {
        List<String> names = new ArrayList<>();
        for (int each = 0; each < size; each++) {
            names.add(prefix + (each < 10 ? "0" : "") + each);
        }
        return names;
    }

    @Test
    void whatIsHiddenIsSafeForBothReaders() {
        Random random = new Random(1);
        for (int round = 0; round < 80; round++) {
            LinkedTables tables = table(random, 3 + random.nextInt(3), 3 + random.nextInt(3), 12);
            for (ReaderKnowledge knowledge : ReaderKnowledge.values()) {
                SuppressedTables result =
                        ComplementarySuppression.of(STANDARD, knowledge).protect(tables);
                assertThat(result.isSafe()).as("round %d, %s", round, knowledge).isTrue();
                assertThat(result.hidden()).containsAll(result.primary());
                assertThat(result.audit().exposed()).isEmpty();
            }
        }
    }

    /** Every choice of cells of small tables is audited: none that is safe is smaller. */
    @Test
    void noSmallerChoiceIsSafe() {
        Random random = new Random(2);
        int proved = 0;
        for (int round = 0; round < 25; round++) {
            LinkedTables tables = table(random, 2, 3, 9);
            for (ReaderKnowledge knowledge : ReaderKnowledge.values()) {
                SuppressedTables result =
                        ComplementarySuppression.of(STANDARD, knowledge).protect(tables);
                if (!result.isSmallest() || !result.isSafe()) {
                    continue;
                }
                proved++;
                assertThat(smallest(new SuppressionProblem(tables, STANDARD, knowledge)))
                        .as("round %d, %s", round, knowledge)
                        .isEqualTo(result.hidden().size());
            }
        }
        assertThat(proved).isGreaterThan(45);
    }

    private static int smallest(SuppressionProblem problem) {
        List<String> cells = problem.tables.printedCells();
        int best = cells.size();
        for (int choice = 0; choice < 1 << cells.size(); choice++) {
            if (Integer.bitCount(choice) < best) {
                SortedSet<String> hidden = new TreeSet<>();
                for (int cell = 0; cell < cells.size(); cell++) {
                    if ((choice >> cell & 1) == 1) {
                        hidden.add(cells.get(cell));
                    }
                }
                if (hidden.containsAll(problem.primary)
                        && problem.exposed(hidden).isEmpty()) {
                    best = hidden.size();
                }
            }
        }
        return best;
    }

    /** Who knows the rule knows of each hidden cell on which side of it the count is; the audit for this reader knows it, too. */
    @Test
    void theReaderOfTheRuleKnowsWhichCellsAreSmall() {
        Random random = new Random(12);
        for (int round = 0; round < 20; round++) {
            SuppressedTables result = ComplementarySuppression.of(STANDARD).protect(table(random, 3, 3, 12));
            for (String cell : result.hidden()) {
                FeasibilityInterval interval = result.auditForReader().interval(cell);
                if (result.primary().contains(cell)) {
                    assertThat(interval.most()).isLessThan(3);
                } else {
                    assertThat(interval.least()).isGreaterThanOrEqualTo(3);
                }
            }
        }
    }

    @Test
    void fullCellsAreHiddenThoughTheyAreLarge() {
        LinkedTables tables = LinkedTables.builder()
                .known("all", 8)
                .printed("harmed", 8)
                .inside("harmed", "all")
                .build();
        SuppressedTables result = ComplementarySuppression.of(STANDARD).protect(tables);

        assertThat(result.hidden()).containsExactly("harmed");
        assertThat(result.primary()).isEmpty();
        assertThat(result.isSafe()).isTrue();
    }

    @Test
    void breakdownOfSevenZeroZero() {
        LinkedTables tables = LinkedTables.builder()
                .known("all", 7)
                .printed("low risk", 7)
                .printed("moderate", 0)
                .printed("high", 0)
                .total("all", "low risk", "moderate", "high")
                .build();
        SuppressedTables result = ComplementarySuppression.of(STANDARD).protect(tables);

        assertThat(result.hidden()).containsExactly("high", "low risk", "moderate");
        assertThat(result.isSafe()).isTrue();
    }

    @Test
    void linkedTablesAreProtectedTogether() {
        // Harm by site and harm by grade of the same people: the totals are the same cells.
        LinkedTables.Builder tables = LinkedTables.builder();
        new CrossTable(
                        "by site",
                        List.of(List.of("A", "B", "C"), List.of("harmed", "not")),
                        List.of(4L, 9L, 1L, 12L, 5L, 9L),
                        Set.of(0))
                .addTo(tables);
        new CrossTable(
                        "by grade",
                        List.of(List.of("F1", "F2"), List.of("harmed", "not")),
                        List.of(4L, 16L, 6L, 14L),
                        Set.of(0))
                .addTo(tables);
        tables.relation(TableRelation.total("by site: all, harmed", List.of("by grade: all, harmed")));
        SuppressedTables result = ComplementarySuppression.of(STANDARD).protect(tables.build());

        assertThat(result.isSafe()).isTrue();
        assertThat(result.hidden()).contains("by site: B, harmed", "by site: B, not");
    }

    @Test
    void threeDimensionsAreProtected() {
        Random random = new Random(5);
        for (int round = 0; round < 15; round++) {
            List<Long> counts = new ArrayList<>();
            for (int cell = 0; cell < 27; cell++) {
                counts.add(2L + random.nextInt(12));
            }
            LinkedTables tables = new CrossTable(
                            "t", List.of(names("a", 3), names("b", 3), names("c", 3)), counts, Set.of())
                    .addTo(LinkedTables.builder())
                    .build();
            SuppressedTables result = ComplementarySuppression.of(STANDARD).protect(tables);
            assertThat(result.isSafe()).as("round %d: %s", round, result).isTrue();
        }
    }

    /** Sixty people, three sites, forty questions: the size of a study. Each count is checked by the audit alone. */
    @Test
    void aStudyOfFortyMeasuresIsProtected() {
        Random random = new Random(9);
        LinkedTables.Builder tables = LinkedTables.builder();
        for (int measure = 0; measure < 40; measure++) {
            List<Long> counts = new ArrayList<>(Collections.nCopies(15, 0L));
            for (int person = 0; person < 60; person++) {
                int answer = (int) Math.min(4, Math.abs(random.nextGaussian() * 1.5 + 2.5));
                counts.set(person % 3 * 5 + answer, counts.get(person % 3 * 5 + answer) + 1);
            }
            new CrossTable("measure " + measure, List.of(names("site", 3), names("answer", 5)), counts, Set.of(0))
                    .addTo(tables);
        }
        SuppressedTables result = ComplementarySuppression.of(STANDARD).protect(tables.build());

        assertThat(result.isSafe()).isTrue();
        assertThat(TableAudit.of(result.tables(), STANDARD).exposed()).isEmpty();
        assertThat(result.hidden().size()).isLessThan(400);
    }

    @Test
    void largeTablesOfTwoAndThreeDimensionsAreProtected() {
        Random random = new Random(10);
        SuppressedTables flat = ComplementarySuppression.of(STANDARD).protect(table(random, 60, 60, 200));
        assertThat(flat.isSafe()).isTrue();
        assertThat(flat.hidden().size()).isLessThan(4 * flat.primary().size() + 4);

        List<Long> counts = new ArrayList<>();
        for (int cell = 0; cell < 8 * 8 * 8; cell++) {
            counts.add((long) random.nextInt(60));
        }
        LinkedTables cube = new CrossTable("t", List.of(names("a", 8), names("b", 8), names("c", 8)), counts, Set.of())
                .addTo(LinkedTables.builder())
                .build();
        SuppressedTables result = ComplementarySuppression.of(STANDARD).protect(cube);
        assertThat(result.isSafe()).isTrue();
        // The reader's own audit, who has no other world to look at, comes to the same end.
        assertThat(TableAudit.of(result.tables(), STANDARD).exposed()).isEmpty();
        assertThat(result.hidden().size()).isLessThan(12 * result.primary().size());
    }

    /** The order in which tables, cells and relations are given changes nothing. */
    @Test
    void orderDoesNotMatter() {
        Random random = new Random(6);
        for (int round = 0; round < 20; round++) {
            LinkedTables tables = table(random, 4, 4, 10);
            List<String> cells = new ArrayList<>(tables.cells());
            List<TableRelation> relations = new ArrayList<>(tables.relations());
            Collections.shuffle(cells, random);
            Collections.shuffle(relations, random);
            LinkedTables.Builder shuffled = LinkedTables.builder();
            for (String cell : cells) {
                if (tables.status(cell) == CellStatus.KNOWN) {
                    shuffled.known(cell, tables.count(cell));
                } else {
                    shuffled.printed(cell, tables.count(cell));
                }
            }
            relations.forEach(shuffled::relation);
            ComplementarySuppression suppression = ComplementarySuppression.of(STANDARD);
            assertThat(suppression.protect(shuffled.build()).hidden())
                    .isEqualTo(suppression.protect(tables).hidden());
        }
    }

    /** Hiding more never narrows an interval, and exposes nothing that was safe. */
    @Test
    void hidingMoreWidens() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            LinkedTables tables = table(random, 3, 4, 8);
            NavigableSet<String> less = new TreeSet<>(
                    ComplementarySuppression.of(STANDARD).protect(tables).hidden());
            boolean protectedBefore = round % 2 == 0;
            if (!protectedBefore) {
                less.removeIf(cell -> random.nextBoolean());
            }
            NavigableSet<String> more = new TreeSet<>(less);
            tables.printedCells().stream()
                    .filter(cell -> random.nextInt(3) == 0)
                    .forEach(more::add);
            for (ReaderKnowledge knowledge : ReaderKnowledge.values()) {
                SuppressionProblem problem = new SuppressionProblem(tables, STANDARD, knowledge);
                if (protectedBefore) {
                    assertThat(problem.exposed(more)).isEmpty();
                }
                for (String cell : tables.cells()) {
                    FeasibilityInterval narrow = problem.audit(less, knowledge).interval(cell);
                    FeasibilityInterval wide = problem.audit(more, knowledge).interval(cell);
                    assertThat(wide.least()).isLessThanOrEqualTo(narrow.least());
                    assertThat(wide.most()).isGreaterThanOrEqualTo(narrow.most());
                    assertThat(narrow.least()).isLessThanOrEqualTo(tables.count(cell));
                    assertThat(narrow.most()).isGreaterThanOrEqualTo(tables.count(cell));
                }
            }
        }
    }

    @Test
    void aRuleThatGivesItselfAwayIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ComplementarySuppression.of(new DisclosureRule(1, 2, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> ComplementarySuppression.of(new DisclosureRule(0, 3, 3)));
        assertThat(ComplementarySuppression.of(new DisclosureRule(1, 2, 1), ReaderKnowledge.NUMBERS))
                .isNotNull();
    }

    @Test
    void theRecordSaysWhatHoldsAndNoCount() {
        LinkedTables tables = LinkedTables.builder()
                .known("all", 4321)
                .printed("harmed", 4321)
                .inside("harmed", "all")
                .build();
        assertThat(ComplementarySuppression.of(STANDARD).protect(tables).inWords())
                .isEqualTo(
                        "1 of 1 cells are hidden, as few as possible. No count below 3 can be computed to less than 2"
                                + " values, and no answer of anybody by 1 insider. This holds for a reader who knows the rule"
                                + " and which cells were too small.");
    }
}
