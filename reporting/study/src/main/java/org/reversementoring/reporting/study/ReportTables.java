package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.render.Block.Table;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/** Tables of a study's numbers, with those left out that are too small to print. */
record ReportTables(SmallCells cells, BigDecimal level) {

    /** Printed in a cell that has no number, or whose number is not shown. */
    static final String NOTHING = "–";

    static ReportTables of(FeasibilityStudy study) {
        return new ReportTables(new SmallCells(study.smallestCell()), study.level());
    }

    String levelInWords() {
        return ProgressionZone.plain(level.movePointRight(2)) + " %";
    }

    Table rates(String caption, List<List<String>> rows) {
        return new Table(
                caption,
                List.of("What", "Number", "Rate", "Clopper-Pearson " + levelInWords(), "Wilson " + levelInWords()),
                rows);
    }

    List<String> rate(String label, Proportion proportion) {
        return List.of(
                label,
                proportion.toString(),
                percent(proportion.estimate().toDecimal(6, RoundingMode.HALF_UP)),
                interval(proportion.clopperPearson(level)),
                interval(proportion.wilson(level)));
    }

    List<String> count(ReportedCount count) {
        return cells.hides(count)
                ? List.of(count.label(), "not shown, a cell is below " + cells.smallest(), NOTHING, NOTHING, NOTHING)
                : rate(count.label(), count.proportion());
    }

    Table medians(String caption, List<GroupMedian> medians) {
        List<List<String>> rows = new ArrayList<>();
        for (GroupMedian median : medians) {
            boolean shown = median.people() >= cells.fewestForAMedian();
            rows.add(List.of(
                    median.label(),
                    shown ? Integer.toString(median.people()) : "fewer than " + cells.fewestForAMedian(),
                    shown ? ScoreFormat.of(median.median()) : "not shown",
                    ScoreFormat.of(median.range().lowest()) + " to "
                            + ScoreFormat.of(median.range().highest())));
        }
        return new Table(caption, List.of("What", "People", "Median", "Possible"), rows);
    }

    Table minutes(String caption, List<RoleEffort> minutes) {
        List<List<String>> rows = new ArrayList<>();
        for (RoleEffort time : minutes) {
            boolean shown = time.entries() >= cells.fewestForAMedian();
            rows.add(List.of(
                    time.role().word(),
                    shown ? Integer.toString(time.entries()) : "fewer than " + cells.fewestForAMedian(),
                    shown ? ScoreFormat.of(time.median()) : "not shown"));
        }
        return new Table(caption, List.of("Role", "Entries", "Median"), rows);
    }

    Table breakdowns(String caption, List<CategoryBreakdown> breakdowns) {
        List<List<String>> rows = new ArrayList<>();
        for (CategoryBreakdown breakdown : breakdowns) {
            String parts = String.join(
                    "; ",
                    breakdown.parts().stream()
                            .map(part -> part.label() + " " + part.people())
                            .toList());
            rows.add(List.of(
                    breakdown.label(),
                    cells.hides(breakdown) ? "not shown, a cell is below " + cells.smallest() : parts));
        }
        return new Table(caption, List.of("Whose", "People in each category"), rows);
    }

    static String interval(RateInterval interval) {
        return percent(interval.lower()) + " to " + percent(interval.upper());
    }

    /** A rate in per cent, rounded half up to one place. */
    static String percent(BigDecimal rate) {
        return rate.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}
