package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.page.ReportTables;

/** Sections on what people named, as codes. There are no sums over codes. */
record CodeSections(StudyResults study, ReportTables rows) {

    static final List<String> COLUMNS =
            List.of("Code", "People", "Before", "After", "Before only", "Before and after", "After only", "Neither");

    CodeSections(StudyResults study) {
        this(study, new ReportTables(study.level()));
    }

    /** What was named before and after; no section if no sheet was kept. */
    Optional<Section> named() {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        boolean open = false;
        for (CodeFrequency frequency : study.figures().codes()) {
            sheets.computeIfAbsent(frequency.sheet(), sheet -> new ArrayList<>())
                    .add(row(frequency));
            open |= !frequency.recordedAfter();
        }
        List<ReportedCount> counts = study.figures().counts(ReportSection.CODED);
        if (sheets.isEmpty() && counts.isEmpty()) {
            return Optional.empty();
        }
        List<Table> tables = new ArrayList<>();
        sheets.forEach((sheet, lines) -> tables.add(new Table(sheet + ", people who named each code", COLUMNS, lines)));
        if (!counts.isEmpty()) {
            tables.add(rows.rates(
                    "Counts of people", counts.stream().map(rows::count).toList()));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add("All numbers of a table are of the same people.");
        sentences.add("Somebody who was asked and named nothing counts. Somebody who was not recorded does not.");
        if (open) {
            sentences.add("In a line with numbers a dash says that nobody was recorded after; it is not 0.");
        }
        return Optional.of(section("named", "Named before and after", tables, sentences));
    }

    private static List<String> row(CodeFrequency frequency) {
        return List.of(
                frequency.code(),
                text(frequency.parts().people()),
                text(frequency.beforeOnly() + frequency.both()),
                after(frequency, frequency.afterOnly() + frequency.both()),
                after(frequency, frequency.beforeOnly()),
                after(frequency, frequency.both()),
                after(frequency, frequency.afterOnly()),
                after(frequency, frequency.neither()));
    }

    private static String after(CodeFrequency frequency, int people) {
        return frequency.recordedAfter() ? text(people) : ReportTables.NOTHING;
    }

    private static String text(int people) {
        return Integer.toString(people);
    }

    /** Benefits that people saw; no section if no log was kept, or nobody saw one. */
    Optional<Section> benefits() {
        List<ReportedCount> counts = study.figures().counts(ReportSection.BENEFIT);
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Table table = rows.rates(
                "People who saw a benefit, of those who kept the log",
                counts.stream().map(rows::count).toList());
        return Optional.of(section(
                "benefits",
                "Benefits",
                List.of(table),
                List.of("A benefit that is not listed was seen by nobody who kept the log.")));
    }

    private static Section section(String anchor, String heading, List<Table> tables, List<String> sentences) {
        return Section.builder()
                .anchor(anchor)
                .heading(heading)
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }
}
