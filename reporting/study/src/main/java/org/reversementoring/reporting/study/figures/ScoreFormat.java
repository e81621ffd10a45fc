package org.reversementoring.reporting.study.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.comparison.ShiftSet;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.statistics.ConfidenceSet;
import org.reversementoring.reporting.study.statistics.PairedComparison;

/** Scores as text, rounded half up to two places, without trailing zeros. */
public final class ScoreFormat {

    private ScoreFormat() {}

    /** A score, or a difference of scores. */
    public static String of(Fraction value) {
        return decimal(value.toDecimal(2, RoundingMode.HALF_UP));
    }

    /** A shift with its interval, unless the ends are two people's changes. */
    public static String shift(PairedComparison result) {
        if (result.interval().areSingleChanges()) {
            return of(result.shift().estimate()) + " (interval not shown: its ends are single answers)";
        }
        return withInterval(result);
    }

    /** A shift with its interval, even if the ends are two people's changes; only for data that are nobody's, such as made-up ones. */
    public static String withInterval(PairedComparison result) {
        return of(result.shift().estimate()) + " (" + of(result.interval()) + ")";
    }

    /** The shifts that a test does not reject, with the level that they attain. */
    private static String of(ConfidenceSet set) {
        return interval(set.level(), set.attained(), set.pieces());
    }

    /** The shifts between two arms that a test does not reject, with the level that they attain; for the study team. */
    public static String of(ShiftSet set) {
        return interval(set.level(), set.attained(), set.pieces());
    }

    private static String interval(BigDecimal asked, BigDecimal attained, List<ConfidenceSet.Piece> pieces) {
        String level = percent(asked);
        if (pieces.isEmpty()) {
            return "no shift is held at " + level;
        }
        if (pieces.stream()
                .allMatch(piece -> piece.lower().isEmpty() && piece.upper().isEmpty())) {
            return "no bound at " + level + ": so few people cannot exclude any shift";
        }
        return pieces.stream().map(ScoreFormat::of).collect(Collectors.joining(" and ")) + ", attained level "
                + percent(attained);
    }

    private static String of(ConfidenceSet.Piece piece) {
        Optional<String> lower = piece.lower().map(ScoreFormat::of);
        Optional<String> upper = piece.upper().map(ScoreFormat::of);
        if (upper.isEmpty()) {
            return lower.map(end -> piece.holdsLower() ? end + " or more" : "above " + end)
                    .orElse("any");
        }
        if (lower.isEmpty()) {
            return piece.holdsUpper() ? upper.get() + " or less" : "below " + upper.get();
        }
        if (piece.lower().equals(piece.upper())) {
            return upper.get() + " alone";
        }
        return (piece.holdsLower() ? "" : "above ") + lower.get() + " to " + (piece.holdsUpper() ? "" : "below ")
                + upper.get();
    }

    private static String percent(BigDecimal level) {
        return decimal(level.movePointRight(2).setScale(3, RoundingMode.FLOOR)) + "%";
    }

    /** An estimate with its interval, to three places. */
    public static String of(IntervalEstimate estimate) {
        if (!estimate.hasInterval()) {
            return decimal(rounded(estimate.value())) + " (" + estimate.method() + ")";
        }
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
