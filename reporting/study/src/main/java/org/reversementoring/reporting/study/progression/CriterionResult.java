package org.reversementoring.reporting.study.progression;

import java.util.Optional;

/**
 * The result of a criterion for an estimate and for its interval.
 *
 * @param criterion the criterion
 * @param estimate the estimate; empty if there is none, or it rests on a number that is too small to be shown
 * @param onEstimate verdict on the point estimate
 * @param worst the worst verdict at a bound of the interval; because zones only rise or only fall, also the worst within it
 * @param best the best verdict at a bound
 */
public record CriterionResult(
        ProgressionCriterion criterion,
        Optional<IntervalEstimate> estimate,
        Verdict onEstimate,
        Verdict worst,
        Verdict best) {

    /**
     * Checks that there is a verdict if there is an estimate, and only then.
     *
     * @throws IllegalArgumentException if not
     */
    public CriterionResult {
        for (Verdict verdict : new Verdict[] {onEstimate, worst, best}) {
            if (estimate.isPresent() != verdict.isMade()) {
                throw new IllegalArgumentException("result of " + criterion.estimand()
                        + ": a verdict must stand where an estimate does, and nowhere else, but was " + verdict.word());
            }
        }
    }

    /** A result without an estimate, for the reason that the verdict gives. */
    public static CriterionResult without(ProgressionCriterion criterion, Verdict why) {
        return new CriterionResult(criterion, Optional.empty(), why, why, why);
    }

    /** Whether the whole interval has one verdict. */
    public boolean settled() {
        return estimate.isPresent() && worst == best;
    }
}
