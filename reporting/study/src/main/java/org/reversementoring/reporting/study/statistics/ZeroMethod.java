package org.reversementoring.reporting.study.statistics;

/** What a signed-rank test does with people who did not change. Tools differ here, and so do their p-values. */
public enum ZeroMethod {
    /** Leaves them out before ranking. Wilcoxon, Biometrics Bulletin 1945;1:80, doi 10.2307/3001968. */
    WILCOXON("zeros dropped"),
    /** Ranks them and leaves their ranks out. Pratt, J Am Stat Assoc 1959;54:655, doi 10.1080/01621459.1959.10501526. */
    PRATT("zeros ranked, then dropped (Pratt)");

    private final String words;

    ZeroMethod(String words) {
        this.words = words;
    }

    /** The rule as a phrase. */
    public String inWords() {
        return words;
    }
}
