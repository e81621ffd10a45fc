package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/** A p-value that says where it comes from. Made by a test, not by hand. */
@Value.Immutable
public interface TestResult {

    /** Name of the test. */
    String test();

    /** What happened to people who did not change; the sign test has only one way. */
    Optional<ZeroMethod> zeros();

    /** How p was computed. */
    PValueMethod computation();

    /** Which changes count. */
    AlternativeHypothesis side();

    /** People with both measurements. */
    int pairs();

    /** Those of them who changed. */
    int changed();

    /** Sum of the ranks of those who rose, or their number in the sign test. */
    BigDecimal statistic();

    /** The p-value, 0 to 1; exact if computed exactly, else rounded half up to 12 significant digits. */
    BigDecimal p();

    /**
     * The smallest p this test could have given if all who changed had changed the same, favourable way; exact or rounded like
     * {@link #p()}.
     */
    BigDecimal smallest();

    /** Whether p is at most {@code alpha}; only {@link PairedComparison#wording} may turn this into a word. */
    default boolean reaches(BigDecimal alpha) {
        return p().compareTo(alpha) <= 0;
    }

    /** The result as one English sentence, rounded half up to four places, a p below that as {@code < 0.0001}. */
    default String inWords() {
        return method() + ": p " + printed(p()) + ", " + changed() + " of " + pairs()
                + " changed; the smallest p attainable with these data is " + equal(smallest()) + ".";
    }

    /** Test, zero rule, computation and side. */
    default String method() {
        return test() + " (" + zeros().map(rule -> rule.inWords() + "; ").orElse("")
                + computation().inWords() + "; " + side().inWords() + ")";
    }

    private static String printed(BigDecimal p) {
        String number = equal(p);
        return number.startsWith("below") ? number.replace("below", "<") : "= " + number;
    }

    /** Four places; what would print as zero is said to be below the last place. */
    static String equal(BigDecimal p) {
        return p.compareTo(new BigDecimal("0.0001")) < 0
                ? "below 0.0001"
                : p.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a p-value is not 0 to 1 or the people do not fit
     */
    @Value.Check
    default void check() {
        if (p().signum() < 0
                || p().compareTo(BigDecimal.ONE) > 0
                || smallest().signum() < 0
                || smallest().compareTo(p()) > 0) {
            throw new IllegalArgumentException(
                    test() + ": must have 0 <= smallest <= p <= 1, but had " + smallest() + " and " + p());
        }
        if (changed() < 0 || changed() > pairs()) {
            throw new IllegalArgumentException(test() + ": changed must be 0 to " + pairs() + ", but was " + changed());
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableTestResult.Builder {
        Builder() {}
    }
}
