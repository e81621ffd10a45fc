package org.reversementoring.anonymisation.planning;

import java.math.RoundingMode;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.report.Statement;

/** The value that a reader takes from a statement, which is compared with the mean of the answers. */
final class Middle {

    private Middle() {}

    /** The middle of what the statement says; empty if it says no value. */
    static Optional<Fraction> of(Statement statement) {
        if (statement instanceof Statement.MiddleAnswers middle) {
            return Optional.of(Fraction.of((long) middle.lowest() + middle.highest(), 2));
        } else if (statement instanceof Statement.Trimmed trimmed) {
            long sum = trimmed.marks().stream().mapToLong(Integer::longValue).sum();
            return Optional.of(Fraction.of(sum, trimmed.marks().size()));
        } else if (statement instanceof Statement.TrimmedMean trimmed) {
            return Optional.of(Fraction.of(trimmed.mean()));
        } else if (statement instanceof Statement.MeanBand band) {
            return Optional.of(Fraction.of(band.lowest().add(band.highest())).dividedBy(Fraction.of(2, 1)));
        } else if (statement instanceof Statement.Together together) {
            return together.parts().stream().flatMap(part -> of(part).stream()).findFirst();
        }
        return Optional.empty();
    }

    /** How far it is from the mean of the answers. */
    static Fraction distance(Fraction middle, Fraction mean) {
        return middle.minus(mean).abs();
    }

    /** Whether both are nearest to the same mark, halves going to the even one. */
    static boolean sameMark(Fraction middle, Fraction mean) {
        return middle.toDecimal(0, RoundingMode.HALF_EVEN).compareTo(mean.toDecimal(0, RoundingMode.HALF_EVEN)) == 0;
    }

    /** The mean of answers counted by mark. */
    static Fraction mean(int lowest, int... counts) {
        long sum = 0;
        long answered = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += (long) counts[i] * (lowest + i);
            answered += counts[i];
        }
        return Fraction.of(sum, answered);
    }
}
