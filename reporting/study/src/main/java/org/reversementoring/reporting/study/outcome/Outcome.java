package org.reversementoring.reporting.study.outcome;

import java.util.Optional;
import org.reversementoring.core.measure.Direction;
import org.reversementoring.core.measure.ScoreRange;
import org.reversementoring.reporting.study.statistics.PairedComparison;

/**
 * A measure before and after in a report.
 *
 * @param measure name of the measure, not blank
 * @param family name of the family of tests that Holm's correction takes together, not blank
 * @param result the numbers
 * @param range the scores that are possible, if known; without it there is no drawing
 * @param direction what a high score means, if known
 */
public record Outcome(
        String measure,
        String family,
        PairedComparison result,
        Optional<ScoreRange> range,
        Optional<Direction> direction) {

    /** The family of measures for which no other is named. */
    public static final String MEASURES = "Measures as a whole";

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public Outcome {
        if (measure.isBlank() || family.isBlank()) {
            throw new IllegalArgumentException("outcome: measure and family must not be blank");
        }
    }

    /**
     * A measure of the family {@link #MEASURES} on a scale that is not known.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Outcome(String measure, PairedComparison result) {
        this(measure, MEASURES, result, Optional.empty(), Optional.empty());
    }
}
