package org.reversementoring.reporting.study.outcome;

import java.util.Optional;
import org.reversementoring.core.measure.Direction;
import org.reversementoring.core.measure.ScoreRange;
import org.reversementoring.reporting.study.disclosure.ReleasedRow;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.statistics.PairedComparison;

/**
 * A measure before and after in a report.
 *
 * @param measure name of the measure, not blank
 * @param family the table that it stands in, not blank
 * @param result the numbers
 * @param range the scores that are possible, if known; without it there is no drawing
 * @param direction what a high score means, if known
 * @param rank its rank in the design; only primary outcomes are corrected, together, and only they carry a conclusion
 * @param released what may leave the house of it; empty if all of it is for the study team
 */
public record Outcome(
        String measure,
        String family,
        PairedComparison result,
        Optional<ScoreRange> range,
        Optional<Direction> direction,
        OutcomeRank rank,
        Optional<ReleasedRow> released) {

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
        if (released.filter(row -> row.pairs() != result.people()).isPresent()) {
            throw new IllegalArgumentException("outcome: what is released must be of the same people");
        }
    }

    /**
     * A measure of which nothing is released.
     *
     * @throws IllegalArgumentException if a name is blank
     */
    public Outcome(
            String measure,
            String family,
            PairedComparison result,
            Optional<ScoreRange> range,
            Optional<Direction> direction,
            OutcomeRank rank) {
        this(measure, family, result, range, direction, rank, Optional.empty());
    }

    /**
     * A secondary measure of the family {@link #MEASURES} on a scale that is not known.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Outcome(String measure, PairedComparison result) {
        this(measure, MEASURES, result, Optional.empty(), Optional.empty(), OutcomeRank.SECONDARY, Optional.empty());
    }

    /** The same measure with this rank in the design; the name stays as it is. */
    public Outcome ranked(OutcomeRank design) {
        return new Outcome(measure, family, result, range, direction, design, released);
    }

    /**
     * The same measure with what may leave the house of it. That nothing else is released of the same answers, no total beside its items
     * and no other time, is the caller's word.
     *
     * @throws IllegalArgumentException if something is released of it already, or the row is of other people
     */
    public Outcome releasing(ReleasedRow row) {
        if (released.isPresent()) {
            throw new IllegalArgumentException("outcome: has a released row already");
        }
        return new Outcome(measure, family, result, range, direction, rank, Optional.of(row));
    }

    /** The same measure, all of it for the study team. */
    public Outcome forTheTeam() {
        return new Outcome(measure, family, result, range, direction, rank, Optional.empty());
    }
}
