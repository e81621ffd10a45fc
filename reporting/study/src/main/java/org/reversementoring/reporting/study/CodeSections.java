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
import org.reversementoring.reporting.study.page.StudyText;

/** Sections on what people named, as codes. There are no sums over codes. */
record CodeSections(StudyResults study, StudyText text, ReportTables rows) {

    CodeSections(StudyResults study, StudyText text) {
        this(study, text, new ReportTables(study.level(), text));
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
        sheets.forEach((sheet, lines) ->
                tables.add(new Table(text.say("named.caption", text.label(sheet)), text.head("head.named"), lines)));
        if (!counts.isEmpty()) {
            tables.add(rows.rates(
                    text.say("counts.people"), counts.stream().map(rows::count).toList()));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say("named.same-people"));
        sentences.add(text.say("named.counts") + " " + text.say("named.not-recorded"));
        if (open) {
            sentences.add(text.say("named.dash"));
        }
        return Optional.of(section("named", text.say("named.heading"), tables, sentences));
    }

    private List<String> row(CodeFrequency frequency) {
        return List.of(
                text.label(frequency.code()),
                number(frequency.parts().people()),
                number(frequency.beforeOnly() + frequency.both()),
                after(frequency, frequency.afterOnly() + frequency.both()),
                after(frequency, frequency.beforeOnly()),
                after(frequency, frequency.both()),
                after(frequency, frequency.afterOnly()),
                after(frequency, frequency.neither()));
    }

    private static String after(CodeFrequency frequency, int people) {
        return frequency.recordedAfter() ? number(people) : ReportTables.NOTHING;
    }

    private static String number(int people) {
        return Integer.toString(people);
    }

    /** Benefits that people saw; no section if no log was kept, or nobody saw one. */
    Optional<Section> benefits() {
        List<ReportedCount> counts = study.figures().counts(ReportSection.BENEFIT);
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        Table table = rows.rates(
                text.say("benefits.caption"), counts.stream().map(rows::count).toList());
        return Optional.of(section(
                "benefits", text.say("benefits.heading"), List.of(table), List.of(text.say("benefits.others"))));
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
