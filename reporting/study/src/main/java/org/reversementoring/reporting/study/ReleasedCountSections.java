package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.page.DeliverySections;
import org.reversementoring.reporting.study.page.ReleasedLines;
import org.reversementoring.reporting.study.page.ReportTables;

/** Sections of counts that may leave the house. */
record ReleasedCountSections(StudyResults study, ReleasedFigures figures, ReleasedLines lines) {

    ReleasedCountSections(StudyResults study, ReleasedFigures figures) {
        this(study, figures, new ReleasedLines(figures, study.level()));
    }

    Section delivery() {
        List<ReportedCount> delivery = counts(ReportSection.DELIVERY);
        List<ReportedCount> fidelity = counts(ReportSection.FIDELITY);
        List<ReportedCount> all = new ArrayList<>(delivery);
        all.addAll(fidelity);
        List<Table> tables = new ArrayList<>();
        lines.table("How far the cycles came, of all that were begun", delivery).ifPresent(tables::add);
        lines.table("Done as planned, of the cycles that came so far", fidelity).ifPresent(tables::add);
        List<String> sentences = new ArrayList<>();
        study.guides().forEach(guide -> sentences.add("Interview guide: " + guide + "."));
        sentences.addAll(ending(
                all,
                tables,
                study.analyses().paper().isPresent()
                        ? "The study team has the delivery on paper. It is not shown here."
                        : CountSections.NO_DELIVERY));
        if (!tables.isEmpty()) {
            sentences.addAll(CountSections.WHAT_IS_COUNTED);
        }
        if (!study.kinds().isEmpty()) {
            sentences.add(DeliverySections.PANELS_ONLY);
        }
        return section("delivery", "Delivery and fidelity", all, tables, sentences);
    }

    Section harms() {
        return plain("harms", "Harms", ReportSection.HARM, "Cycles in which harm was reported, of those followed up");
    }

    Section concerns() {
        return plain("concerns", "Concerns", ReportSection.CONCERN, "Cycles with concerns, of all that were begun");
    }

    Section missing() {
        return plain(
                "missing", "Missing data", ReportSection.MISSING, "Forms missing, of the people who were to answer");
    }

    Optional<Section> benefits() {
        return counts(ReportSection.BENEFIT).isEmpty()
                ? Optional.empty()
                : Optional.of(plain(
                        "benefits",
                        "Benefits",
                        ReportSection.BENEFIT,
                        "People who saw a benefit, of those who kept the log"));
    }

    Optional<Section> other() {
        return counts(ReportSection.OTHER).isEmpty()
                ? Optional.empty()
                : Optional.of(plain("other", "Other counts", ReportSection.OTHER, "Counts of people"));
    }

    private Section plain(String id, String heading, ReportSection subject, String caption) {
        List<ReportedCount> counts = counts(subject);
        List<Table> tables = lines.table(caption, counts).stream().toList();
        return section(id, heading, counts, tables, ending(counts, tables, notRecorded(subject, heading)));
    }

    /** What only the team has is not said to be unrecorded. */
    private String notRecorded(ReportSection subject, String heading) {
        boolean onPaper = study.analyses()
                .paper()
                .filter(sheet -> !sheet.counts(subject).isEmpty())
                .isPresent();
        String what = subject == ReportSection.MISSING ? "what is missing" : heading.toLowerCase(Locale.ROOT);
        return onPaper
                ? "The study team has the record of " + what + ". It is not shown here."
                : CountSections.notRecorded(what);
    }

    private static List<String> ending(List<ReportedCount> counts, List<Table> tables, String none) {
        if (counts.isEmpty()) {
            return List.of(none);
        }
        return List.of(tables.isEmpty() ? ReleasedLines.NONE : "What is not listed is not shown.");
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
                tables.add(new Table(sheet + ", people who named each code", CodeSections.COLUMNS, rows));
            }
        });
        lines.table("Counts of people", counts).ifPresent(tables::add);
        List<String> sentences = new ArrayList<>();
        if (tables.isEmpty()) {
            sentences.add(ReleasedLines.NONE);
        } else {
            sentences.add("All numbers of a table are of the same people.");
            sentences.add("Somebody who was asked and named nothing counts.");
            sentences.add("What is not listed is not shown.");
        }
        return Optional.of(section("named", "Named before and after", List.of(), tables, sentences));
    }

    private List<String> row(CodeFrequency code) {
        List<String> row = new ArrayList<>();
        row.add(code.code());
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
