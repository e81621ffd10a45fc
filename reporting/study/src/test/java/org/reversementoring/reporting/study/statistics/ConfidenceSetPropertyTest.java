package org.reversementoring.reporting.study.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.reversementoring.core.Fraction;

class ConfidenceSetPropertyTest {

    private static final List<BigDecimal> LEVELS =
            List.of(new BigDecimal("0.5"), new BigDecimal("0.8"), new BigDecimal("0.9"), new BigDecimal("0.95"));

    /** All multisets of changes of -4 to 4 of up to seven people: p is at most alpha if, and only if, 0 is outside. */
    @Example
    void leavesZeroOutIfAndOnlyIfTheTestRejects() {
        int[] seen = new int[2];
        for (int n = 1; n <= 7; n++) {
            everyMultiset(n, -4, 4, changes -> {
                PairedScores scores = PairedTestsTest.scores(changes);
                for (PairedTest test : PairedTest.values()) {
                    for (AlternativeHypothesis side : AlternativeHypothesis.values()) {
                        BigDecimal p = test.of(scores, side).p();
                        for (BigDecimal level : LEVELS) {
                            boolean rejected = p.compareTo(BigDecimal.ONE.subtract(level)) <= 0;
                            ConfidenceSet set = ConfidenceSet.of(scores, test, side, level);
                            if (set.holds(Fraction.ZERO) == rejected) {
                                throw new AssertionError(
                                        Arrays.toString(changes) + " " + test + " " + side + " " + level);
                            }
                            seen[rejected ? 1 : 0]++;
                        }
                    }
                }
            });
        }
        assertThat(seen[0]).isGreaterThan(10_000);
        assertThat(seen[1]).isGreaterThan(10_000);
    }

    /** All multisets of changes of -2 to 2 of up to five people, and every quarter of a point: the whole set, not 0 alone. */
    @Example
    void holdsExactlyTheShiftsThatTheTestDoesNotReject() {
        for (int n = 1; n <= 5; n++) {
            everyMultiset(n, -2, 2, changes -> {
                for (PairedTest test : PairedTest.values()) {
                    for (AlternativeHypothesis side : AlternativeHypothesis.values()) {
                        holdsWhatIsNotRejected(changes, test, side, new BigDecimal("0.7"));
                    }
                }
            });
        }
    }

    @Property(tries = 60)
    void holdsExactlyTheShiftsThatTheTestDoesNotRejectAlsoOfMorePeople(
            @ForAll @Size(min = 8, max = 30) List<@IntRange(min = -4, max = 4) Integer> changes,
            @ForAll PairedTest test,
            @ForAll AlternativeHypothesis side) {
        int[] values = changes.stream().mapToInt(Integer::intValue).toArray();
        holdsWhatIsNotRejected(values, test, side, new BigDecimal("0.95"));
    }

    private static void holdsWhatIsNotRejected(
            int[] changes, PairedTest test, AlternativeHypothesis side, BigDecimal level) {
        ConfidenceSet set = ConfidenceSet.of(PairedTestsTest.scores(changes), test, side, level);
        BigDecimal alpha = BigDecimal.ONE.subtract(level);
        BigDecimal largest = BigDecimal.ZERO;
        for (int quarters = -20; quarters <= 20; quarters++) {
            Fraction shift = Fraction.of(quarters, 4);
            BigDecimal p = test.of(lowered(changes, shift), side).p();
            assertThat(set.holds(shift))
                    .as("%s %s %s %s", Arrays.toString(changes), test, side, shift)
                    .isEqualTo(p.compareTo(alpha) > 0);
            largest = p.compareTo(alpha) <= 0 ? largest.max(p) : largest;
        }
        // The level that is attained is that of the largest p outside.
        assertThat(set.attained()).isEqualByComparingTo(BigDecimal.ONE.subtract(largest));
        assertThat(set.attained()).isGreaterThanOrEqualTo(level);
    }

    static PairedScores lowered(int[] changes, Fraction shift) {
        List<Fraction> after = Arrays.stream(changes)
                .mapToObj(d -> Fraction.of(d).minus(shift))
                .toList();
        return new PairedScores(Collections.nCopies(changes.length, Fraction.ZERO), after);
    }

