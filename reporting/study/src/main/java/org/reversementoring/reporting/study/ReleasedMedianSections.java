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
import org.reversementoring.reporting.study.page.ReleasedLines;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.StudyText;

/** Sections of medians that may leave the house, with the counts beside them. A median needs five people (T3 with one insider). */
record ReleasedMedianSections(
        StudyResults study, ReleasedFigures figures, StudyText text, ReportTables rows, ReleasedLines lines) {

    private static final int FEWEST = 5;

    ReleasedMedianSections(StudyResults study, ReleasedFigures figures, StudyText text) {
        this(
                study,
                figures,
                text,
                new ReportTables(study.level(), text),
                new ReleasedLines(figures, study.level(), text));
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
                        text.say("sessions.caption"),
                        text.head("head.median"),
                        List.of(List.of(text.say("meetings"), text.score(times.median()))))));
        List<List<String>> minutes = new ArrayList<>();
        for (RoleEffort time : study.figures().minutes()) {
            if (time.role() != Effort.Role.ADMINISTRATOR && time.entries() >= fewest()) {
                minutes.add(List.of(text.label(time.role().word()), text.score(time.median())));
            }
        }
        if (!minutes.isEmpty()) {
            tables.add(new Table(text.say("sessions.minutes"), text.head("head.role-median"), minutes));
            sentences.add(text.say("sessions.trust"));
            if (!study.kinds().isEmpty()) {
                sentences.add(text.say("sessions.all-kinds"));
            }
        }
        if (study.figures().sessions().isEmpty()) {
            sentences.add(text.say("sessions.none"));
        }
        if (tables.isEmpty() && sentences.isEmpty()) {
            sentences.add(text.say("medians.few", FEWEST));
        }
        return section("sessions", text.say("sessions.heading"), List.of(), tables, sentences);
    }

    Section acceptability() {
        List<ReportedCount> counts = study.figures().counts(ReportSection.ACCEPTABILITY);
        List<Table> tables = new ArrayList<>(medians(text.say("acceptability.medians"), ReportSection.ACCEPTABILITY));
        lines.table(text.say("acceptability.counts"), counts).ifPresent(tables::add);
        return section("acceptability", text.say("acceptability.heading"), counts, tables, ending(tables));
    }

    /** Medians and categories before; those after would combine with the row of the change. */
    Section burnout() {
        List<Table> tables = new ArrayList<>(medians(text.say("burnout.medians"), ReportSection.BURNOUT));
        List<List<String>> categories = new ArrayList<>();
        for (CategoryBreakdown breakdown : study.figures().breakdowns()) {
            boolean shown = breakdown.subject() == ReportSection.BURNOUT
                    && !figures.isTeamOnly(breakdown.label())
                    && breakdown.parts().stream().allMatch(part -> figures.prints(FigureTables.cell(breakdown, part)));
            if (shown) {
                categories.add(List.of(text.label(breakdown.label()), rows.parts(breakdown)));
            }
        }
        if (!categories.isEmpty()) {
            tables.add(new Table(text.say("burnout.categories"), text.head("head.categories"), categories));
        }
        lines.table(text.say("counts.people"), study.figures().counts(ReportSection.BURNOUT))
                .ifPresent(tables::add);
        List<String> sentences = new ArrayList<>(ending(tables));
        if (!categories.isEmpty()) {
            sentences.add(text.say("burnout.risk"));
        }
        if (!tables.isEmpty()) {
            sentences.add(text.say("burnout.ends"));
            sentences.add(text.say("burnout.after"));
        }
        return section("burnout", text.say("burnout.heading"), List.of(), tables, sentences);
    }

    private List<String> ending(List<Table> tables) {
        return List.of(tables.isEmpty() ? text.say("medians.none") : text.say("medians.few", FEWEST));
    }

    private List<Table> medians(String caption, ReportSection subject) {
        List<List<String>> lines = new ArrayList<>();
        for (GroupMedian median : study.figures().medians(subject)) {
            if (!figures.isTeamOnly(median.label()) && median.people() >= fewest()) {
                lines.add(List.of(
                        text.label(median.label()),
                        people(median),
                        text.score(median.median()),
                        rows.possible(median)));
            }
        }
        return lines.isEmpty() ? List.of() : List.of(rows.medianTable(caption, lines));
    }

    private String people(GroupMedian median) {
        String cell = FigureTables.scored(median.label());
        return figures.has(cell) ? text.label(figures.people(cell)) : ReportTables.NOTHING;
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
