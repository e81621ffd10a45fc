package org.reversementoring.reporting.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.statistics.PValueMethod;

class KruskalWallisTestTest {

    private static final GroupScores SITES =
            GroupScores.ofWhole(List.of(List.of(3, 4, 4, 5), List.of(2, 3, 1, 3), List.of(4, 5, 5, 2, 5)));

    /**
     * scipy 1.17.1: kruskal(...) has H 5.4 and the asymptotic p 0.0672; all 90,090 ways counted with itertools.combinations of rankdata
     * in fractions: 5,956 have an H at least as large.
     */
    @Test
    void agreesWithScipyAndWithAllWays() {
        GroupTestResult result = KruskalWallisTest.of(SITES);
        assertThat(result.statistic()).isEqualTo(Fraction.of(27, 5));
        assertThat(result.computation()).isEqualTo(PValueMethod.EXACT);
        assertThat(result.p().doubleValue()).isCloseTo(5956.0 / 90_090, within(1e-12));
        assertThat(result.smallest().orElseThrow()).isLessThan(result.p());
        assertThat(result.inWords())
                .startsWith(
                        "Kruskal-Wallis test (exact, conditional on ties; any difference between groups): p = 0.0661,"
                                + " 4 and 4 and 5 people");
    }

    /** Ten times the people in the same scores: H grows, and p is asymptotic. scipy 1.17.1: kruskal(a * 10, b * 10, c * 10). */
    @Test
    void isAsymptoticBeyondTheBoundAndSaysSo() {
        GroupScores many = new GroupScores(SITES.groups().stream()
                .map(group -> Collections.nCopies(10, group).stream()
                        .flatMap(List::stream)
                        .toList())
                .toList());
        GroupTestResult result = KruskalWallisTest.of(many);
        assertThat(result.computation()).isEqualTo(PValueMethod.ASYMPTOTIC);
        assertThat(result.statistic().toDecimal(6, RoundingMode.HALF_UP).doubleValue())
                .isCloseTo(58.05, within(1e-6));
        assertThat(result.p().doubleValue()).isCloseTo(2.480862318772678e-13, within(1e-22));
    }

    /** Of two groups the two-sided rank-sum test and this one look at the same distance. */
    @Test
    void isTheRankSumTestOfTwoGroups() {
        ShiftSetPropertyTest.everyPairOfArms(3, 3, (first, second) -> {
            BigDecimal p = KruskalWallisTest.of(GroupScores.ofWhole(List.of(first, second)))
                    .p();
            BigDecimal other =
                    RankSumTest.twoSided().of(TwoArms.ofWhole(first, second)).p();
            assertThat(p.doubleValue()).isCloseTo(other.doubleValue(), within(1e-11));
        });
    }

    /** All ways one by one, of three groups of two or three people with scores of 1 to 4. */
    @Test
    void agreesWithAllWaysOneByOne() {
        Random random = new Random(1952);
        for (int sample = 0; sample < 60; sample++) {
            int[] sizes = {2, 2 + random.nextInt(2), 3};
            List<List<Integer>> groups = IntStream.of(sizes)
                    .mapToObj(size -> random.ints(size, 1, 5).boxed().toList())
                    .toList();
            GroupScores scores = GroupScores.ofWhole(groups);
            GroupRanks ranks = GroupRanks.of(scores);
            int[] seen = new int[2];
            share(ranks, 0, new long[3], new int[3], seen);
            assertThat(KruskalWallisTest.of(scores).p().doubleValue())
                    .isCloseTo((double) seen[1] / seen[0], within(1e-11));
        }
    }

    private static void share(GroupRanks ranks, int person, long[] sums, int[] taken, int... seen) {
        if (person == ranks.doubled().length) {
            seen[0]++;
            seen[1] += h(ranks, sums) >= h(ranks, ranks.sums()) - 1e-9 ? 1 : 0;
            return;
        }
        for (int group = 0; group < 3; group++) {
            if (taken[group] < ranks.sizes()[group]) {
                taken[group]++;
                sums[group] += ranks.doubled()[person];
                share(ranks, person + 1, sums, taken, seen);
                sums[group] -= ranks.doubled()[person];
                taken[group]--;
            }
        }
    }

    private static double h(GroupRanks ranks, long... sums) {
        double h = 0;
        for (int group = 0; group < 3; group++) {
            h += (double) sums[group] * sums[group] / ranks.sizes()[group];
        }
        return h;
    }

    @Test
    void aSampledOneHoldsTheExactOne() {
        GroupTestResult sampled = KruskalWallisTest.sampled(SITES, 20_000, new Random(3));
        BigDecimal exact = KruskalWallisTest.of(SITES).p();
        assertThat(sampled.simulation().orElseThrow().lower()).isLessThan(exact);
        assertThat(sampled.simulation().orElseThrow().upper()).isGreaterThan(exact);
        assertThat(sampled.computation()).isEqualTo(PValueMethod.MONTE_CARLO);
    }

    @Test
    void equalScoresHaveAPOfOne() {
        GroupScores equal = GroupScores.ofWhole(List.of(List.of(2, 2), List.of(2), List.of(2, 2)));
        assertThat(KruskalWallisTest.of(equal).p()).isEqualByComparingTo("1");
        GroupScores many = GroupScores.ofWhole(
                List.of(Collections.nCopies(50, 2), Collections.nCopies(50, 2), Collections.nCopies(50, 2)));
        assertThat(KruskalWallisTest.of(many).p()).isEqualByComparingTo("1");
    }

    @Test
    void refusesAGroupWithoutPeople() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupScores.ofWhole(List.of(List.of(1), List.of())))
                .withMessageContaining("two or more with people");
        assertThatIllegalArgumentException().isThrownBy(() -> GroupScores.ofWhole(List.of(List.of(1))));
        assertThat(SITES.toString()).isEqualTo("GroupScores[[4, 4, 5] people, ***]");
    }

    /** 17 people in three groups are exact, in bounded time; 18 are not. */
    @Test
    void theBoundIsWhatIsSaid() {
        GroupScores seventeen = groups(6, 6, 5);
        assertThat(KruskalWallisTest.isExact(seventeen)).isTrue();
        assertThat(KruskalWallisTest.isExact(groups(6, 6, 6))).isFalse();
        assertThat(KruskalWallisTest.of(seventeen).computation()).isEqualTo(PValueMethod.EXACT);
    }

    private static GroupScores groups(int... sizes) {
        Random random = new Random(4);
        return GroupScores.ofWhole(IntStream.of(sizes)
                .mapToObj(size -> random.ints(size, 0, 1000).boxed().toList())
                .toList());
    }
}
