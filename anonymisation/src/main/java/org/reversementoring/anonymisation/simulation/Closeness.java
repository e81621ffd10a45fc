package org.reversementoring.anonymisation.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;

/**
 * The distance of released values from the mean of the marks that were given, added up one by one. Only a simulation may
 * know: the distance is a function of raw answers, and must never be worked out for a real panel. For one thread.
 */
public final class Closeness {

    private static final long MILLION = 1_000_000;

    private final Sum sum = new Sum();

    /** The distances so far, in millionths of a point, and their number. */
    private static final class Sum {
        private long millionths;
        private long values;
    }

    private record Value(long numerator, long denominator) {}

    /**
     * Compares a release of a simulated cycle with its answers.
     *
     * @throws IllegalArgumentException if there is a release of a cycle without an interview
     */
    public void add(SimulatedCycle cycle, Optional<Release> release) {
        if (release.isPresent() && cycle.collation().isEmpty()) {
            throw new IllegalArgumentException("release must be of a cycle with an interview, but there was none");
        }
        if (release.isPresent() && release.get() instanceof Release.Released released) {
            Collation said = cycle.collation().orElseThrow();
            released.report()
                    .ratings()
                    .forEach(rating -> add(rating, said.interview().ballots()));
        }
    }

    private void add(ReportedRating rating, List<Ballot> ballots) {
        Optional<Value> middle = middle(rating.statement());
        if (middle.isEmpty()) {
            return;
        }
        Value value = middle.get();
        long marks = 0;
        long given = 0;
        for (Ballot ballot : ballots) {
            OptionalInt mark = mark(ballot, rating.topic());
            marks += mark.orElse(0);
            given += mark.isPresent() ? 1 : 0;
        }
        long apart =
                Math.abs(Math.multiplyExact(value.numerator, given) - Math.multiplyExact(marks, value.denominator));
        long whole = Math.multiplyExact(value.denominator, given);
        sum.millionths += (Math.multiplyExact(apart, MILLION) + whole / 2) / whole;
        sum.values++;
    }

    private static OptionalInt mark(Ballot ballot, TopicId topic) {
        for (Rating rating : ballot.ratings()) {
            if (rating.topic().equals(topic)) {
                return rating.mark();
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<Value> middle(Statement statement) {
        if (statement instanceof Statement.MiddleAnswers middle) {
            return Optional.of(new Value((long) middle.lowest() + middle.highest(), 2));
        } else if (statement instanceof Statement.Trimmed trimmed) {
            long sum = trimmed.marks().stream().mapToLong(Integer::longValue).sum();
            return Optional.of(new Value(sum, trimmed.marks().size()));
        } else if (statement instanceof Statement.TrimmedMean trimmed) {
            return Optional.of(value(trimmed.mean(), 1));
        } else if (statement instanceof Statement.MeanBand band) {
            return Optional.of(value(band.lowest().add(band.highest()), 2));
        } else if (statement instanceof Statement.Together together) {
            return together.parts().stream()
                    .flatMap(part -> middle(part).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Value value(BigDecimal sum, long parts) {
        return new Value(sum.movePointRight(6).setScale(0, RoundingMode.HALF_UP).longValueExact(), parts * MILLION);
    }

    /** Questions whose statement has a value: the middle of what is said. */
    public long values() {
        return sum.values;
    }

    /**
     * Mean distance between the value and the mean of the marks, in points of the scale, from distances that are rounded half up to
     * six decimals each; rounded likewise. Empty if there was no value.
     */
    public Optional<BigDecimal> meanDistance() {
        return sum.values == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum.millionths, 6)
                        .divide(BigDecimal.valueOf(sum.values), 6, RoundingMode.HALF_UP));
    }
}
