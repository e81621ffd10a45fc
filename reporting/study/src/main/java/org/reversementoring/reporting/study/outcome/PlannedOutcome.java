package org.reversementoring.reporting.study.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedTest;

/**
 * An outcome of a design.
 *
 * @param measure whose and what, one line, for instance {@code mentors: technology}: the group and the title of the questionnaire, its
 *     subscale or its domain
 * @param rank its rank
 * @param test the test that its conclusion rests on
 * @param side which changes count
 * @param margin the smallest change that would matter, in points of the scale, if one was named; more than 0
 * @param change the change between two times that has the rank, if one was named; every other change of the measure is then secondary, unless
 *     it is exploratory
 */
public record PlannedOutcome(
        String measure,
        OutcomeRank rank,
        PairedTest test,
        AlternativeHypothesis side,
        Optional<BigDecimal> margin,
        Optional<PlannedChange> change) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the measure is blank or has control characters, or the margin is not more than 0
     */
    public PlannedOutcome {
        if (measure.isBlank() || measure.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("planned outcome: measure must be one line and not blank");
        }
        margin.ifPresent(points -> {
            if (ExactClass.require("margin", points).signum() <= 0) {
                throw new IllegalArgumentException(
                        "planned outcome: margin must be more than 0, but was " + points.toPlainString());
            }
        });
    }

    /** An outcome of which no change is named: of more than two times each change has the rank. */
    public PlannedOutcome(
            String measure,
            OutcomeRank rank,
            PairedTest test,
            AlternativeHypothesis side,
            Optional<BigDecimal> margin) {
        this(measure, rank, test, side, margin, Optional.empty());
    }

    /**
     * The same outcome, of one change only.
     *
     * @throws IllegalArgumentException if a change is named already, or the times are not in order
     */
    public PlannedOutcome between(TimePoint from, TimePoint to) {
        if (change.isPresent()) {
            throw new IllegalArgumentException("planned outcome: change must be named once, but is named already");
        }
        return new PlannedOutcome(measure, rank, test, side, margin, Optional.of(new PlannedChange(from, to)));
    }

    /** The rank of the change between two times: that of the design, unless it names another change. */
    OutcomeRank rank(List<TimePoint> times) {
        boolean isAnother = change.filter(named -> !named.isBetween(times)).isPresent();
        return isAnother && rank == OutcomeRank.PRIMARY ? OutcomeRank.SECONDARY : rank;
    }

    /** An outcome with the two-sided signed-rank test, zeros dropped, and no margin. */
    public static PlannedOutcome of(String measure, OutcomeRank rank) {
        return new PlannedOutcome(
                measure, rank, PairedTest.SIGNED_RANK, AlternativeHypothesis.TWO_SIDED, Optional.empty());
    }

    String canonical() {
        // Without a change the line is that of earlier versions, whose digests are on record.
        String first =
                change.map(named -> "change " + named.from() + ' ' + named.to()).orElse("outcome");
        return first
                + ' '
                + rank
                + ' '
                + test
                + ' '
                + side
                + ' '
                + margin.map(points -> points.stripTrailingZeros().toPlainString())
                        .orElse("none")
                + ' '
                + measure;
    }
}
