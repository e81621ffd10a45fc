package org.reversementoring.reporting.study;

import java.util.Optional;

/**
 * What a criterion says of an estimate, and of what its interval does not exclude.
 *
 * @param criterion the criterion
 * @param estimate the estimate; empty if it rests on a number that is too small to be shown
 * @param onEstimate verdict on the point estimate
 * @param worst the worst verdict at a bound of the interval; with bands that only rise or fall also the worst within it
 * @param best the best verdict at a bound
 */
public record Judgement(
        ProgressionCriterion criterion, Optional<Estimate> estimate, Verdict onEstimate, Verdict worst, Verdict best) {

    /**
     * Checks that a verdict stands where there is an estimate, and nowhere else.
     *
     * @throws IllegalArgumentException if not
     */
    public Judgement {
        for (Verdict verdict : new Verdict[] {onEstimate, worst, best}) {
            if (estimate.isEmpty() != (verdict == Verdict.NOT_SHOWN)) {
                throw new IllegalArgumentException("judgement of " + criterion.estimand()
                        + ": verdict must be shown if and only if the estimate is, but was " + verdict.word());
            }
        }
    }

    static Judgement notShown(ProgressionCriterion criterion) {
        return new Judgement(criterion, Optional.empty(), Verdict.NOT_SHOWN, Verdict.NOT_SHOWN, Verdict.NOT_SHOWN);
    }

    /** Whether it is known that the interval allows one verdict only. */
    public boolean settled() {
        return estimate.isPresent() && worst == best;
    }
}
