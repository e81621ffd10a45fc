package org.reversementoring.anonymisation.strategy;

import java.util.Optional;

/**
 * The strategies that ship with the library. But for {@link #listedOptions(int)}, each is a function of the answers that are
 * left when the c+1 lowest and the c+1 highest are dropped, and so endpoint-deniable against c colluders (T3); together they
 * still are (T7). {@link #majority()}, {@link #supportBand()} and {@link
 * #middleAnswers()} say ever more; {@link #trimmed()} says most, and {@link #trimmedMean(int)} is computed from it. Each is silent where fewer than the context's floor answered.
 */
public final class Strategies {

    private Strategies() {}

    /**
     * The range of the middle answers: of n answers the r lowest and the r highest are dropped, r = max(c+1, ⌈n/3⌉) where n-2r
     * is at least 1, else r = c+1. Says more than {@link #supportBand()}; use that one where even a
     * likely answer would hurt.
     */
    public static AnonymisationStrategy middleAnswers() {
        return ofTrimmed(MiddleAnswers.INSTANCE);
    }

    /** Few, some or most answered favourably; see {@link org.reversementoring.core.report.SupportBand} for the bands. */
    public static AnonymisationStrategy supportBand() {
        return ofTrimmed(SupportBands.INSTANCE);
    }

    /** The default: {@link #middleAnswers()} and {@link #supportBand()} as one statement. */
    public static AnonymisationStrategy middleAnswersAndSupport() {
        return ofTrimmed(MiddleAnswersAndSupport.INSTANCE);
    }

    /**
     * Whether more than half of the m answers were favourable. The cut, ⌊m/2⌋+1 favourable answers, lies in the window c+2 ..
     * m-c-1 of T1 wherever m is at least 2c+3, so also at the floor.
     */
    public static AnonymisationStrategy majority() {
        return ofTrimmed(MajorityVote.INSTANCE);
    }

    /**
     * The full trimmed release T_c: of m answers those from rank c+2 to rank m-c-1, ascending. It is the most that order
     * statistics may say: with one rank more at either end it would not be endpoint-deniable (T3, T4).
     */
    public static AnonymisationStrategy trimmed() {
        return ofTrimmed(TrimmedAnswers.INSTANCE);
    }

    /**
     * The mean of {@link #trimmed()}, halves rounded up; a function of it, so any number of decimals is as safe (T6).
     *
     * @param decimals 0 to 4
     * @throws IllegalArgumentException if decimals are out of range
     */
    public static AnonymisationStrategy trimmedMean(int decimals) {
        return ofTrimmed(new TrimmedMean(decimals));
    }

    /**
     * For a nominal question, whose options stand as the points of a scale: the options that at least t mentors chose, the
     * rest neither listed nor counted. t is raised to c+2 where it is less, and nothing is shown where it is more than m-c-1, m
     * answers given (T1, GT).
     *
     * <p>It guarantees LF(c,2) alone, at least two options for each mentor: options have no ends to be deniable, nor are some
     * of them unfavourable. So it passes an audit for {@code Guarantee.leastFeasible(2)} and not a policy for ratings.
     *
     * @param atLeast t, 3 to 24
     * @throws IllegalArgumentException if t is out of range
     */
    public static AnonymisationStrategy listedOptions(int atLeast) {
        return new ListedOptions(atLeast);
    }

    /**
     * Any strategy, silent where fewer answered than the context asks for (G3). The release gate audits and releases every strategy
     * like this, so that an author need not think of it. Silence on an item that too few answered is the one choice that may depend
     * on the answers (G12); the audit covers it.
     */
    public static AnonymisationStrategy silentBelowFloor(AnonymisationStrategy strategy) {
        return strategy instanceof TrimmedOnly ? strategy : new ContributorFloor(strategy);
    }

    /**
     * A strategy of one's own that is handed the {@link RemainingAnswers} only, silent where fewer answered than the context asks for. It can be
     * certified for any panel (T3), also for one that is too large to be gone through, and once for all scales with the same marks.
     */
    public static AnonymisationStrategy ofTrimmed(TrimmedStrategy strategy) {
        return new TrimmedOnly(strategy);
    }

    /**
     * What a strategy of {@link #ofTrimmed} was made of, which all of this library but {@link #listedOptions(int)} are. Empty for any other,
     * also for one that calls such a strategy: what it was handed, it may have looked at.
     */
    public static Optional<TrimmedStrategy> trimmedOnly(AnonymisationStrategy strategy) {
        return strategy instanceof TrimmedOnly trimmed ? Optional.of(trimmed.strategy()) : Optional.empty();
    }
}
