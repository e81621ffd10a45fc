package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.Effort;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.page.ReleasedLines;
import org.reversementoring.reporting.study.page.ReportTables;

/** Sections of medians that may leave the house, with the counts beside them. A median needs five people (T3 with one insider). */
record ReleasedMedianSections(StudyResults study, ReleasedFigures figures, ReleasedLines lines) {

    private static final int FEWEST = 5;
    private static final String FEW = "A median of fewer than 5 people is not shown.";

    ReleasedMedianSections(StudyResults study, ReleasedFigures figures) {
        this(study, figures, new ReleasedLines(figures, study.level()));
    }

    private int fewest() {
        return Math.max(FEWEST, study.smallestCell());
    }

    Section sessions() {
        List<Table> tables = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        study.figures()
                .sessions()
                .filter(times -> times.sessions() >= fewest())
                .ifPresent(times -> tables.add(new Table(
                        "Minutes of the feedback meetings",
                        List.of("What", "Median"),
                        List.of(List.of("Feedback meetings", ScoreFormat.of(times.median()))))));
        List<List<String>> minutes = new ArrayList<>();
        for (RoleEffort time : study.figures().minutes()) {
            if (time.role() != Effort.Role.ADMINISTRATOR && time.entries() >= fewest()) {
                minutes.add(List.of(time.role().word(), ScoreFormat.of(time.median())));
            }
        }
        if (!minutes.isEmpty()) {
            tables.add(new Table(
                    "Minutes that one person gave to one cycle, by role", List.of("Role", "Median"), minutes));
            sentences.add("That each entry is another person's was taken on trust.");
            if (!study.kinds().isEmpty()) {
                sentences.add(CountSections.ALL_KINDS);
            }
        }
        if (study.figures().sessions().isEmpty()) {
            sentences.add(CountSections.NO_MEETING);
        }
        if (tables.isEmpty() && sentences.isEmpty()) {
            sentences.add(FEW);
        }
        return section("sessions", "Session time", List.of(), tables, sentences);
    }

    Section acceptability() {
        List<ReportedCount> counts = study.figures().counts(ReportSection.ACCEPTABILITY);
        List<Table> tables =
                new ArrayList<>(medians("Medians over people of each person's score", ReportSection.ACCEPTABILITY));
        lines.table("People at or above a score", counts).ifPresent(tables::add);
        return section("acceptability", "Acceptability", counts, tables, ending(tables));
    }

    /** Medians and categories before; those after would combine with the row of the change. */
    Section burnout() {
        List<Table> tables = new ArrayList<>(
                medians("Medians of the same people's scores, read from both ends", ReportSection.BURNOUT));
        List<List<String>> rows = new ArrayList<>();
        for (CategoryBreakdown breakdown : study.figures().breakdowns()) {
            boolean shown = breakdown.subject() == ReportSection.BURNOUT
                    && !figures.isTeamOnly(breakdown.label())
                    && breakdown.parts().stream().allMatch(part -> figures.prints(FigureTables.cell(breakdown, part)));
            if (shown) {
                rows.add(List.of(breakdown.label(), ReportTables.parts(breakdown)));
            }
        }
        if (!rows.isEmpty()) {
            tables.add(new Table(
                    "Categories of the GMC, from its scoring", List.of("Whose", "People in each category"), rows));
        }
        lines.table("Counts of people", study.figures().counts(ReportSection.BURNOUT))
                .ifPresent(tables::add);
        List<String> sentences = new ArrayList<>(ending(tables));
        if (!rows.isEmpty()) {
            sentences.add("Risk is low above 50 in the GMC's scoring, and high up to 25.");
        }
        if (!tables.isEmpty()) {
            sentences.add("In the inventory's own scoring 100 is worst. In the GMC's scoring 100 is best.");
            sentences.add("What came after is told by the change of the median alone.");
        }
        return section("burnout", "Burnout", List.of(), tables, sentences);
    }

    private List<String> ending(List<Table> tables) {
        return List.of(tables.isEmpty() ? "Nothing of this was measured, or nothing can be shown." : FEW);
    }

    private List<Table> medians(String caption, ReportSection subject) {
        List<List<String>> rows = new ArrayList<>();
        for (GroupMedian median : study.figures().medians(subject)) {
            if (!figures.isTeamOnly(median.label()) && median.people() >= fewest()) {
                rows.add(List.of(
                        median.label(),
                        people(median),
                        ScoreFormat.of(median.median()),
                        ReportTables.possible(median)));
            }
        }
        return rows.isEmpty() ? List.of() : List.of(ReportTables.medianTable(caption, rows));
    }

    private String people(GroupMedian median) {
        String cell = FigureTables.scored(median.label());
        return figures.has(cell) ? figures.people(cell) : ReportTables.NOTHING;
    }

    private Section section(
            String id, String heading, List<ReportedCount> drawn, List<Table> tables, List<String> sentences) {
        return Section.builder()
                .anchor(id)
                .heading(heading)
                .addAllBlocks(lines.plot(id, heading, drawn))
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }
}
