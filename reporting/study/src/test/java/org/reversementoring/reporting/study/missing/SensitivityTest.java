package org.reversementoring.reporting.study.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.PairedTest;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;
import org.reversementoring.reporting.study.statistics.TestResult;

class SensitivityTest {

    private static final BigDecimal ALPHA = new BigDecimal("0.05");
    private static final BigDecimal P95 = new BigDecimal("0.95");

    @Test
    void aProportionLiesBetweenNobodyAndEverybodyOfTheMissing() {
        ProportionSensitivity eight = new ProportionSensitivity(new Proportion(8, 10), 4);
        assertThat(eight.fewest()).isEqualTo(new Proportion(8, 14));
        assertThat(eight.most()).isEqualTo(new Proportion(12, 14));
        RateInterval widest = eight.widest(RateInterval.Method.WILSON, P95);
        for (int events = 0; events <= 4; events++) {
            RateInterval inside = eight.with(events).wilson(P95);
            assertThat(widest.lower()).isLessThanOrEqualTo(inside.lower());
            assertThat(widest.upper()).isGreaterThanOrEqualTo(inside.upper());
        }
        // A rate of 0.7 is reached with 10 of 14 and not with 9: two of the four.
        assertThat(eight.tippingPoint(rate -> 10 * rate.events() >= 7 * rate.people()))
                .isEqualTo(OptionalInt.of(2));
        assertThat(eight.tippingPoint(rate -> 2 * rate.events() >= rate.people()))
                .isEmpty();
        ProportionSensitivity none = new ProportionSensitivity(new Proportion(8, 10), 0);
        assertThat(none.fewest()).isEqualTo(none.most()).isEqualTo(new Proportion(8, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> eight.with(5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProportionSensitivity(new Proportion(1, 2), -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProportionSensitivity(new Proportion(1, 2), Integer.MAX_VALUE));
    }

    /** Eight people rose by a point, of a scale of 1 to 5; three began at 2 and never answered again. */
    private static PairedSensitivity eightRose() {
        return new PairedSensitivity(
                PairedScores.of(List.of(1, 2, 3, 1, 2, 3, 2, 3), List.of(2, 3, 4, 2, 3, 4, 3, 4)),
                IntStream.range(0, 3)
                        .mapToObj(i -> IncompletePair.beforeOnly(Fraction.of(2)))
                        .toList(),
                Fraction.of(1),
                Fraction.of(5),
                PairedTest.SIGNED_RANK,
                AlternativeHypothesis.TWO_SIDED);
    }

    @Test
    void theWorstAndTheBestAreWhatTheScaleAllows() {
        PairedSensitivity rose = eightRose();
        assertThat(rose.complete().p()).isEqualByComparingTo("0.0078125");
        // From 2 they can fall by one, to 1, and rise by three, to 5.
        assertThat(rose.allFell()).isEqualTo(test(1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1));
        assertThat(rose.allRose()).isEqualTo(test(1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3));
        assertThat(rose.at(Fraction.ZERO)).isEqualTo(test(1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0));
        assertThat(rose.assumptions(Fraction.of(1))).hasSize(9);
    }

    private static TestResult test(Integer... changes) {
        return PairedTest.SIGNED_RANK.of(
                PairedScores.of(Collections.nCopies(changes.length, 0), List.of(changes)),
                AlternativeHypothesis.TWO_SIDED);
    }

    /** If the three fell by a point, 8 rises and 3 falls of the same size have a p of 0.2266: that is the tipping point. */
    @Test
    void theTippingPointIsTheNearestChangeWithAnotherConclusion() {
        PairedSensitivity rose = eightRose();
        assertThat(rose.conclusion(ALPHA)).isEqualTo(PairedSensitivity.Conclusion.RISE);
        assertThat(rose.tippingPoint(ALPHA, Fraction.of(1))).contains(Fraction.of(-1));
        assertThat(rose.at(Fraction.of(-1)).p()).isGreaterThan(ALPHA);
        assertThat(rose.at(Fraction.of(0)).p()).isLessThan(ALPHA);
        assertThat(rose.tippingPoint(new BigDecimal("0.3"), Fraction.of(1))).isEmpty();
        PairedSensitivity fell = new PairedSensitivity(
                PairedScores.of(List.of(5, 5, 5, 5), List.of(4, 4, 4, 4)),
                List.of(IncompletePair.never(), IncompletePair.never(), IncompletePair.afterOnly(Fraction.of(1))),
                Fraction.of(1),
                Fraction.of(5),
                PairedTest.SIGNED_RANK,
                AlternativeHypothesis.TWO_SIDED);
        assertThat(fell.conclusion(ALPHA)).isEqualTo(PairedSensitivity.Conclusion.NO_EVIDENCE);
        // Four falls have a p of 0.125 at best, seven of 0.0156; those missing must fall, too, and as the others did is
        // enough.
        assertThat(fell.tippingPoint(ALPHA, Fraction.of(1))).contains(Fraction.of(-1));
    }

    /**
     * Every completion of two missing scores after, one by one: of the sign test, whose p follows from the numbers of rises and falls, no p is
     * below that of the best case or above those of the cases in between.
     */
    @Test
    void everyCompletionLiesBetweenTheAssumptionsOfTheSignTest() {
        PairedScores observed = PairedScores.of(List.of(2, 2, 3, 3, 2), List.of(3, 3, 4, 4, 3));
        PairedSensitivity sensitivity = new PairedSensitivity(
                observed,
                List.of(IncompletePair.beforeOnly(Fraction.of(3)), IncompletePair.beforeOnly(Fraction.of(3))),
                Fraction.of(1),
                Fraction.of(5),
                PairedTest.SIGN,
                AlternativeHypothesis.RISE);
        for (int one = 1; one <= 5; one++) {
            for (int two = 1; two <= 5; two++) {
                List<Integer> after = new ArrayList<>(List.of(3, 3, 4, 4, 3, one, two));
                BigDecimal p = PairedTest.SIGN
                        .of(PairedScores.of(List.of(2, 2, 3, 3, 2, 3, 3), after), AlternativeHypothesis.RISE)
                        .p();
                assertThat(p)
                        .isBetween(
                                sensitivity.allRose().p(), sensitivity.allFell().p());
            }
        }
    }

    /** Whatever is assumed, a completed score stays on the scale: every known score and assumption of a scale of 1 to 4. */
    @Test
    void noCompletedScoreLeavesTheScale() {
        for (int assumed = -3; assumed <= 3; assumed++) {
            for (int score = 1; score <= 4; score++) {
                int change = change(IncompletePair.beforeOnly(Fraction.of(score)), assumed);
                assertThat(score + change).isBetween(1, 4);
                assertThat(change).isEqualTo(Math.max(1 - score, Math.min(4 - score, assumed)));
                int back = change(IncompletePair.afterOnly(Fraction.of(score)), assumed);
                assertThat(score - back).isBetween(1, 4);
                assertThat(back).isEqualTo(Math.max(score - 4, Math.min(score - 1, assumed)));
            }
            assertThat(change(IncompletePair.never(), assumed)).isEqualTo(assumed);
        }
    }

    private static int change(IncompletePair pair, int assumed) {
        return pair.change(Fraction.of(assumed), Fraction.of(1), Fraction.of(4))
                .numerator()
                .intValueExact();
    }

    @Test
    void refusesScoresOutsideTheScaleAndTellsNone() {
        PairedScores scores = PairedScores.of(List.of(7), List.of(7));
        List<IncompletePair> one = List.of(IncompletePair.never());
        refused(() -> of(scores, one, 1, 5), "outside");
        refused(() -> of(scores, List.of(), 1, 9), "incomplete pair");
        refused(() -> of(scores, one, 9, 9), "lowest");
        refused(() -> of(scores, List.of(IncompletePair.beforeOnly(Fraction.of(77))), 1, 9), "outside");
        refused(() -> eightRose().assumptions(Fraction.ZERO), "step");
        refused(() -> eightRose().assumptions(Fraction.of(1, 1000)), "at most 1000 changes");
        refused(() -> new IncompletePair(Optional.of(Fraction.of(77)), Optional.of(Fraction.of(77))), "both are there");
        assertThat(List.of(eightRose(), IncompletePair.beforeOnly(Fraction.of(77)))
                        .toString())
                .isEqualTo("[PairedSensitivity[8 people and 3 incomplete, ***], IncompletePair[***]]");
    }

    private static void refused(Runnable call, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(call::run)
                .withMessageContaining(words)
                .withMessageNotContaining("77");
    }

    private static PairedSensitivity of(PairedScores scores, List<IncompletePair> incomplete, int lowest, int highest) {
        return new PairedSensitivity(
                scores,
                incomplete,
                Fraction.of(lowest),
                Fraction.of(highest),
                PairedTest.SIGN,
                AlternativeHypothesis.TWO_SIDED);
    }
}
