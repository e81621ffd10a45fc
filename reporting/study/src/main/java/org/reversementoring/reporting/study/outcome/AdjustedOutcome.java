package org.reversementoring.reporting.study.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.measure.Direction;
import org.reversementoring.reporting.study.statistics.Holm;

/**
 * A measure as it stands in its family of tests.
 *
 * @param outcome the measure
 * @param holm its p after Holm's correction
 * @param measures how many measures the family has, those that are not shown included
 */
public record AdjustedOutcome(Outcome outcome, BigDecimal holm, int measures) {

    /** The outcome, if its number is of the JDK's class itself. */
    public AdjustedOutcome {
        ExactClass.require("Holm: p", holm);
    }

    /**
     * The shown measures of a family, each corrected. A measure that is not shown counts with a p of 1, so the corrected values are
     * never below the true ones, and say nothing of what it was.
     */
    public static List<AdjustedOutcome> of(int measures, List<Outcome> shown) {
        List<BigDecimal> p = new ArrayList<>();
        shown.forEach(outcome -> p.add(outcome.result().primary().p()));
        while (p.size() < measures) {
            p.add(BigDecimal.ONE);
        }
        List<BigDecimal> adjusted = Holm.adjust(p);
        List<AdjustedOutcome> tested = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            tested.add(new AdjustedOutcome(shown.get(i), adjusted.get(i), measures));
        }
        return tested;
    }

    /** Whether the measure reached the threshold, and no longer does after the correction. */
    public boolean isLost(BigDecimal alpha) {
        return outcome.result().primary().reaches(alpha) && holm.compareTo(alpha) > 0;
    }

    /** How many measures the family has, for instance {@code 7 measures}. */
    public String measuresInWords() {
        return measures + (measures == 1 ? " measure" : " measures");
    }

    /** What to say of a measure that no longer reaches the threshold. */
    public String lost(BigDecimal alpha) {
        return "After Holm's correction for " + measuresInWords() + " " + alpha
                + " is not reached; no conclusion from p.";
    }

    /** Whether a high score is better, worse or neither. */
    public String highIs() {
        return outcome.direction().map(AdjustedOutcome::words).orElse("not said");
    }

    private static String words(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "better";
            case HIGHER_IS_WORSE -> "worse";
            case NEITHER -> "neither better nor worse";
        };
    }
}
