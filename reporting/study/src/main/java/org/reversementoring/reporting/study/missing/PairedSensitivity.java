package org.reversementoring.reporting.study.missing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;
import org.reversementoring.reporting.study.exact.Medians;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.PairedTest;
import org.reversementoring.reporting.study.statistics.TestResult;

/**
 * What a test of pairs would say if people without both scores had changed by a given amount, as far as the scale and the score that they
 * have allow it. All changes that the scale allows are gone through, from the worst case to the best. It holds scores, so it is masked when
 * printed. Permutt, Stat Med 2016;35:2876, doi 10.1002/sim.6753, for tipping points.
 *
 * @param observed people with both scores
 * @param incomplete people without, 1 or more
 * @param lowest the lowest score that is possible
 * @param highest the highest, above the lowest
 * @param test the test on which the conclusion rests
 * @param side which changes count
 */
public record PairedSensitivity(
        PairedScores observed,
        List<IncompletePair> incomplete,
        Fraction lowest,
        Fraction highest,
        PairedTest test,
        AlternativeHypothesis side)
        implements CodecOnly {

    /** The most changes that are gone through. */
    public static final int MOST_STEPS = 1_000;

    /** What a test lets say. */
    public enum Conclusion {
        /** The threshold is not reached. */
        NO_EVIDENCE,
        /** The threshold is reached, and scores rose. */
        RISE,
        /** The threshold is reached, and scores fell. */
        FALL
    }

    /**
     * What comes out under an assumption.
     *
     * @param change by how much each person without both scores changed, as far as possible
     * @param result the test of all people
     */
    public record Assumption(Fraction change, TestResult result) {}

    /**
     * Checks the scores.
     *
     * @throws IllegalArgumentException if nobody is incomplete, the scale has no two scores, or a score is outside of it
     */
    public PairedSensitivity {
        incomplete = List.copyOf(incomplete);
        if (incomplete.isEmpty() || lowest.compareTo(highest) >= 0) {
            throw new IllegalArgumentException(
                    "sensitivity: must have an incomplete pair and a scale with its lowest score below the highest");
        }
        Fraction least = lowest;
        Fraction most = highest;
        boolean inside = incomplete.stream().allMatch(pair -> pair.isWithin(least, most))
                && List.of(observed.before(), observed.after()).stream()
                        .flatMap(List::stream)
                        .allMatch(score -> score.compareTo(least) >= 0 && score.compareTo(most) <= 0);
        if (!inside) {
            throw new IllegalArgumentException("sensitivity: each score must be on the scale, but one is outside");
        }
    }

    /** The test of those with both scores. */
    public TestResult complete() {
        return test.of(observed, side);
    }

    /** The test if everybody without both scores had fallen as far as possible. */
    public TestResult allFell() {
        return at(lowest.minus(highest));
    }

    /** The test if everybody without both scores had risen as far as possible. */
    public TestResult allRose() {
        return at(highest.minus(lowest));
    }

    /** The test if everybody without both scores had changed by so much, as far as possible. */
    public TestResult at(Fraction change) {
        return test.of(completed(change), side);
    }

    private PairedScores completed(Fraction change) {
        List<Fraction> changes = new ArrayList<>(observed.differences());
        incomplete.forEach(pair -> changes.add(pair.change(change, lowest, highest)));
        return new PairedScores(Collections.nCopies(changes.size(), Fraction.ZERO), changes);
    }

    /**
     * Every assumption from the worst to the best.
     *
     * @param step between two assumed changes in points of the scale, more than 0, so that there are at most {@value #MOST_STEPS}
     * @throws IllegalArgumentException if the step is out of range
     */
    public List<Assumption> assumptions(Fraction step) {
        Fraction range = highest.minus(lowest);
        if (step.signum() <= 0
                || range.times(Fraction.of(2)).dividedBy(step).compareTo(Fraction.of(MOST_STEPS - 1L)) > 0) {
            throw new IllegalArgumentException(
                    "sensitivity: step must be more than 0 and lead to at most " + MOST_STEPS + " changes");
        }
        List<Assumption> assumptions = new ArrayList<>();
        for (Fraction change = range.negated(); change.compareTo(range) < 0; change = change.plus(step)) {
            assumptions.add(new Assumption(change, at(change)));
        }
        assumptions.add(new Assumption(range, at(range)));
        return assumptions;
    }

    /** What the test of those with both scores lets say at a threshold. */
    public Conclusion conclusion(BigDecimal alpha) {
        return conclusion(observed, alpha);
    }

    private Conclusion conclusion(PairedScores scores, BigDecimal alpha) {
        ConfidenceLevel.requireOpen("threshold", alpha);
        if (!test.of(scores, side).reaches(alpha)) {
            return Conclusion.NO_EVIDENCE;
        }
        BigDecimal rise = test.of(scores, AlternativeHypothesis.RISE).p();
        return rise.compareTo(test.of(scores, AlternativeHypothesis.FALL).p()) <= 0 ? Conclusion.RISE : Conclusion.FALL;
    }

    /**
     * The assumed change under which the conclusion is another than of those with both scores; of several the one nearest to their median
     * change, and of two as near the lower one. Empty if the conclusion stands under every assumption.
     *
     * @param alpha threshold of the test, more than 0 and less than 1
     * @param step as for {@link #assumptions}
     * @throws IllegalArgumentException if an argument is out of range
     */
    public Optional<Fraction> tippingPoint(BigDecimal alpha, Fraction step) {
        Conclusion observedOne = conclusion(alpha);
        Fraction median = Medians.of(observed.differences());
        return assumptions(step).stream()
                .map(Assumption::change)
                .filter(change -> conclusion(completed(change), alpha) != observedOne)
                .min(Comparator.comparing(
                                (Fraction change) -> change.minus(median).abs())
                        .thenComparing(change -> change));
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "PairedSensitivity[" + observed.size() + " people and " + incomplete.size() + " incomplete, ***]";
    }
}
