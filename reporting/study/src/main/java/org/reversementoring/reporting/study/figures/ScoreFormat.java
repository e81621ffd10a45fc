package org.reversementoring.reporting.study.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.statistics.HodgesLehmann;

/** Scores as text, rounded half up to two places, without trailing zeros. */
public final class ScoreFormat {

    private ScoreFormat() {}

    /** A score, or a difference of scores. */
    public static String of(Fraction value) {
        return decimal(value.toDecimal(2, RoundingMode.HALF_UP));
    }

    /** A shift with its interval, unless the bounds are two people's changes. */
    public static String of(HodgesLehmann shift) {
        if (shift.interval().filter(HodgesLehmann.Bounds::areSingleChanges).isPresent()) {
            return of(shift.estimate()) + " (interval not shown: its ends are single answers)";
        }
        return withInterval(shift);
    }

    /** A shift with its interval, even if the bounds are two people's changes; only for data that are nobody's, such as made-up ones. */
    public static String withInterval(HodgesLehmann shift) {
        return of(shift.estimate())
                + shift.interval()
                        .map(bounds -> " (" + of(bounds.lower()) + " to " + of(bounds.upper()) + ", attained level "
                                + decimal(bounds.attained().movePointRight(2).setScale(3, RoundingMode.FLOOR)) + " %"
                                + (bounds.reachesLevel() ? "" : ", the highest there is") + ")")
                        .orElse(" (one person, no interval)");
    }

    /** An estimate with its interval, to three places. */
    public static String of(IntervalEstimate estimate) {
        return decimal(rounded(estimate.value())) + " (" + decimal(rounded(estimate.lower())) + " to "
                + decimal(rounded(estimate.upper())) + ", " + estimate.method() + ")";
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(3, RoundingMode.HALF_UP);
    }

    private static String decimal(BigDecimal value) {
        return ProgressionZone.plain(value);
    }
}
