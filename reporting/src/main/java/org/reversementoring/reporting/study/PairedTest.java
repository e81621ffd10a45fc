package org.reversementoring.reporting.study;

/** An exact test for the same people before and after, to be chosen before the data. */
public enum PairedTest {
    /** The signed-rank test, people who did not change left out. */
    SIGNED_RANK("signed-rank test, zeros dropped"),
    /** The signed-rank test, people who did not change ranked (Pratt). */
    SIGNED_RANK_PRATT("signed-rank test, zeros ranked, then dropped (Pratt)"),
    /** The sign test. */
    SIGN("sign test");

    private final String words;

    PairedTest(String words) {
        this.words = words;
    }

    /** The test as a phrase. */
    public String inWords() {
        return words;
    }

    /** The result of this test. */
    TestResult of(PairedScores scores, Side side) {
        return switch (this) {
            case SIGNED_RANK -> new SignedRankTest(ZeroRule.WILCOXON, Computation.EXACT, side).of(scores);
            case SIGNED_RANK_PRATT -> new SignedRankTest(ZeroRule.PRATT, Computation.EXACT, side).of(scores);
            case SIGN -> new SignTest(side).of(scores);
        };
    }
}
