package org.reversementoring.anonymisation.table.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.table.audit.DisclosureRule;
import org.reversementoring.anonymisation.table.cell.CrossTable;
import org.reversementoring.anonymisation.table.cell.LinkedTables;

/** T10: the whole mechanism, by running it on every table that there may be. */
class CertifiedSuppressionTest {

    private static final DisclosureRule STANDARD = DisclosureRule.standard();

    private static LinkedTables share(long count, long group) {
        return LinkedTables.builder()
                .known("all", group)
                .printed("harmed", count)
                .inside("harmed", "all")
                .build();
    }

    /** What a reader sees of a share: its count, or nothing. All counts that look the same must leave T5 in force. */
    @Test
    void t5HoldsForEachOutputOfAShare() {
        for (int group = 4; group <= 12; group++) {
            CertifiedSuppression method = CertifiedSuppression.of(
                            share(0, group), ComplementarySuppression.of(STANDARD), 100)
                    .orElseThrow();
            assertThat(method.possibleTables()).isEqualTo(group + 1);
            Map<String, int[]> seen = new HashMap<>();
            for (int count = 0; count <= group; count++) {
                boolean hidden = !method.protect(share(count, group)).hidden().isEmpty();
                int[] range = seen.computeIfAbsent(hidden ? "*" : "" + count, each -> new int[] {99, -1});
                range[0] = Math.min(range[0], count);
                range[1] = Math.max(range[1], count);
            }
            for (int[] range : seen.values()) {
                assertThat(range[1]).isGreaterThanOrEqualTo(2);
                assertThat(range[0]).isLessThanOrEqualTo(group - 2);
            }
        }
    }

    /**
     * An own reader, who shares no code with the certificate: of two sites of known size he lists all tables, runs the method on each, and
     * asks of each output whether any person's answer is known to an insider.
     */
    @Test
    void noOutputOfTwoSitesTellsAnInsiderAnything() {
        int[] sizes = {5, 6};
        CertifiedSuppression method = CertifiedSuppression.of(
                        sites(sizes, 0, 0), ComplementarySuppression.of(STANDARD), 100)
                .orElseThrow();
        assertThat(method.possibleTables()).isEqualTo(42);
        Map<String, Set<List<Integer>>> outputs = new HashMap<>();
        for (int a = 0; a <= sizes[0]; a++) {
            for (int b = 0; b <= sizes[1]; b++) {
                LinkedTables tables = sites(sizes, a, b);
                SuppressedTables result = method.protect(tables);
                StringBuilder output = new StringBuilder();
                for (String cell : tables.printedCells()) {
                    output.append(result.hidden().contains(cell) ? "*" : tables.count(cell))
                            .append(' ');
                }
                outputs.computeIfAbsent(output.toString(), each -> new java.util.HashSet<>())
                        .add(List.of(a, b));
            }
        }
        assertThat(outputs.size()).isGreaterThan(2);
        outputs.forEach((output, worlds) -> {
            for (int site = 0; site < 2; site++) {
                for (int own = 0; own <= 1; own++) {
                    boolean yes = false;
                    boolean no = false;
                    boolean possible = false;
                    for (List<Integer> world : worlds) {
                        int others = world.get(site) - own;
                        int othersNot = sizes[site] - world.get(site) - (1 - own);
                        if (others >= 0 && othersNot >= 0) {
                            possible = true;
                            yes |= others > 0;
                            no |= othersNot > 0;
                        }
                    }
                    assertThat(!possible || (yes && no))
                            .as("%s of site %d, own answer %d", output, site, own)
                            .isTrue();
                }
            }
        });
    }

    private static LinkedTables sites(int[] sizes, long a, long b) {
        return new CrossTable(
                        "t",
                        List.of(List.of("A", "B"), List.of("harmed", "not")),
                        List.of(a, sizes[0] - a, b, sizes[1] - b),
                        Set.of(0))
                .addTo(LinkedTables.builder())
                .build();
    }

    /** The method alone leaks: its choice tells of the counts. The certificate mends it. */
    @Test
    void theMethodAloneWouldTellTooMuch() {
        int certified = 0;
        for (int group = 5; group <= 9; group++) {
            LinkedTables tables = LinkedTables.builder()
                    .known("all", group)
                    .printed("low", group)
                    .printed("moderate", 0)
                    .printed("high", 0)
                    .total("all", "low", "moderate", "high")
                    .build();
            CertifiedSuppression method = CertifiedSuppression.of(
                            tables, ComplementarySuppression.of(STANDARD, ReaderKnowledge.NUMBERS), 1000)
                    .orElseThrow();
            certified += method.whollyHidden();
            assertThat(method.protect(tables).hidden()).hasSize(3);
            assertThat(method.protect(tables).isSafe()).isTrue();
            int hidden = 0;
            for (long low = 0; low <= group; low++) {
                for (long moderate = 0; low + moderate <= group; moderate++) {
                    LinkedTables world =
                            tables.withCounts(Map.of("low", low, "moderate", moderate, "high", group - low - moderate));
                    hidden += method.protect(world).hidden().size() == 3 ? 1 : 0;
                }
            }
            assertThat(hidden).isGreaterThanOrEqualTo(method.whollyHidden());
        }
        assertThat(certified).isPositive();
    }

    @Test
    void manyTablesAreNotListed() {
        assertThat(CertifiedSuppression.of(share(3, 12), ComplementarySuppression.of(STANDARD), 12))
                .isEmpty();
        assertThat(CertifiedSuppression.of(share(3, 12), ComplementarySuppression.of(STANDARD), 13))
                .isPresent();
    }

    @Test
    void otherTablesAreRefused() {
        CertifiedSuppression method = CertifiedSuppression.of(share(3, 12), ComplementarySuppression.of(STANDARD), 100)
                .orElseThrow();
        assertThatIllegalArgumentException().isThrownBy(() -> method.protect(share(3, 11)));
        assertThat(method.inWords()).startsWith("All 13 tables that there may be were looked at.");
    }
}
