package org.reversementoring.reporting.study;

/**
 * What a criterion says of an estimate, and of what its interval does not exclude.
 *
 * @param criterion the criterion
 * @param estimate the estimate
 * @param onEstimate verdict on the point estimate
 * @param worst the worst verdict at a bound of the interval; with bands that only rise or fall also the worst within it
 * @param best the best verdict at a bound
 */
public record Judgement(
        ProgressionCriterion criterion, Estimate estimate, Verdict onEstimate, Verdict worst, Verdict best) {

    /** Whether the interval allows one verdict only. */
    public boolean settled() {
        return worst == best;
    }
}
