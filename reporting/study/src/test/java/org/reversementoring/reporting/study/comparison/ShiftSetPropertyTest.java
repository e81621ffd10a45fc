package org.reversementoring.reporting.study.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.reversementoring.core.Fraction;

class ShiftSetPropertyTest {

    private static final List<BigDecimal> LEVELS =
            List.of(new BigDecimal("0.5"), new BigDecimal("0.8"), new BigDecimal("0.9"));

    /** All scores of 1 to 4 of one to four people in each arm, against all allocations one by one. */
    @Example
    void pIsThePartOfAllAllocationsThatLeadAsFar() {
        int[] seen = new int[1];
        everyPairOfArms(4, 4, (first, second) -> {
            seen[0]++;
            TwoArms arms = TwoArms.ofWhole(first, second);
            for (ArmAlternative side : ArmAlternative.values()) {
                BigDecimal p =
                        new RankSumTest(StratumWeights.EQUAL, side).of(arms).p();
                double brute = bruteForce(first, second, side);
                if (Math.abs(p.doubleValue() - brute) > 1e-11) {
                    throw new AssertionError(first + " " + second + " " + side + ": " + p + " " + brute);
                }
            }
        });
        assertThat(seen[0]).isEqualTo(69 * 69);
    }

    /** P is at most alpha if, and only if, 0 is outside; and the estimate of a two-sided set lies between its ends. */
    @Example
    void leavesZeroOutIfAndOnlyIfTheTestRejects() {
        int[] seen = new int[2];
        everyPairOfArms(4, 3, (first, second) -> {
            TwoArms arms = TwoArms.ofWhole(first, second);
            for (ArmAlternative side : ArmAlternative.values()) {
                RankSumTest test = new RankSumTest(StratumWeights.EQUAL, side);
                BigDecimal p = test.of(arms).p();
                for (BigDecimal level : LEVELS) {
                    boolean rejected = p.compareTo(BigDecimal.ONE.subtract(level)) <= 0;
                    ShiftSet set = ShiftSet.of(arms, test, level);
                    if (set.holds(Fraction.ZERO) == rejected) {
                        throw new AssertionError(first + " " + second + " " + side + " " + level);
                    }
                    seen[rejected ? 1 : 0]++;
                }
            }
        });
        assertThat(seen[0]).isGreaterThan(3_000);
        assertThat(seen[1]).isGreaterThan(1_000);
    }

