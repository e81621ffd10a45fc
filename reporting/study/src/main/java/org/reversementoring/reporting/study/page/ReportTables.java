package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * Tables of a study's numbers, all of them.
 *
 * @param level confidence level of the intervals, more than 0 and less than 1
 * @param text the sentences of the page
 */
public record ReportTables(BigDecimal level, StudyText text) {

    /** Printed in a cell that has no number, or whose number is not shown. */
    public static final String NOTHING = "–";

    /** The level, for instance {@code 95%}. */
    public String levelInWords() {
        return text.level(level);
    }

    /** A table of lines from {@link #rate}. */
    public Table rates(String caption, List<List<String>> rows) {
        return new Table(caption, text.head("head.rates", levelInWords()), rows);
    }

    /** A line: how many of how many, the rate, and its Clopper-Pearson interval. */
    public List<String> rate(String label, Proportion proportion) {
        return List.of(
                label, text.of(proportion), text.percent(proportion), text.interval(proportion.clopperPearson(level)));
    }

    /** A rate in one cell, for instance {@code 48 of 51, 94% (84% to 99%)}. */
    public String inWords(Proportion proportion) {
        return text.say(
                "rate", text.of(proportion), text.percent(proportion), text.interval(proportion.clopperPearson(level)));
    }

    /** The line of a count. */
    public List<String> count(ReportedCount count) {
        return rate(text.label(count.label()), count.proportion());
    }

    /** A table of medians of groups. */
    public Table medians(String caption, List<GroupMedian> medians) {
        List<List<String>> rows = new ArrayList<>();
        for (GroupMedian median : medians) {
            rows.add(List.of(
                    text.label(median.label()),
                    Integer.toString(median.people()),
                    text.score(median.median()),
                    possible(median)));
        }
        return medianTable(caption, rows);
    }

    /** A table with the columns of {@link #medians}. */
    public Table medianTable(String caption, List<List<String>> rows) {
        return new Table(caption, text.head("head.medians"), rows);
    }

    /** The scores that are possible. */
    public String possible(GroupMedian median) {
        return text.range(
                text.score(median.range().lowest()), text.score(median.range().highest()));
    }

    /** A table of time by role. */
    public Table minutes(String caption, List<RoleEffort> minutes) {
        List<List<String>> rows = new ArrayList<>();
        for (RoleEffort time : minutes) {
            rows.add(List.of(
                    text.label(time.role().word()), Integer.toString(time.entries()), text.score(time.median())));
        }
        return new Table(caption, text.head("head.minutes"), rows);
    }

    /** A table of groups divided into categories. */
    public Table breakdowns(String caption, List<CategoryBreakdown> breakdowns) {
        List<List<String>> rows = new ArrayList<>();
        for (CategoryBreakdown breakdown : breakdowns) {
            rows.add(List.of(text.label(breakdown.label()), parts(breakdown)));
        }
        return new Table(caption, text.head("head.categories"), rows);
    }

    /** The people of each category in one cell. */
    public String parts(CategoryBreakdown breakdown) {
        return String.join(
                "; ",
                breakdown.parts().stream()
                        .map(part -> text.label(part.label()) + " " + part.people())
                        .toList());
    }
}
