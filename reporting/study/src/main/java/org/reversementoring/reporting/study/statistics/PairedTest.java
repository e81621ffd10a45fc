package org.reversementoring.reporting.study.statistics;

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
    public TestResult of(PairedScores scores, AlternativeHypothesis side) {
        return switch (this) {
            case SIGNED_RANK -> new SignedRankTest(ZeroMethod.WILCOXON, PValueMethod.EXACT, side).of(scores);
            case SIGNED_RANK_PRATT -> new SignedRankTest(ZeroMethod.PRATT, PValueMethod.EXACT, side).of(scores);
            case SIGN -> new SignTest(side).of(scores);
        };
    }
}
