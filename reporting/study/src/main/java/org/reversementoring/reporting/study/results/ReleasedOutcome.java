package org.reversementoring.reporting.study.results;

import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.reporting.study.disclosure.OutwardGrid;
import org.reversementoring.reporting.study.disclosure.ReleasedChange;
import org.reversementoring.reporting.study.figures.OutcomeRank;

/** A measure before and after as it is released: its name, its place in the design, and the figures that may be printed of it. */
@Value.Immutable
public interface ReleasedOutcome {

    /** The measure, not blank. */
    String measure();

    /** Whose it is, if it is that of one group. */
    Optional<String> group();

    /** The first time; {@code before} if nothing is said. */
    @Value.Default
    default String timeFrom() {
        return "before";
    }

    /** The second time; {@code after} if nothing is said. */
    @Value.Default
    default String timeTo() {
        return "after";
    }

    /** What scores count; points of the scale if nothing is said. */
    @Value.Default
    default String unit() {
        return "points of the scale";
    }

    /** The rank in the design; exploratory if nothing is said. */
    @Value.Default
    default OutcomeRank rank() {
        return OutcomeRank.EXPLORATORY;
    }

    /** What was fixed before the data; nothing if nothing is said. */
    @Value.Default
    default PriorCommitment fixedBefore() {
        return PriorCommitment.NOTHING;
    }

    /** How many pairs, 0 or more. */
    int pairs();

    /** The figures; empty if the pairs are so few that nothing may be printed. */
    Optional<ReleasedChange> change();

    /** The grid on which the ends of an interval are rounded; without it there is no interval. */
    Optional<OutwardGrid> grid();

    /**
     * Checks the numbers and texts.
     *
     * @throws IllegalArgumentException if a text is blank, the pairs are negative, or the figures are of another number of pairs
     */
    @Value.Check
    default void check() {
        if (measure().isBlank() || unit().isBlank() || timeFrom().isBlank() || timeTo().isBlank()) {
            throw new IllegalArgumentException("released outcome: measure, times and unit must not be blank");
        }
        if (pairs() < 0
                || change().filter(figures -> figures.pairs() != pairs()).isPresent()) {
            throw new IllegalArgumentException("released outcome: figures must be of the " + pairs() + " pairs");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an outcome; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableReleasedOutcome.Builder {
        Builder() {}
    }
}