    /** Issue 15, point 8: a third rose by a point and nobody fell; the interval of old held 0 beside a p below 0.0001. */
    @Example
    void anIntervalNoLongerHoldsWhatItsTestRejects() {
        int[] changes = new int[60];
        Arrays.fill(changes, 0, 20, 1);
        PairedComparison result = PairedComparison.of(
                PairedTestsTest.scores(changes), AlternativeHypothesis.TWO_SIDED, new BigDecimal("0.95"));
        assertThat(result.primary().p()).isLessThan(new BigDecimal("0.0001"));
        assertThat(result.shift().estimate()).isEqualTo(Fraction.of(1, 2));
        assertThat(result.shift().interval().orElseThrow().lower()).isEqualTo(Fraction.ZERO);
        assertThat(result.interval().holds(Fraction.ZERO)).isFalse();
        assertThat(result.interval().holds(Fraction.of(1, 1000))).isTrue();
    }

    /** Kills ends found by halving that lie elsewhere than those found step by step. */
    @Property(tries = 40)
    void findsTheSameEndsOnAFineScale(
            @ForAll @Size(min = 6, max = 12) List<@IntRange(min = -3_000, max = 3_000) Integer> changes) {
        int[] fine = changes.stream().mapToInt(Integer::intValue).toArray();
        PairedScores scores = PairedTestsTest.scores(fine);
        ConfidenceSet set = ConfidenceSet.of(
                scores, PairedTest.SIGNED_RANK_PRATT, AlternativeHypothesis.TWO_SIDED, new BigDecimal("0.9"));
        List<Fraction> near = new ArrayList<>(List.of(Fraction.ZERO));
        set.pieces().forEach(piece -> {
            piece.lower().ifPresent(near::add);
            piece.upper().ifPresent(near::add);
        });
        for (Fraction end : List.copyOf(near)) {
            near.add(end.plus(Fraction.of(1, 8)));
            near.add(end.minus(Fraction.of(1, 8)));
        }
        for (Fraction shift : near) {
            BigDecimal p = PairedTest.SIGNED_RANK_PRATT
                    .of(lowered(fine, shift), AlternativeHypothesis.TWO_SIDED)
                    .p();
            assertThat(set.holds(shift)).isEqualTo(p.compareTo(new BigDecimal("0.1")) > 0);
        }
    }

    /** Of samples without ties and zeros the set is the interval of Hodges and Lehmann, its level included; its ends belong to it or not. */
    @Example
    void isTheIntervalOfHodgesAndLehmannWithoutTies() {
        Random random = new Random(15);
        for (int sample = 0; sample < 200; sample++) {
            int n = 6 + random.nextInt(15);
            int[] powers = random.ints(0, 1 << 20).distinct().limit(n).toArray();
            PairedScores scores = PairedTestsTest.scores(powers);
            HodgesLehmann.Bounds bounds =
                    HodgesLehmann.of(scores, new BigDecimal("0.95")).interval().orElseThrow();
            ConfidenceSet set = ConfidenceSet.of(
                    scores, PairedTest.SIGNED_RANK_PRATT, AlternativeHypothesis.TWO_SIDED, new BigDecimal("0.95"));
            assertThat(set.pieces()).hasSize(1);
            assertThat(set.pieces().get(0).lower()).contains(bounds.lower());
            assertThat(set.pieces().get(0).upper()).contains(bounds.upper());
            assertThat(set.areSingleChanges()).isEqualTo(bounds.areSingleChanges());
        }
    }

    static void everyMultiset(int n, int low, int high, java.util.function.Consumer<int[]> use) {
        int[] changes = new int[n];
        Arrays.fill(changes, low);
        while (true) {
            use.accept(changes.clone());
            int at = n - 1;
            while (at >= 0 && changes[at] == high) {
                at--;
            }
            if (at < 0) {
                return;
            }
            int next = changes[at] + 1;
            Arrays.fill(changes, at, n, next);
        }
    }
}
