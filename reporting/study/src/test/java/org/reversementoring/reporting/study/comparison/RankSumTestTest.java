package org.reversementoring.reporting.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.statistics.PValueMethod;
import org.reversementoring.reporting.study.statistics.PairedScores;

class RankSumTestTest {

    private static final List<Integer> TIED = List.of(3, 4, 4, 5, 2, 5, 4);
    private static final List<Integer> TIED_TOO = List.of(2, 3, 1, 3, 4, 2);

    /** scipy 1.17.1: mannwhitneyu([19, 22, 16, 29, 24], [20, 11, 17, 12], method="exact", alternative=...). */
    @Test
    void agreesWithScipyWithoutTies() {
        TwoArms arms = TwoArms.ofWhole(List.of(19, 22, 16, 29, 24), List.of(20, 11, 17, 12));
        assertP(arms, ArmAlternative.TWO_SIDED, 0.1111111111111111);
        assertP(arms, ArmAlternative.FIRST_HIGHER, 0.05555555555555555);
        assertP(arms, ArmAlternative.FIRST_LOWER, 0.9682539682539683);
    }

    /**
     * scipy 1.17.1: permutation_test((a, b), ranksum, permutation_type="independent", n_resamples=inf, alternative=...), where ranksum is
     * the sum of rankdata(a + b) over a; two-sided, of the distance of that sum from its mean.
     */
    @Test
    void agreesWithScipysPermutationsWithTies() {
        TwoArms arms = TwoArms.ofWhole(TIED, TIED_TOO);
        assertP(arms, ArmAlternative.FIRST_HIGHER, 0.035547785547785545);
        assertP(arms, ArmAlternative.FIRST_LOWER, 0.9889277389277389);
        assertP(arms, ArmAlternative.TWO_SIDED, 0.0641025641025641);
        GroupTestResult result = RankSumTest.twoSided().of(arms);
        assertThat(result.statistic()).isEqualTo(Fraction.of(125, 2));
        assertThat(result.inWords())
                .isEqualTo("Wilcoxon rank-sum test (exact, conditional on ties; two-sided): p = 0.0641, 7 and 6 people;"
                        + " the smallest p attainable with these ties = 0.0006.");
    }

    /**
     * Sites of 7, 6 and 5 people; scipy 1.17.1 has no van Elteren, so the exact ones are counted over all 5,250 allocations with
     * itertools.combinations within sites and fractions (213 as far, 0.0211428... as high); asymptotic 2 * norm.sf of the weighted sum.
     */
    @Test
    void agreesWithEveryAllocationWithinSites() {
        TwoArms arms = sites();
        assertP(arms, ArmAlternative.TWO_SIDED, 213.0 / 5250);
        assertP(arms, ArmAlternative.FIRST_HIGHER, 0.021142857142857144);
        List<TwoArms.Stratum> none = List.of(new TwoArms.Stratum(List.of(Fraction.of(5)), List.of()));
        TwoArms more = new TwoArms(java.util.stream.Stream.concat(arms.strata().stream(), none.stream())
                .toList());
        GroupTestResult result = RankSumTest.twoSided().of(more);
        assertThat(result.p()).isEqualTo(RankSumTest.twoSided().of(arms).p());
        assertThat(result.notCompared()).isEqualTo(1);
        assertThat(result.inWords())
                .contains("by stratum, van Elteren's weights (exact", "in 3 strata, 1 in strata without a second arm");
        List<PooledRanks> ranks = new ArmUnits(arms).ranks(0);
        List<java.math.BigInteger> weights = StratumWeights.VAN_ELTEREN.of(new ArmUnits(arms).people());
        assertThat(new ShiftedRankSum(ranks, weights, ArmAlternative.TWO_SIDED, false)
                        .p()
                        .doubleValue())
                .isCloseTo(0.04438365816317631, within(1e-11));
    }

    /** scipy 1.17.1: mannwhitneyu(a, b, method="asymptotic", use_continuity=True, alternative=...). */
    @Test
    void theAsymptoticOneAgreesWithScipy() {
        List<PooledRanks> ranks = new ArmUnits(TwoArms.ofWhole(TIED, TIED_TOO)).ranks(0);
        double[] byScipy = {0.05644342215440488, 0.02822171107720244, 0.9800283315954577};
        for (ArmAlternative side : ArmAlternative.values()) {
            ShiftedRankSum test = new ShiftedRankSum(ranks, List.of(java.math.BigInteger.ONE), side, false);
            assertThat(test.p().doubleValue())
                    .isCloseTo(byScipy[List.of(ArmAlternative.values()).indexOf(side)], within(1e-11));
        }
    }

