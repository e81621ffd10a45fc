package org.reversementoring.reporting.study.progression;

import java.util.Optional;

/**
 * What a criterion says of an estimate, and of what its interval does not exclude.
 *
 * @param criterion the criterion
 * @param estimate the estimate; empty if there is none, or it rests on a number that is too small to be shown
 * @param onEstimate verdict on the point estimate
 * @param worst the worst verdict at a bound of the interval; with bands that only rise or fall also the worst within it
 * @param best the best verdict at a bound
 */
public record CriterionResult(
        ProgressionCriterion criterion, Optional<Estimate> estimate, Verdict onEstimate, Verdict worst, Verdict best) {

    /**
     * Checks that a verdict stands where there is an estimate, and nowhere else.
     *
     * @throws IllegalArgumentException if not
     */
    public CriterionResult {
        for (Verdict verdict : new Verdict[] {onEstimate, worst, best}) {
            if (estimate.isPresent() != verdict.isMade()) {
                throw new IllegalArgumentException("judgement of " + criterion.estimand()
                        + ": a verdict must stand where an estimate does, and nowhere else, but was " + verdict.word());
            }
        }
    }

    /** Nothing was judged, for the reason that the verdict says. */
    public static CriterionResult without(ProgressionCriterion criterion, Verdict why) {
        return new CriterionResult(criterion, Optional.empty(), why, why, why);
    }

    /** Whether it is known that the interval allows one verdict only. */
    public boolean settled() {
        return estimate.isPresent() && worst == best;
    }
}
