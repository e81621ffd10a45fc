package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.render.Section;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedScores;

/**
 * By exhaustion: five people and one item of 1 to 5 before and after, all 25^5 data sets. What the print fixes is what all data sets
 * with the same print have in common. Expected numbers were counted here; they stand in the Javadoc of {@link FeasibilityStudy}.
 */
class SmallSampleSectionTest {

    private static final int PEOPLE = 5;
    private static final int POINTS = 5;
    private static final int DATA_SETS = 9_765_625;
    private static final BigDecimal P95 = new BigDecimal("0.95");

    private static final List<World> WORLDS = new ArrayList<>();

    /** Data sets that differ in the order of the people only, and how many they are. */
    private record World(List<Integer> changes, int orders, PairedComparison result) {

        List<Integer> directions() {
            return changes.stream().map(Integer::signum).toList();
        }
    }

    @BeforeAll
    static void allDataSets() {
        addWorlds(new HashMap<>(), new int[PEOPLE], 0, 0);
        assertThat(WORLDS.stream().mapToInt(World::orders).sum()).isEqualTo(DATA_SETS);
    }

    /** Why less is printed: a full row fixes the five changes, up to whose they are, in 18.7 % of the data sets. */
    @Test
    void aFullRowFixesEveryChangeInOneOfFiveDataSets() {
        Map<Object, List<World>> prints = prints(result -> List.of(
                result.before(), result.after(), result.tests(), result.shift().estimate(), result.rankBiserial()));
        assertThat(fixed(prints, World::changes, false)).isEqualTo(1_824_425);
        assertThat(fixed(prints, World::directions, false)).isEqualTo(DATA_SETS);
    }

    /** The whole section as it is written; kills a figure more, and the smallest p of those who changed. */
    @Test
    void whatIsPrintedAlmostNeverFixesTheChanges() {
        Map<Object, List<World>> prints = prints(SmallSampleSectionTest::printed);
        assertThat(prints.keySet())
                .allSatisfy(print -> assertThat(print.toString())
                        .contains("not shown: fewer than 10 pairs", "two-sided")
                        .doesNotContain("of 5", "Significant"));
        assertThat(fixed(prints, World::changes, false)).isEqualTo(240);
        assertThat(fixed(prints, World::changes, true)).isZero();
        // All rose or all fell: 2 * 10^5 of them, p is 2/32.
        assertThat(fixed(prints, World::directions, true)).isEqualTo(200_000);
    }

    /** Data sets whose print leaves one possibility; if it is to be each person's own, it must be the same for all. */
    private static int fixed(Map<Object, List<World>> prints, Function<World, List<Integer>> what, boolean own) {
        int fixed = 0;
        for (List<World> same : prints.values()) {
            List<List<Integer>> possible = same.stream().map(what).distinct().toList();
            if (possible.size() == 1
                    && (!own || possible.get(0).stream().distinct().count() == 1)) {
                fixed += same.stream().mapToInt(World::orders).sum();
            }
        }
        return fixed;
    }

    private static Map<Object, List<World>> prints(Function<PairedComparison, Object> print) {
        Map<Object, List<World>> prints = new HashMap<>();
        WORLDS.forEach(world -> prints.computeIfAbsent(print.apply(world.result()), text -> new ArrayList<>())
                .add(world));
        return prints;
    }

    private static Section printed(PairedComparison result) {
        return new MeasureSection(FeasibilityStudy.builder()
                        .title("Pilot")
                        .outcomes(List.of(new Outcome("item", result)))
                        .build())
                .write();
    }

    /** Tests and shift follow from the changes alone. */
    private static void addWorlds(Map<List<Integer>, PairedComparison> byChanges, int[] cells, int filled, int from) {
        if (filled < PEOPLE) {
            for (int cell = from; cell < POINTS * POINTS; cell++) {
                cells[filled] = cell;
                addWorlds(byChanges, cells, filled + 1, cell);
            }
            return;
        }
        PairedScores scores = PairedScores.of(
                Arrays.stream(cells).map(cell -> cell / POINTS + 1).boxed().toList(),
                Arrays.stream(cells).map(cell -> cell % POINTS + 1).boxed().toList());
        List<Integer> changes = Arrays.stream(cells)
                .map(cell -> cell % POINTS - cell / POINTS)
                .sorted()
                .boxed()
                .toList();
        PairedComparison tests = byChanges.computeIfAbsent(
                changes, key -> PairedComparison.of(scores, AlternativeHypothesis.TWO_SIDED, P95));
        WORLDS.add(new World(
                changes,
                orders(cells),
                PairedComparison.builder()
                        .from(tests)
                        .before(scores.medianBefore())
                        .after(scores.medianAfter())
                        .build()));
    }

    /** In how many ways the people can stand in line. */
    private static int orders(int... sorted) {
        int orders = IntStream.rangeClosed(1, PEOPLE).reduce(1, (a, b) -> a * b);
        int run = 1;
        for (int i = 1; i < PEOPLE; i++) {
            run = sorted[i] == sorted[i - 1] ? run + 1 : 1;
            orders /= run;
        }
        return orders;
    }
}
