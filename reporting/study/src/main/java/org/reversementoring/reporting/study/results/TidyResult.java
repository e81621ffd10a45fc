package org.reversementoring.reporting.study.results;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;
import org.reversementoring.reporting.study.figures.OutcomeRank;

/**
 * One estimate of a study with everything that a reader needs to use it: one row of {@code results.csv}. A text that is empty there does not
 * apply; a number that is empty has a word beside it.
 */
@Value.Immutable
public interface TidyResult {

    /** What was measured or counted, not blank. */
    String outcome();

    /** Whose it is, if it is that of one group. */
    Optional<String> group();

    /** The time of it, or the first of two, if it has one: {@code before}, {@code T0}. */
    Optional<String> timeFrom();

    /** The second of two times, if it is a change. */
    Optional<String> timeTo();

    /** What is estimated, for instance {@code proportion} or {@code median change}; not blank. */
    String estimand();

    /** The estimate. */
    @Value.Redacted
    ResultValue estimate();

    /** The lower end of its interval; not made if nothing is said. */
    @Value.Default
    @Value.Redacted
    default ResultValue lower() {
        return ResultValue.without(ResultStatus.NOT_MADE);
    }

    /** The upper end of its interval; not made if nothing is said. */
    @Value.Default
    @Value.Redacted
    default ResultValue upper() {
        return ResultValue.without(ResultStatus.NOT_MADE);
    }

    /** The level that the interval was asked for, more than 0 and less than 1, if there is an interval. */
    Optional<BigDecimal> level();

    /** The level that it has at least, if that is known. */
    @Value.Redacted
    Optional<BigDecimal> attainedLevel();

    /** How estimate and interval were made; not blank. */
    String method();

    /** What the numbers count: {@code people}, {@code points}, {@code minutes}, {@code proportion}; not blank. */
    String unit();

    /** How many people or cycles it is of. */
    @Value.Redacted
    ResultValue n();

    /** The rank of an outcome in the design, if it is an outcome. */
    Optional<OutcomeRank> rank();

    /** What was fixed before the data; nothing if nothing is said. */
    @Value.Default
    default PriorCommitment fixedBefore() {
        return PriorCommitment.NOTHING;
    }

    /** The rank as it stands in a file, empty if there is none. */
    default String rankWord() {
        return rank().map(rank -> rank.name().toLowerCase(Locale.ROOT)).orElse("");
    }

    /**
     * Checks the texts, the levels, and that the ends are in order.
     *
     * @throws IllegalArgumentException if a text is blank, a level is out of range, an interval has no level, or its ends are not in
     *     order
     */
    @Value.Check
    default void check() {
        if (outcome().isBlank() || estimand().isBlank() || method().isBlank() || unit().isBlank()) {
            throw new IllegalArgumentException("result: outcome, estimand, method and unit must not be blank");
        }
        level().ifPresent(level -> ConfidenceLevel.requireOpen("result: level", level));
        boolean hasEnd = lower().number().isPresent() || upper().number().isPresent();
        if (hasEnd && level().isEmpty()) {
            throw new IllegalArgumentException("result: an interval must have a level");
        }
        if (lower().number().isPresent()
                && upper().number()
                        .filter(end -> end.compareTo(lower().number().get()) < 0)
                        .isPresent()) {
            throw new IllegalArgumentException("result: lower end must not be above the upper one");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableTidyResult.Builder {
        Builder() {}
    }
}
