package org.reversementoring.reporting.study.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoryIntervalsTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");
    private static final List<String> NAMES = List.of("1", "2", "3", "4", "5", "6", "7");
    private static final List<Integer> PEOPLE = List.of(56, 72, 73, 59, 62, 87, 58);

    /**
     * The data of Sison and Glaz, J Am Stat Assoc 1995;90:366, doi 10.1080/01621459.1995.10476521, table 1, and Goodman's intervals there.
     * To more places by scipy 1.17.1: binomtest(x, 467).proportion_ci(1 - 0.05 / 7, "wilson").
     */
    @Test
    void goodmansAgreeWithPublishedOnes() {
        double[][] published = {
            {0.085, 0.166},
            {0.115, 0.204},
            {0.116, 0.207},
            {0.091, 0.173},
            {0.096, 0.181},
            {0.143, 0.239},
            {0.089, 0.171}
        };
        CategoryIntervals intervals = of(CategoryIntervals.Method.GOODMAN_ALL);
        for (int i = 0; i < published.length; i++) {
            RateInterval interval = intervals.categories().get(i).interval();
            assertThat(interval.lower().doubleValue()).isCloseTo(published[i][0], within(6e-4));
            assertThat(interval.upper().doubleValue()).isCloseTo(published[i][1], within(6e-4));
        }
        assertThat(intervals.categories().get(5).interval().lower().doubleValue())
                .isCloseTo(0.142749109163055, within(1e-11));
    }

    /** scipy 1.17.1: binomtest(56, 467).proportion_ci(1 - 0.05 / 7, "exact"). */
    @Test
    void bonferronisAreTheExactOnesAtAHigherLevel() {
        RateInterval interval =
                of(CategoryIntervals.Method.BONFERRONI_ALL).categories().get(0).interval();
        assertThat(interval.lower().doubleValue()).isCloseTo(0.08279582019710703, within(1e-10));
        assertThat(interval.upper().doubleValue()).isCloseTo(0.16567997519783464, within(1e-10));
        assertThat(interval.level()).isGreaterThan(P95);
    }

    @Test
    void oneByOneEachHasTheLevel() {
        CategoryIntervals wilson = of(CategoryIntervals.Method.WILSON_EACH);
        CategoryIntervals exact = of(CategoryIntervals.Method.CLOPPER_PEARSON_EACH);
        for (int i = 0; i < PEOPLE.size(); i++) {
            Proportion share = new Proportion(PEOPLE.get(i), 467);
            assertThat(wilson.categories().get(i).interval()).isEqualTo(share.wilson(P95));
            assertThat(exact.categories().get(i).interval()).isEqualTo(share.clopperPearson(P95));
        }
        assertThat(wilson.method().isForAll()).isFalse();
        assertThat(CategoryIntervals.Method.GOODMAN_ALL.inWords()).startsWith("Goodman");
    }

    /** Three categories of ten people with shares 0.2, 0.3, 0.5: all exact ones hold at once in at least the level of all outcomes. */
    @Test
    void bonferronisHoldAllAtOnce() {
        double[] truth = {0.2, 0.3, 0.5};
        double covered = 0;
        for (int a = 0; a <= 10; a++) {
            for (int b = 0; a + b <= 10; b++) {
                List<Integer> people = List.of(a, b, 10 - a - b);
                CategoryIntervals intervals = CategoryIntervals.of(
                        CategoryIntervals.Method.BONFERRONI_ALL, List.of("a", "b", "c"), people, 0, P95);
                double chance = factorial(10);
                boolean all = true;
                for (int i = 0; i < 3; i++) {
                    chance *= Math.pow(truth[i], people.get(i)) / factorial(people.get(i));
                    RateInterval interval = intervals.categories().get(i).interval();
                    all &= interval.lower().doubleValue() <= truth[i]
                            && interval.upper().doubleValue() >= truth[i];
                }
                covered += all ? chance : 0;
            }
        }
        assertThat(covered).isBetween(0.95, 1.0);
    }

    private static double factorial(int n) {
        return n == 0 ? 1 : n * factorial(n - 1);
    }

    @Test
    void notRecordedIsInNoDenominatorAndNobodyIsNoGap() {
        CategoryIntervals intervals =
                CategoryIntervals.of(CategoryIntervals.Method.WILSON_EACH, List.of("no", "yes"), List.of(0, 8), 4, P95);
        assertThat(intervals.recorded()).isEqualTo(8);
        assertThat(intervals.notRecorded()).isEqualTo(4);
        assertThat(intervals.categories().get(0).share()).isEqualTo(new Proportion(0, 8));
    }

    @Test
    void refusesWhatHasNoShares() {
        refused(List.of("a"), List.of(1), 0);
        refused(List.of("a", "a"), List.of(1, 2), 0);
        refused(List.of("a", " "), List.of(1, 2), 0);
        refused(List.of("a", "b"), List.of(1), 0);
        refused(List.of("a", "b"), List.of(0, 0), 0);
        refused(List.of("a", "b"), List.of(-1, 2), 0);
        refused(List.of("a", "b"), List.of(Integer.MAX_VALUE, 1), 0);
        refused(List.of("a", "b"), List.of(1, 2), -1);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CategoryIntervals.of(CategoryIntervals.Method.WILSON_EACH, NAMES, PEOPLE, 0, BigDecimal.ONE));
    }

    private static void refused(List<String> names, List<Integer> people, int notRecorded) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CategoryIntervals.of(CategoryIntervals.Method.WILSON_EACH, names, people, notRecorded, P95))
                .withMessageStartingWith("categories: ");
    }

    private static CategoryIntervals of(CategoryIntervals.Method method) {
        return CategoryIntervals.of(method, NAMES, PEOPLE, 0, P95);
    }
}
