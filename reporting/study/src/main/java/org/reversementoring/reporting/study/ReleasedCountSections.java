package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.page.ReleasedLines;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.StudyText;

/** Sections of counts that may leave the house. */
record ReleasedCountSections(StudyResults study, ReleasedFigures figures, StudyText text, ReleasedLines lines) {

    ReleasedCountSections(StudyResults study, ReleasedFigures figures, StudyText text) {
        this(study, figures, text, new ReleasedLines(figures, study.level(), text));
    }

    Section delivery() {
        List<ReportedCount> delivery = counts(ReportSection.DELIVERY);
        List<ReportedCount> fidelity = counts(ReportSection.FIDELITY);
        List<ReportedCount> all = new ArrayList<>(delivery);
        all.addAll(fidelity);
        List<Table> tables = new ArrayList<>();
        lines.table(text.say("delivery.caption"), delivery).ifPresent(tables::add);
        lines.table(text.say("fidelity.caption"), fidelity).ifPresent(tables::add);
        List<String> sentences = new ArrayList<>();
        study.guides().forEach(guide -> sentences.add(text.say("delivery.guide", text.label(guide))));
        sentences.addAll(
                ending(all, tables, text.say(study.analyses().paper().isPresent() ? "team.paper" : "delivery.none")));
        if (!tables.isEmpty()) {
            sentences.addAll(new CountSections(study, text).whatIsCounted());
        }
        if (!study.kinds().isEmpty()) {
            sentences.add(text.say("kinds.panels-only"));
        }
        return section("delivery", text.say("delivery.heading"), all, tables, sentences);
    }

    Section harms() {
        return plain("harms", ReportSection.HARM);
    }

    Section concerns() {
        return plain("concerns", ReportSection.CONCERN);
    }

    Section missing() {
        return plain("missing", ReportSection.MISSING);
    }

    Optional<Section> benefits() {
        return counts(ReportSection.BENEFIT).isEmpty()
                ? Optional.empty()
                : Optional.of(plain("benefits", ReportSection.BENEFIT));
    }

    Optional<Section> other() {
        return counts(ReportSection.OTHER).isEmpty()
                ? Optional.empty()
                : Optional.of(plain("other", ReportSection.OTHER));
    }

    private Section plain(String id, ReportSection subject) {
        List<ReportedCount> counts = counts(subject);
        List<Table> tables =
                lines.table(text.say(id + ".caption"), counts).stream().toList();
        return section(id, text.say(id + ".heading"), counts, tables, ending(counts, tables, notRecorded(id, subject)));
    }

    /** What only the team has is not said to be unrecorded. */
    private String notRecorded(String id, ReportSection subject) {
        boolean onPaper = study.analyses()
                .paper()
                .filter(sheet -> !sheet.counts(subject).isEmpty())
                .isPresent();
        return text.say(id + (onPaper ? ".team" : ".none-released"));
    }

    private List<String> ending(List<ReportedCount> counts, List<Table> tables, String none) {
        if (counts.isEmpty()) {
            return List.of(none);
        }
        return List.of(tables.isEmpty() ? text.say("counts.none") : text.say("counts.not-listed"));
    }

    /** What was named before and after; no section if no sheet was kept. */
    Optional<Section> named() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        for (CodeFrequency code : study.figures().codes()) {
            List<List<String>> rows = sheets.computeIfAbsent(code.sheet(), sheet -> new ArrayList<>());
            List<String> row = row(code);
            if (row.stream().skip(2).anyMatch(cell -> Character.isDigit(cell.charAt(0)))) {
                rows.add(row);
            }
        }
        List<ReportedCount> counts = counts(ReportSection.CODED);
        if (sheets.isEmpty() && counts.isEmpty()) {
            return Optional.empty();
        }
        List<Table> tables = new ArrayList<>();
        sheets.forEach((sheet, rows) -> {
            if (!rows.isEmpty()) {
                tables.add(new Table(text.say("named.caption", text.label(sheet)), text.head("head.named"), rows));
            }
        });
        lines.table(text.say("counts.people"), counts).ifPresent(tables::add);
        List<String> sentences = new ArrayList<>();
        if (tables.isEmpty()) {
            sentences.add(text.say("counts.none"));
        } else {
            sentences.add(text.say("named.same-people"));
            sentences.add(text.say("named.counts"));
            sentences.add(text.say("counts.not-listed"));
        }
        return Optional.of(section("named", text.say("named.heading"), List.of(), tables, sentences));
    }

    private List<String> row(CodeFrequency code) {
        List<String> row = new ArrayList<>();
        row.add(text.label(code.code()));
        row.add(lines.number(FigureTables.recorded(code)));
        for (String when : List.of("before", "after", "before only", "before and after", "after only", "neither")) {
            String cell = FigureTables.named(code, when);
            row.add(figures.has(cell) ? lines.number(cell) : ReportTables.NOTHING);
        }
        return row;
    }

    private List<ReportedCount> counts(ReportSection subject) {
        return study.figures().counts(subject);
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
