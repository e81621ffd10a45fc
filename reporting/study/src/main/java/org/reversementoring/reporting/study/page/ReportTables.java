package org.reversementoring.reporting.study.page;

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

/**
 * Tables of a study's numbers, all of them.
 *
 * @param level confidence level of the intervals, more than 0 and less than 1
 */
public record ReportTables(BigDecimal level) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Printed in a cell that has no number, or whose number is not shown. */
    public static final String NOTHING = "–";

    /** The level, for instance {@code 95%}. */
    public String levelInWords() {
        return levelInWords(level);
    }

    /** A level, for instance {@code 95%}. */
    public static String levelInWords(BigDecimal level) {
        return ProgressionZone.plain(level.movePointRight(2)) + "%";
    }

    /** A table of lines from {@link #rate}. */
    public Table rates(String caption, List<List<String>> rows) {
        return new Table(caption, List.of("What", "Number", "Rate", "Interval, " + levelInWords()), rows);
    }

    /** A line: how many of how many, the rate, and its Clopper-Pearson interval. */
    public List<String> rate(String label, Proportion proportion) {
        return List.of(
                label,
                proportion.toString(),
                percent(proportion.estimate().toDecimal(6, RoundingMode.HALF_UP)),
                interval(proportion.clopperPearson(level)));
    }

    /** A rate in one cell, for instance {@code 48 of 51, 94% (84% to 99%)}. */
    public String inWords(Proportion proportion) {
        return proportion + ", " + percent(proportion.estimate().toDecimal(6, RoundingMode.HALF_UP)) + " ("
                + interval(proportion.clopperPearson(level)) + ")";
    }

    /** The line of a count. */
    public List<String> count(ReportedCount count) {
        return rate(count.label(), count.proportion());
    }

    /** A table of medians of groups. */
    public static Table medians(String caption, List<GroupMedian> medians) {
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

    /** A table with the columns of {@link #medians}. */
    public static Table medianTable(String caption, List<List<String>> rows) {
        return new Table(caption, List.of("What", "People", "Median", "Possible"), rows);
    }

    /** The scores that are possible. */
    public static String possible(GroupMedian median) {
        return ScoreFormat.of(median.range().lowest()) + " to "
                + ScoreFormat.of(median.range().highest());
    }

    /** A table of time by role. */
    public static Table minutes(String caption, List<RoleEffort> minutes) {
        List<List<String>> rows = new ArrayList<>();
        for (RoleEffort time : minutes) {
            rows.add(List.of(time.role().word(), Integer.toString(time.entries()), ScoreFormat.of(time.median())));
        }
        return new Table(caption, List.of("Role", "Entries", "Median"), rows);
    }

    /** A table of groups divided into categories. */
    public static Table breakdowns(String caption, List<CategoryBreakdown> breakdowns) {
        List<List<String>> rows = new ArrayList<>();
        for (CategoryBreakdown breakdown : breakdowns) {
            rows.add(List.of(breakdown.label(), parts(breakdown)));
        }
        return new Table(caption, List.of("Whose", "People in each category"), rows);
    }

    /** The people of each category in one cell. */
    public static String parts(CategoryBreakdown breakdown) {
        return String.join(
                "; ",
                breakdown.parts().stream()
                        .map(part -> part.label() + " " + part.people())
                        .toList());
    }

    /** An interval of a rate, in per cent. */
    public static String interval(RateInterval interval) {
        return percent(interval.lower()) + " to " + percent(interval.upper());
    }

    /** A rate in whole per cent, rounded half up. What is not none, or not all, is not rounded to it. */
    public static String percent(BigDecimal rate) {
        BigDecimal whole = rate.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        if (whole.signum() == 0 && rate.signum() > 0) {
            return "under 1%";
        }
        return whole.compareTo(ALL) == 0 && rate.compareTo(BigDecimal.ONE) < 0
                ? "over 99%"
                : whole.toPlainString() + "%";
    }
}