    @Test
    void isExactUpToTheBoundAndSaysSoBeyond() {
        int half = RankSumTest.MOST_EXACT / 2;
        TwoArms last = TwoArms.ofWhole(scores(half, 1), scores(half, 2));
        TwoArms next = TwoArms.ofWhole(scores(half, 1), scores(half + 1, 2));
        GroupTestResult exact = RankSumTest.twoSided().of(last);
        GroupTestResult asymptotic = RankSumTest.twoSided().of(next);
        assertThat(exact.computation()).isEqualTo(PValueMethod.EXACT);
        assertThat(exact.smallest()).isPresent();
        assertThat(asymptotic.computation()).isEqualTo(PValueMethod.ASYMPTOTIC_CORRECTED);
        assertThat(asymptotic.smallest()).isEmpty();
        // The two differ by one person, so the two computations must be close.
        assertThat(new ShiftedRankSum(
                                new ArmUnits(last).ranks(0),
                                List.of(java.math.BigInteger.ONE),
                                ArmAlternative.TWO_SIDED,
                                false)
                        .p()
                        .doubleValue())
                .isCloseTo(exact.p().doubleValue(), within(0.002));
    }

    /** Of prime sizes less one the common multiple of van Elteren's weights is far too large to count; equal weights stay exact. */
    @Test
    void ofManyUnequalSitesOnlyEqualWeightsAreExact() {
        List<TwoArms.Stratum> sites = IntStream.of(4, 6, 10, 12, 16, 18, 22)
                .mapToObj(people -> new TwoArms.Stratum(
                        fractions(scores(people / 2, people)), fractions(scores(people - people / 2, people + 1))))
                .toList();
        TwoArms arms = new TwoArms(sites);
        assertThat(RankSumTest.twoSided().of(arms).computation()).isEqualTo(PValueMethod.ASYMPTOTIC);
        GroupTestResult equal = new RankSumTest(StratumWeights.EQUAL, ArmAlternative.TWO_SIDED).of(arms);
        assertThat(equal.computation()).isEqualTo(PValueMethod.EXACT);
        GroupTestResult sampled = RankSumTest.twoSided().sampled(arms, 4_000, new Random(7));
        assertThat(sampled.simulation().orElseThrow().lower().doubleValue())
                .isLessThan(RankSumTest.twoSided().of(arms).p().doubleValue() + 0.02);
    }

    @Test
    void aSampledOneHoldsTheExactOneAndSaysThatItIsSampled() {
        TwoArms arms = sites();
        for (ArmAlternative side : ArmAlternative.values()) {
            RankSumTest test = new RankSumTest(StratumWeights.VAN_ELTEREN, side);
            BigDecimal exact = test.of(arms).p();
            GroupTestResult sampled = test.sampled(arms, 20_000, new Random(17));
            assertThat(sampled.simulation().orElseThrow().lower()).isLessThan(exact);
            assertThat(sampled.simulation().orElseThrow().upper()).isGreaterThan(exact);
            assertThat(sampled).isEqualTo(test.sampled(arms, 20_000, new Random(17)));
            assertThat(sampled.p().multiply(new BigDecimal(20_001)).doubleValue() % 1)
                    .satisfiesAnyOf(
                            rest -> assertThat(rest).isCloseTo(0, within(1e-6)),
                            rest -> assertThat(rest).isCloseTo(1, within(1e-6)));
            assertThat(sampled.inWords()).contains("drawn at random", "if all were gone through");
        }
    }

    /** A sampled p is never 0, however far the data are. */
    @Test
    void aSampledOneIsNeverZero() {
        TwoArms arms = TwoArms.ofWhole(Collections.nCopies(30, 5), Collections.nCopies(30, 1));
        assertThat(RankSumTest.twoSided().sampled(arms, 99, new Random(1)).p()).isEqualByComparingTo("0.01");
    }

