package org.reversementoring.reporting.study.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.statistics.PValueMethod;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/** A p-value of a comparison of groups, which says where it comes from. Made by a test, not by hand. */
@Value.Immutable
public interface GroupTestResult {

    /** The most allocations that are drawn. */
    int MOST_RUNS = 10_000_000;

    /** Name of the test. */
    String test();

    /** How p was computed. */
    PValueMethod computation();

    /** Which differences count, as a phrase. */
    String side();

    /** People of each group, in strata that are compared. */
    List<Integer> people();

    /** Strata that are compared; 1 if there are none. */
    @Value.Default
    default int strata() {
        return 1;
    }

    /** People of strata that cannot be compared, because one arm has nobody there. */
    @Value.Default
    default int notCompared() {
        return 0;
    }

    /** The rank sum of the first arm, with the weights of the strata; of more groups H, corrected for ties. */
    @Value.Redacted
    Fraction statistic();

    /** The p-value, 0 to 1, rounded half up to 12 significant digits. */
    @Value.Redacted
    BigDecimal p();

    /** The smallest p that data with these ties could have given, if p is exact. */
    @Value.Redacted
    Optional<BigDecimal> smallest();

    /** Where p would lie if every allocation were gone through, Clopper-Pearson at 0.95, if allocations were drawn. */
    @Value.Redacted
    Optional<RateInterval> simulation();

    /** Whether p is at most {@code alpha}. */
    default boolean reaches(BigDecimal alpha) {
        return p().compareTo(alpha) <= 0;
    }

    /** Test, computation and side. */
    default String method() {
        return test() + " (" + computation().inWords() + "; " + side() + ")";
    }

    /** The result as one English sentence; p to four places. */
    default String inWords() {
        String sizes = people().stream().map(String::valueOf).collect(Collectors.joining(" and "));
        return method() + ": p " + printed(p())
                + simulation()
                        .map(within -> " (" + printed(within.lower()) + " to " + printed(within.upper())
                                + " if all were gone through)")
                        .orElse("")
                + ", " + sizes + " people"
                + (strata() == 1 ? "" : " in " + strata() + " strata")
                + (notCompared() == 0 ? "" : ", " + notCompared() + " in strata without a second arm")
                + smallest()
                        .map(least -> "; the smallest p attainable with these ties " + printed(least))
                        .orElse("")
                + ".";
    }

    private static String printed(BigDecimal p) {
        return p.signum() > 0 && p.compareTo(new BigDecimal("0.0001")) < 0
                ? "< 0.0001"
                : "= " + p.setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    /** The number of runs, if it is in range. */
    static void requireRuns(int runs) {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new IllegalArgumentException("runs must be 1 to " + MOST_RUNS + ", but were " + runs);
        }
    }

    /** A result from allocations drawn at random, of which so many were as far as the data. */
    static GroupTestResult sampled(Builder result, int found, int runs) {
        return result.computation(PValueMethod.MONTE_CARLO)
                .p(new BigDecimal(found + 1L)
                        .divide(new BigDecimal(runs + 1L), new MathContext(12, RoundingMode.HALF_UP)))
                .simulation(new Proportion(found, runs).clopperPearson(new BigDecimal("0.95")))
                .build();
    }

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a p-value is not 0 to 1, or a group has nobody
     */
    @Value.Check
    default void check() {
        if (p().signum() < 0
                || p().compareTo(BigDecimal.ONE) > 0
                || smallest()
                        .filter(least -> least.signum() < 0 || least.compareTo(p()) > 0)
                        .isPresent()) {
            throw new IllegalArgumentException(test() + ": must have 0 <= smallest <= p <= 1, but had not");
        }
        if (people().size() < 2 || people().stream().anyMatch(each -> each < 1)) {
            throw new IllegalArgumentException(
                    test() + ": must have two groups or more with people, but had " + people());
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableGroupTestResult.Builder {
        Builder() {}
    }
}
