package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/** Tables of a study's numbers, all of them. */
record ReportTables(BigDecimal level) {

    /** Printed in a cell that has no number, or whose number is not shown. */
    static final String NOTHING = "–";

    static ReportTables of(StudyResults study) {
        return new ReportTables(study.level());
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
        return rate(count.label(), count.proportion());
    }

    static Table medians(String caption, List<GroupMedian> medians) {
        List<List<String>> rows = new ArrayList<>();
        for (GroupMedian median : medians) {
            rows.add(List.of(
                    median.label(),
                    Integer.toString(median.people()),
                    ScoreFormat.of(median.median()),
                    possible(median)));
        }
        return medianTable(caption, rows);
    }

    static Table medianTable(String caption, List<List<String>> rows) {
        return new Table(caption, List.of("What", "People", "Median", "Possible"), rows);
    }

    static String possible(GroupMedian median) {
        return ScoreFormat.of(median.range().lowest()) + " to "
                + ScoreFormat.of(median.range().highest());
    }

    static Table minutes(String caption, List<RoleEffort> minutes) {
        List<List<String>> rows = new ArrayList<>();
        for (RoleEffort time : minutes) {
            rows.add(List.of(time.role().word(), Integer.toString(time.entries()), ScoreFormat.of(time.median())));
        }
        return new Table(caption, List.of("Role", "Entries", "Median"), rows);
    }

    static Table breakdowns(String caption, List<CategoryBreakdown> breakdowns) {
        List<List<String>> rows = new ArrayList<>();
        for (CategoryBreakdown breakdown : breakdowns) {
            rows.add(List.of(breakdown.label(), parts(breakdown)));
        }
        return new Table(caption, List.of("Whose", "People in each category"), rows);
    }

    static String parts(CategoryBreakdown breakdown) {
        return String.join(
                "; ",
                breakdown.parts().stream()
                        .map(part -> part.label() + " " + part.people())
                        .toList());
    }

    static String interval(RateInterval interval) {
        return percent(interval.lower()) + " to " + percent(interval.upper());
    }

    /** A rate in per cent, rounded half up to one place. */
    static String percent(BigDecimal rate) {
        return rate.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}
