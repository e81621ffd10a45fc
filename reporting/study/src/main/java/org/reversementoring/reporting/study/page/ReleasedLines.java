package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.document.Block.Drawing;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * Lines of counts that are printed. A line of which nothing is printed is left out, so that it looks like one of nobody.
 *
 * @param figures the audited counts
 * @param level confidence level of the intervals, more than 0 and less than 1
 */
public record ReleasedLines(ReleasedFigures figures, BigDecimal level) {

    /** The word for a number that is held back, also where it is 0. */
    public static final String NOT_SHOWN = "not shown";

    /** The sentence where no count of a section is printed. */
    public static final String NONE = "None of these counts can be shown. The study team has them.";

    /** A table of those counts that are printed; empty if none is. */
    public Optional<Table> table(String caption, List<ReportedCount> counts) {
        List<List<String>> rows = new ArrayList<>();
        for (ReportedCount count : counts) {
            if (!figures.isTeamOnly(count.label()) && figures.prints(FigureTables.cell(count))) {
                rows.add(line(count.label(), FigureTables.cell(count), FigureTables.group(count)));
            }
        }
        return rates(caption, rows);
    }

    /** A table of lines; empty if there are none. */
    public Optional<Table> rates(String caption, List<List<String>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        caption,
                        List.of("What", "Number", "Of", "Rate", "Interval, " + ReportTables.levelInWords(level)),
                        rows));
    }

    /** A rate is printed only where both its numbers are. */
    public List<String> line(String label, String part, String whole) {
        Optional<Proportion> proportion = figures.proportion(part, whole);
        return List.of(
                label,
                number(part),
                number(whole),
                proportion
                        .map(each -> ReportTables.percent(each.estimate().toDecimal(6, RoundingMode.HALF_UP)))
                        .orElse(ReportTables.NOTHING),
                proportion
                        .map(each -> ReportTables.interval(each.clopperPearson(level)))
                        .orElse(ReportTables.NOTHING));
    }

    /** The number of a cell, or the word in its place. */
    public String number(String cell) {
        return figures.number(cell).isPresent()
                ? Long.toString(figures.number(cell).getAsLong())
                : NOT_SHOWN;
    }

    /** A drawing of those counts whose both numbers are printed. */
    public List<Drawing> plot(String id, String heading, List<ReportedCount> counts) {
        List<ReportedCount> shown = counts.stream()
                .filter(count -> figures.proportion(count).isPresent())
                .toList();
        return StudyPlots.plots("intervals-" + id, heading + ": rates with intervals, 0% to 100%", shown, level);
    }
}
