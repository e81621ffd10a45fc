package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
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
 * @param text the sentences of the page
 */
public record ReleasedLines(ReleasedFigures figures, BigDecimal level, StudyText text) {

    /** A table of those counts that are printed; empty if none is. */
    public Optional<Table> table(String caption, List<ReportedCount> counts) {
        List<List<String>> rows = new ArrayList<>();
        for (ReportedCount count : counts) {
            if (!figures.isTeamOnly(count.label()) && figures.prints(FigureTables.cell(count))) {
                rows.add(line(text.label(count.label()), FigureTables.cell(count), FigureTables.group(count)));
            }
        }
        return rates(caption, rows);
    }

    /** A table of lines; empty if there are none. */
    public Optional<Table> rates(String caption, List<List<String>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(caption, text.head("head.released-rates", text.level(level)), rows));
    }

    /** A rate is printed only where both its numbers are. */
    public List<String> line(String label, String part, String whole) {
        Optional<Proportion> proportion = figures.proportion(part, whole);
        return List.of(
                label,
                number(part),
                number(whole),
                proportion.map(text::percent).orElse(ReportTables.NOTHING),
                proportion
                        .map(each -> text.interval(each.clopperPearson(level)))
                        .orElse(ReportTables.NOTHING));
    }

    /** The number of a cell, or the word in its place. */
    public String number(String cell) {
        return figures.number(cell).isPresent()
                ? Long.toString(figures.number(cell).getAsLong())
                : text.say("not-shown");
    }

    /** A drawing of those counts whose both numbers are printed. */
    public List<Drawing> plot(String id, String heading, List<ReportedCount> counts) {
        List<ReportedCount> shown = counts.stream()
                .filter(count -> figures.proportion(count).isPresent())
                .toList();
        return new StudyPlots(level, text).plots("intervals-" + id, text.say("plot.released-rates", heading), shown);
    }
}
