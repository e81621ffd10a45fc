package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.measure.ScoreRange;
import org.reversementoring.reporting.document.Block.Drawing;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.statistics.PairedComparison;

/**
 * A plot with a dumbbell for each measure: a ring for the group's median before, a dot for the one after, on a scale from the lowest
 * to the highest possible score. It never draws single people, because their dots would be their answers. The caller leaves out
 * small groups.
 */
public final class DumbbellPlot {

    private DumbbellPlot() {}

    /** A plot of measures that have a range. */
    public static Drawing draw(String id, String title, List<Outcome> outcomes) {
        StringBuilder shapes = new StringBuilder();
        List<String> words = new ArrayList<>();
        int middle = StudyPlots.ROW;
        for (Outcome outcome : outcomes) {
            ScoreRange range = outcome.range().orElseThrow();
            PairedComparison result = outcome.result();
            int before = x(result.before(), range);
            int after = x(result.after(), range);
            String values = ScoreFormat.of(result.before()) + " to " + ScoreFormat.of(result.after());
            String possible = ScoreFormat.of(range.lowest()) + " to " + ScoreFormat.of(range.highest());
            StudyPlots.label(shapes, middle - 7, outcome.measure(), values + " of " + possible);
            StudyPlots.line(shapes, StudyPlots.LEFT, StudyPlots.LEFT + StudyPlots.SCALE, middle + 12, "#c9d2dc", 1);
            StudyPlots.line(shapes, before, after, middle + 12, "#1d2733", 2);
            shapes.append("<circle cx=\"").append(before).append("\" cy=\"").append(middle + 12);
            shapes.append("\" r=\"6\" fill=\"#ffffff\" stroke=\"#0b5563\" stroke-width=\"2\"/>");
            shapes.append("<circle cx=\"").append(after).append("\" cy=\"").append(middle + 12);
            shapes.append("\" r=\"4\" fill=\"#0b5563\"/>");
            words.add(outcome.measure() + ": median of " + result.people() + " people " + values + ", possible "
                    + possible);
            middle += 2 * StudyPlots.ROW;
        }
        StudyPlots.axis(shapes, StudyPlots.LEFT, middle, "lowest", "start");
        StudyPlots.axis(shapes, StudyPlots.LEFT + StudyPlots.SCALE, middle, "highest", "end");
        StudyPlots.axis(shapes, StudyPlots.LEFT + StudyPlots.SCALE / 2, middle, "ring before, dot after", "middle");
        return StudyPlots.drawing(id, title, words, middle + StudyPlots.ROW / 2, shapes);
    }

    private static int x(Fraction value, ScoreRange range) {
        BigDecimal along = value.minus(range.lowest()).toDecimal(9, RoundingMode.HALF_UP);
        BigDecimal all = range.highest().minus(range.lowest()).toDecimal(9, RoundingMode.HALF_UP);
        return StudyPlots.LEFT
                + along.multiply(BigDecimal.valueOf(StudyPlots.SCALE))
                        .divide(all, 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