    @Property(tries = 150)
    void holdsExactlyTheShiftsThatTheTestDoesNotReject(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 5) Integer> first,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 5) Integer> second,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 5) Integer> there,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 5) Integer> thereToo,
            @ForAll StratumWeights weights,
            @ForAll ArmAlternative side) {
        TwoArms.Stratum one = new TwoArms.Stratum(RankSumTestTest.fractions(first), RankSumTestTest.fractions(second));
        TwoArms.Stratum other =
                new TwoArms.Stratum(RankSumTestTest.fractions(there), RankSumTestTest.fractions(thereToo));
        RankSumTest test = new RankSumTest(weights, side);
        BigDecimal level = new BigDecimal("0.8");
        ShiftSet set = ShiftSet.of(new TwoArms(List.of(one, other)), test, level);
        BigDecimal largest = BigDecimal.ZERO;
        for (int quarters = -20; quarters <= 20; quarters++) {
            Fraction shift = Fraction.of(quarters, 4);
            TwoArms lowered = new TwoArms(List.of(lowered(one, shift), lowered(other, shift)));
            BigDecimal p = test.of(lowered).p();
            boolean rejected = p.compareTo(BigDecimal.ONE.subtract(level)) <= 0;
            assertThat(set.holds(shift)).as("%s", shift).isEqualTo(!rejected);
            largest = rejected ? largest.max(p) : largest;
        }
        assertThat(set.attained()).isEqualByComparingTo(BigDecimal.ONE.subtract(largest));
        assertThat(set.attained()).isGreaterThanOrEqualTo(level);
    }

    /** Many people on a fine scale, where the ends are found by halving: the law of 0 holds, and just beyond each end p is low. */
    @Example
    void theLawHoldsWhereEndsAreFoundByHalving() {
        Random random = new Random(9);
        BigDecimal alpha = new BigDecimal("0.05");
        for (int people : new int[] {40, RankSumTest.MOST_EXACT / 2, 300}) {
            List<Integer> first = random.ints(people, 0, 400).boxed().toList();
            List<Integer> second = random.ints(people, 0, 370).boxed().toList();
            TwoArms arms = TwoArms.ofWhole(first, second);
            RankSumTest test = RankSumTest.twoSided();
            ShiftSet set = ShiftSet.of(arms, test, BigDecimal.ONE.subtract(alpha));
            assertThat(set.holds(Fraction.ZERO)).isEqualTo(!test.of(arms).reaches(alpha));
            Fraction lower = set.pieces().get(0).lower().orElseThrow();
            Fraction upper = set.pieces().get(0).upper().orElseThrow();
            TwoArms.Stratum only = arms.strata().get(0);
            Fraction little = Fraction.of(1, 2);
            for (Fraction inside : List.of(lower.plus(little), upper.minus(little))) {
                assertThat(test.of(new TwoArms(List.of(lowered(only, inside)))).reaches(alpha))
                        .isFalse();
            }
            for (Fraction outside : List.of(lower.minus(little), upper.plus(little))) {
                assertThat(test.of(new TwoArms(List.of(lowered(only, outside)))).reaches(alpha))
                        .isTrue();
            }
        }
    }

    /** Small samples with many ties, where p does not only fall: by halving, too, 0 is held if, and only if, the test does not reject. */
    @Example
    void theLawOfZeroHoldsByHalvingToo() {
        everyPairOfArms(4, 3, (first, second) -> {
            TwoArms arms = TwoArms.ofWhole(first, second);
            for (ArmAlternative side : ArmAlternative.values()) {
                RankSumTest test = new RankSumTest(StratumWeights.EQUAL, side);
                BigDecimal p = test.of(arms).p();
                for (BigDecimal level : LEVELS) {
                    BigDecimal alpha = BigDecimal.ONE.subtract(level);
                    ShiftSet set = new ShiftInversion(arms, test, alpha).set(level, false);
                    if (set.holds(Fraction.ZERO) == (p.compareTo(alpha) <= 0) || !isInOrder(set)) {
                        throw new AssertionError(first + " " + second + " " + side + " " + level);
                    }
                }
            }
        });
    }

    private static boolean isInOrder(ShiftSet set) {
        for (int piece = 1; piece < set.pieces().size(); piece++) {
            Fraction before = set.pieces().get(piece - 1).upper().orElseThrow();
            if (before.compareTo(set.pieces().get(piece).lower().orElseThrow()) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Two arms that do not overlap at all: the largest p outside is that of the data, 2 in C(60, 30), and not 0. */
    @Example
    void attainsNoMoreThanTheLargestPOutsideLeaves() {
        TwoArms arms = TwoArms.ofWhole(Collections.nCopies(30, 5), Collections.nCopies(30, 1));
        ShiftSet set = ShiftSet.of(arms, RankSumTest.twoSided(), new BigDecimal("0.95"));
        BigDecimal p = RankSumTest.twoSided().of(arms).p();
        assertThat(p.doubleValue() * 1.18264581564861424e17).isBetween(2 - 1e-9, 2 + 1e-9);
        assertThat(set.attained()).isEqualByComparingTo(BigDecimal.ONE.subtract(p));
    }

    /** 4 and 4 people have 70 allocations: two-sided at 0.95 the second most extreme one, with p of 4 in 70, is not rejected. */
    @Example
    void saysWhenTheEndsAreTheExtremeDifferences() {
        BigDecimal level = new BigDecimal("0.95");
        TwoArms four = TwoArms.ofWhole(List.of(10, 20, 31, 43), List.of(1, 3, 8, 15));
        ShiftSet set = ShiftSet.of(four, RankSumTest.twoSided(), level);
        assertThat(set.areSingleDifferences()).isTrue();
        assertThat(set.pieces().get(0).lower()).contains(Fraction.of(10 - 15));
        assertThat(set.pieces().get(0).upper()).contains(Fraction.of(43 - 1));
        TwoArms five = TwoArms.ofWhole(List.of(10, 20, 31, 43, 60), List.of(1, 3, 8, 15));
        assertThat(ShiftSet.of(five, RankSumTest.twoSided(), level).areSingleDifferences())
                .isFalse();
        ShiftSet none = ShiftSet.of(TwoArms.ofWhole(List.of(5, 6), List.of(1, 2)), RankSumTest.twoSided(), level);
        assertThat(none.pieces().get(0).lower()).isEmpty();
        assertThat(none.pieces().get(0).upper()).isEmpty();
        assertThat(none.attained()).isEqualByComparingTo("1");
    }

    private static TwoArms.Stratum lowered(TwoArms.Stratum stratum, Fraction shift) {
        return new TwoArms.Stratum(
                stratum.first().stream().map(score -> score.minus(shift)).toList(), stratum.second());
    }

    /** All allocations one by one, in whole numbers: twice the number of people below, and once of those equal. */
    static double bruteForce(List<Integer> first, List<Integer> second, ArmAlternative side) {
        List<Integer> all = new ArrayList<>(first);
        all.addAll(second);
        int people = all.size();
        int[] rank = new int[people];
        for (int i = 0; i < people; i++) {
            for (int other : all) {
                rank[i] += other < all.get(i) ? 2 : other == all.get(i) ? 1 : 0;
            }
        }
        int observed = 0;
        int total = 0;
        for (int i = 0; i < people; i++) {
            observed += i < first.size() ? rank[i] : 0;
            total += rank[i];
        }
        int found = 0;
        int ways = 0;
        for (int mask = 0; mask < 1 << people; mask++) {
            if (Integer.bitCount(mask) != first.size()) {
                continue;
            }
            int sum = 0;
            for (int i = 0; i < people; i++) {
                sum += (mask >> i & 1) == 1 ? rank[i] : 0;
            }
            // The mean is total * first / people; distances in people-ths.
            int far = sum * people - total * first.size();
            int data = observed * people - total * first.size();
            ways++;
            found += switch (side) {
                        case FIRST_HIGHER -> far >= data;
                        case FIRST_LOWER -> far <= data;
                        case TWO_SIDED -> Math.abs(far) >= Math.abs(data);
                    }
                    ? 1
                    : 0;
        }
        return (double) found / ways;
    }

    /** All pairs of multisets of 1 to the highest score, of one to so many people each. */
    static void everyPairOfArms(int people, int highest, BiConsumer<List<Integer>, List<Integer>> look) {
        List<List<Integer>> arms = new ArrayList<>();
        multisets(people, highest, 1, List.of(), arms);
        arms.forEach(first -> arms.forEach(second -> look.accept(first, second)));
    }

    private static void multisets(int left, int highest, int from, List<Integer> so, List<List<Integer>> into) {
        if (!so.isEmpty()) {
            into.add(so);
        }
        for (int score = from; left > 0 && score <= highest; score++) {
            List<Integer> next = new ArrayList<>(so);
            next.add(score);
            multisets(left - 1, highest, score, next, into);
        }
    }
}
