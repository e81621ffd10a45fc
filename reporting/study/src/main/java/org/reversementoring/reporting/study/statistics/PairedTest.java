package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.util.Optional;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;

/** A test for the same people before and after, to be chosen before the data. */
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

    /** What it does with people who did not change; empty for the sign test, which has one way only. */
    Optional<ZeroMethod> zeros() {
        return switch (this) {
            case SIGNED_RANK -> Optional.of(ZeroMethod.WILCOXON);
            case SIGNED_RANK_PRATT -> Optional.of(ZeroMethod.PRATT);
            case SIGN -> Optional.empty();
        };
    }

    /**
     * How p is computed for so many people: exact, and for a signed-rank test of more than {@link PairedScores#MOST_EXACT} asymptotic
     * with continuity correction.
     */
    public PValueMethod computation(int people) {
        return this == SIGN || people <= PairedScores.MOST_EXACT
                ? PValueMethod.EXACT
                : PValueMethod.ASYMPTOTIC_CORRECTED;
    }

    /** The result of this test, computed as {@link #computation} says. */
    public TestResult of(PairedScores scores, AlternativeHypothesis side) {
        return of(Changes.of(scores), side);
    }

    TestResult of(Changes changes, AlternativeHypothesis side) {
        return zeros().map(rule -> new SignedRankTest(rule, computation(changes.size()), side).of(changes))
                .orElseGet(() -> new SignTest(side).of(changes));
    }

    /**
     * The largest number of tests, at most {@code limit}, with which p can be multiplied and not exceed {@code alpha}; 0 if p itself does.
     * It is what {@link #of} leads to, and much faster where p is far from the threshold.
     *
     * @param alpha threshold, more than 0 and less than 1
     * @param limit the most tests, 1 or more
     * @throws IllegalArgumentException if an argument is out of range
     */
    public int mostTests(PairedScores scores, AlternativeHypothesis side, BigDecimal alpha, int limit) {
        ConfidenceLevel.requireOpen("threshold", alpha);
        if (limit < 1) {
            throw new IllegalArgumentException("tests must be 1 or more, but were " + limit);
        }
        return new ShiftedTest(Changes.of(scores), this, side).mostTests(alpha, limit);
    }
}