    @Test
    void withoutADifferenceInRanksPIsOne() {
        TwoArms arms = TwoArms.ofWhole(List.of(3, 3, 3), List.of(3, 3));
        assertP(arms, ArmAlternative.TWO_SIDED, 1);
        assertP(arms, ArmAlternative.FIRST_HIGHER, 1);
        TwoArms many = TwoArms.ofWhole(Collections.nCopies(100, 3), Collections.nCopies(100, 3));
        assertP(many, ArmAlternative.TWO_SIDED, 1);
        ArmComparison result = ArmComparison.of(arms, RankSumTest.twoSided(), new BigDecimal("0.95"));
        assertThat(result.shift()).isEqualTo(Fraction.ZERO);
        assertThat(result.superiority()).isEqualTo(Fraction.of(1, 2));
    }

    /** Changes of pairs in two arms: who rose more. */
    @Test
    void comparesChanges() {
        PairedScores first = PairedScores.of(List.of(1, 2, 3, 2), List.of(3, 4, 4, 5));
        PairedScores second = PairedScores.of(List.of(1, 2, 3), List.of(1, 2, 4));
        TwoArms changes = TwoArms.ofChanges(first, second);
        assertThat(RankSumTest.twoSided().of(changes).p())
                .isEqualTo(RankSumTest.twoSided()
                        .of(TwoArms.ofWhole(List.of(2, 2, 1, 3), List.of(0, 0, 1)))
                        .p());
    }

    /** On an item scale ten thousand people in each arm are compared at once; on a scale without ties a shift has a bound that is said. */
    @Test
    void manyPeopleAreComparedOnAnItemScale() {
        TwoArms items = TwoArms.ofWhole(scores(10_000, 1), scores(10_000, 2));
        ArmComparison result = ArmComparison.of(items, RankSumTest.twoSided(), new BigDecimal("0.95"));
        assertThat(result.test().computation()).isEqualTo(PValueMethod.ASYMPTOTIC_CORRECTED);
        assertThat(result.shift()).isEqualTo(Fraction.ZERO);
        List<Integer> apart = IntStream.range(0, 2_001).boxed().toList();
        TwoArms fine = TwoArms.ofWhole(apart, apart);
        assertThat(RankSumTest.twoSided().of(fine).p()).isEqualByComparingTo("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArmComparison.of(fine, RankSumTest.twoSided(), new BigDecimal("0.95")))
                .withMessageContaining("at most 4000000 for a shift, but were 4004001");
    }

    @Test
    void refusesArmsThatCannotBeComparedAndTellsNoScore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TwoArms.ofWhole(List.of(4242), List.of()))
                .withMessageContaining("people in both arms")
                .withMessageNotContaining("4242");
        assertThatIllegalArgumentException().isThrownBy(() -> new TwoArms(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TwoArms.of(
                        List.of(Fraction.of(1, Long.MAX_VALUE)), List.of(Fraction.of(1, Long.MAX_VALUE - 1))))
                .withMessageContaining("2^56");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankSumTest.twoSided().sampled(sites(), 0, new Random(1)));
        TwoArms arms = TwoArms.ofWhole(List.of(4242, 4343), List.of(4444));
        assertThat(List.of(
                                arms,
                                arms.strata().get(0),
                                ArmComparison.of(arms, RankSumTest.twoSided(), new BigDecimal("0.95")),
                                ShiftSet.of(arms, RankSumTest.twoSided(), new BigDecimal("0.5")))
                        .toString())
                .doesNotContain("42", "43", "44");
    }

    private static TwoArms sites() {
        return new TwoArms(List.of(
                new TwoArms.Stratum(fractions(List.of(3, 4, 5)), fractions(List.of(2, 3, 3, 1))),
                new TwoArms.Stratum(fractions(List.of(5, 4, 4, 2)), fractions(List.of(3, 2))),
                new TwoArms.Stratum(fractions(List.of(1, 3)), fractions(List.of(1, 2, 2)))));
    }

    private static void assertP(TwoArms arms, ArmAlternative side, double p) {
        GroupTestResult result = new RankSumTest(StratumWeights.VAN_ELTEREN, side).of(arms);
        assertThat(result.p().doubleValue()).isCloseTo(p, within(1e-11));
    }

    static List<Fraction> fractions(List<Integer> scores) {
        return scores.stream().map(Fraction::of).toList();
    }

    static List<Integer> scores(int people, long seed) {
        return new Random(seed).ints(people, 1, 6).boxed().toList();
    }
}
