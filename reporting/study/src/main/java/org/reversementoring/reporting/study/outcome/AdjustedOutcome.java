package org.reversementoring.reporting.study.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.measure.Direction;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.statistics.Holm;

/**
 * A measure, and if it is primary, its place in the primary family. Secondary and exploratory measures are in no family: neither do they
 * cost a primary one anything, nor is anything claimed of them.
 *
 * @param outcome the measure
 * @param holm its p after Holm's correction, if it is primary
 * @param measures how many measures the primary family has, those that are not shown or not reported included
 */
public record AdjustedOutcome(Outcome outcome, Optional<BigDecimal> holm, int measures) {

    /**
     * Checks that a primary measure, and no other, is corrected.
     *
     * @throws IllegalArgumentException if not
     */
    public AdjustedOutcome {
        holm.ifPresent(p -> ExactClass.require("Holm: p", p));
        if (holm.isPresent() != (outcome.rank() == OutcomeRank.PRIMARY)) {
            throw new IllegalArgumentException("outcome: Holm's p must be that of a primary outcome, and of no other");
        }
    }

    /**
     * The shown measures of a study, the primary ones corrected together. One that is not shown, or was planned and is not there, counts
     * with a p of 1, so the corrected values are never below the true ones, and say nothing of what it was.
     *
     * @param primary how many primary measures there are, or should be
     */
    public static List<AdjustedOutcome> of(int primary, List<Outcome> shown) {
        List<BigDecimal> p = new ArrayList<>();
        shown.stream()
                .filter(AdjustedOutcome::isPrimary)
                .forEach(each -> p.add(each.result().primary().p()));
        while (p.size() < primary) {
            p.add(BigDecimal.ONE);
        }
        Iterator<BigDecimal> adjusted = Holm.adjust(p).iterator();
        List<AdjustedOutcome> tested = new ArrayList<>();
        for (Outcome outcome : shown) {
            Optional<BigDecimal> holm = isPrimary(outcome) ? Optional.of(adjusted.next()) : Optional.empty();
            tested.add(new AdjustedOutcome(outcome, holm, p.size()));
        }
        return tested;
    }

    private static boolean isPrimary(Outcome outcome) {
        return outcome.rank() == OutcomeRank.PRIMARY;
    }

    /** Whether a primary measure reached the threshold, and no longer does after the correction. */
    public boolean isLost(BigDecimal alpha) {
        return outcome.result().primary().reaches(alpha)
                && holm.filter(p -> p.compareTo(alpha) > 0).isPresent();
    }

    /** How many measures the primary family has, for instance {@code 7 primary measures}. */
    public String measuresInWords() {
        return measures == 0
                ? "primary measures, of which there are none"
                : measures + (measures == 1 ? " primary measure" : " primary measures");
    }

    /** What to say of a measure that no longer reaches the threshold. */
    public String lost(BigDecimal alpha) {
        return "After Holm's correction for " + measuresInWords() + " " + alpha
                + " is not reached. Draw no conclusion from p.";
    }

    /** Whether a high score is better, worse or neither. */
    public String highIs() {
        return highIs(outcome.direction());
    }

    /** Whether a high score is better, worse or neither, if it is known. */
    public static String highIs(Optional<Direction> direction) {
        return direction.map(AdjustedOutcome::words).orElse("not said");
    }

    private static String words(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "better";
            case HIGHER_IS_WORSE -> "worse";
            case NEITHER -> "neither better nor worse";
        };
    }
}
