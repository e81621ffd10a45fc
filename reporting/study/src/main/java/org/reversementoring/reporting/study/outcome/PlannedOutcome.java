package org.reversementoring.reporting.study.outcome;

import java.math.BigDecimal;
import java.util.Optional;
import org.reversementoring.core.ExactClass;
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
 */
public record PlannedOutcome(
        String measure, OutcomeRank rank, PairedTest test, AlternativeHypothesis side, Optional<BigDecimal> margin) {

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

    /** An outcome with the two-sided signed-rank test, zeros dropped, and no margin. */
    public static PlannedOutcome of(String measure, OutcomeRank rank) {
        return new PlannedOutcome(
                measure, rank, PairedTest.SIGNED_RANK, AlternativeHypothesis.TWO_SIDED, Optional.empty());
    }

    String canonical() {
        return "outcome " + rank + ' ' + test + ' ' + side + ' '
                + margin.map(points -> points.stripTrailingZeros().toPlainString())
                        .orElse("none") + ' ' + measure;
    }
}
