package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.render.Block.Table;
import org.reversementoring.reporting.study.exact.PValues;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.outcome.AdjustedOutcome;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.TestResult;

/**
 * The table of measures with few pairs: the number of pairs, both medians, the p of the one test that is primary, and the
 * smallest p that so many pairs can give. Everything but the medians and p follows from the number of pairs. The usual smallest p is
 * left out, because it tells how many changed.
 */
final class SmallSampleSection {

    /** Printed instead of everything else. */
    static final String NOT_SHOWN = "not shown: fewer than " + FeasibilityStudy.FEWEST_PAIRS + " pairs";

    private SmallSampleSection() {}

    static boolean isSmall(Outcome outcome) {
        return outcome.result().people() < FeasibilityStudy.FEWEST_PAIRS;
    }

    static Table table(String family, List<AdjustedOutcome> few) {
        List<List<String>> rows = new ArrayList<>();
        for (AdjustedOutcome tested : few) {
            PairedComparison result = tested.outcome().result();
            rows.add(List.of(
                    tested.outcome().measure(),
                    Integer.toString(result.people()),
                    ScoreFormat.of(result.before()),
                    ScoreFormat.of(result.after()),
                    result.primary().method(),
                    TestResult.equal(result.primary().p()),
                    MeasureSection.holm(tested),
                    TestResult.equal(smallest(result)),
                    tested.highIs()));
        }
        return new Table(
                family + ": medians, p of the test of the line, the same after Holm for "
                        + few.get(0).measuresInWords() + ", and the smallest p that so many pairs can give; shift, its"
                        + " interval, rank-biserial, number who changed and other tests are " + NOT_SHOWN,
                List.of("Measure", "Pairs", "Before", "After", "Test", "p", "p, Holm", "Smallest p", "High is"),
                rows);
    }

    /** The conclusion that follows from the printed p and the number of pairs alone. */
    static String conclusion(AdjustedOutcome tested, BigDecimal alpha) {
        PairedComparison result = tested.outcome().result();
        if (smallest(result).compareTo(alpha) > 0) {
            return "So few pairs cannot give " + alpha
                    + " in an exact test, whatever is answered; no conclusion from p.";
        }
        if (!result.primary().reaches(alpha)) {
            return "The primary test did not reach " + alpha + ".";
        }
        return tested.isLost(alpha)
                ? tested.lost(alpha)
                : "The primary test reached " + alpha + ", also after Holm's correction.";
    }

    /** The exact p of a signed-rank test, if every pair had changed in the same, favourable way. */
    private static BigDecimal smallest(PairedComparison result) {
        BigDecimal one = PValues.part(BigInteger.ONE, result.people());
        return result.primary().side() == AlternativeHypothesis.TWO_SIDED ? PValues.doubled(one) : one;
    }
}
