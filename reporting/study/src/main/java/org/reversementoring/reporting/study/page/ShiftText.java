package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.study.comparison.ShiftSet;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.statistics.ConfidenceSet;
import org.reversementoring.reporting.study.statistics.PairedComparison;

/**
 * Shifts and estimates with their intervals in one cell. An interval may have several pieces, and a piece may be open.
 *
 * @param text the sentences of the page
 */
public record ShiftText(StudyText text) {

    /** A shift with its interval, for instance {@code 4 (0 to 8, attained level 96.875%)}. */
    public String of(PairedComparison result) {
        ConfidenceSet set = result.interval();
        return bracketed(text.score(result.shift().estimate()), interval(set.level(), set.attained(), set.pieces()));
    }

    /** The interval of a shift between arms. */
    public String of(ShiftSet set) {
        return interval(set.level(), set.attained(), set.pieces());
    }

    /** An estimate with its interval, if it has one, and how both were made. */
    public String of(IntervalEstimate estimate) {
        String method = text.label(estimate.method());
        return bracketed(
                rounded(estimate.value()),
                estimate.hasInterval()
                        ? text.range(rounded(estimate.lower()), rounded(estimate.upper())) + ", " + method
                        : method);
    }

    /** Something, and more on it in brackets. */
    public String bracketed(String one, String more) {
        return one + " (" + more + ")";
    }

    private String interval(BigDecimal asked, BigDecimal attained, List<ConfidenceSet.Piece> pieces) {
        if (pieces.isEmpty()) {
            return text.say("shift.none", percent(asked));
        }
        if (pieces.stream()
                .allMatch(piece -> piece.lower().isEmpty() && piece.upper().isEmpty())) {
            return text.say("shift.open", percent(asked));
        }
        return text.say("shift.level", text.and(pieces.stream().map(this::of).toList()), percent(attained));
    }

    private String of(ConfidenceSet.Piece piece) {
        Optional<String> lower = piece.lower().map(text::score);
        Optional<String> upper = piece.upper().map(text::score);
        if (upper.isEmpty()) {
            return lower.map(end -> text.say(piece.holdsLower() ? "shift.or-more" : "shift.above", end))
                    .orElse(text.say("shift.any"));
        }
        if (lower.isEmpty()) {
            return text.say(piece.holdsUpper() ? "shift.or-less" : "shift.below", upper.get());
        }
        if (piece.lower().equals(piece.upper())) {
            return text.say("shift.alone", upper.get());
        }
        return text.range(
                piece.holdsLower() ? lower.get() : text.say("shift.above", lower.get()),
                piece.holdsUpper() ? upper.get() : text.say("shift.below", upper.get()));
    }

    private String percent(BigDecimal level) {
        return text.hundredth(decimal(level.movePointRight(2).setScale(3, RoundingMode.FLOOR)));
    }

    private String rounded(BigDecimal value) {
        return decimal(value.setScale(3, RoundingMode.HALF_UP));
    }

    private String decimal(BigDecimal value) {
        return text.decimal(ProgressionZone.plain(value));
    }
}
