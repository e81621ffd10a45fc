package org.reversementoring.anonymisation.strategy;

/**
 * The strategies that ship with the library. Each is a function of the answers that are left when the c+1 lowest and the c+1
 * highest are dropped, and so endpoint-deniable against c colluders (T3); together they still are (T7).
 */
public final class Strategies {

    private Strategies() {}

    /**
     * The range of the middle answers: of n answers the r lowest and the r highest are dropped, r = max(c+1, ⌈n/3⌉) where n-2r
     * is at least 1, else r = c+1 (guarantees section 9). Says more than {@link #supportBand()}; use that one where even a
     * likely answer would hurt.
     */
    public static AnonymisationStrategy middleAnswers() {
        return MiddleAnswers.INSTANCE;
    }

    /** Few, some or most answered favourably; see {@link org.reversementoring.core.report.SupportBand} for the bands. */
    public static AnonymisationStrategy supportBand() {
        return SupportBands.INSTANCE;
    }

    /** The default: {@link #middleAnswers()} and {@link #supportBand()} as one statement. */
    public static AnonymisationStrategy middleAnswersAndSupport() {
        return MiddleAnswersAndSupport.INSTANCE;
    }
}
