package org.reversementoring.reporting.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.format.RangeEnd;
import org.reversementoring.reporting.opendata.format.ReleasedTable;
import org.reversementoring.reporting.opendata.format.ReleasedVariable;
import org.reversementoring.reporting.opendata.text.BundleText;
import org.reversementoring.reporting.opendata.text.PlainText;

/** The codebook: what every column means, and how often each value is in the released table. */
final class Codebook {

    private final BundleText text;

    private Codebook(BundleText text) {
        this.text = text;
    }

    static Document of(ReleasedTable data, DataDescription about, BundleText text) {
        return new Codebook(text).write(data, about);
    }

    private Document write(ReleasedTable data, DataDescription about) {
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                text.say("codebook.heading"),
                List.of(text.say("codebook.about", data.rows(), data.columns().size()), text.say("codebook.formula")),
                List.of(overview(data))));
        data.columns().forEach(column -> sections.add(section(column)));
        return Document.builder()
                .title(text.say("codebook.title", PlainText.oneLine(about.title())))
                .layout(Layout.PUBLICATION)
                .language(text.language())
                .sections(sections)
                .build();
    }

    private static Section section(String heading, List<String> sentences, List<Table> tables) {
        return Section.builder()
                .heading(heading)
                .addParagraphs(sentences)
                .addAllBlocks(tables)
                .build();
    }

    private Table overview(ReleasedTable data) {
        return new Table(
                text.say("codebook.columns"),
                text.head("head.columns"),
                data.columns().stream()
                        .map(column -> List.of(column.name(), label(column), column.spss(), kind(column)))
                        .toList());
    }

    private Section section(ReleasedVariable column) {
        List<String> sentences = new ArrayList<>();
        sentences.add(label(column));
        sentences.add(text.say("column.kind", kind(column))
                + column.description()
                        .unit()
                        .map(unit -> " " + text.say("column.unit", PlainText.oneLine(unit)))
                        .orElse("")
                + (column.description().ordered() ? " " + text.say("column.ordered") : ""));
        if (!column.name().equals(column.spss())) {
            sentences.add(text.say("column.spss", column.spss()));
        }
        if (column.isRange()) {
            sentences.add(text.say(column.hasOpenRanges() ? "column.open-range" : "column.range") + " "
                    + text.say("column.star"));
        }
        int missing = column.missing().stream()
                .mapToInt(ReleasedVariable.Value::count)
                .sum();
        sentences.add(text.say("column.rows", column.answered(), missing, column.empty()));
        if (!column.isListed()) {
            List<ReleasedVariable.Value> values = column.occurring();
            sentences.add(text.say(
                    "column.span",
                    values.get(0).text(),
                    values.get(values.size() - 1).text(),
                    values.size()));
        }
        List<Table> tables = column.values().isEmpty()
                        || (!column.isListed() && column.missing().isEmpty())
                ? List.of()
                : List.of(values(column));
        return section(text.say("column.heading", column.name()), sentences, tables);
    }

    private Table values(ReleasedVariable column) {
        return new Table(
                text.say("column.values", column.name()),
                text.head("head.values"),
                (column.isListed() ? column.values() : column.missing())
                        .stream()
                                .map(value -> List.of(
                                        value.text(),
                                        value.label().isEmpty() ? text.say("value.no-label") : value.title(),
                                        Integer.toString(value.count()),
                                        text.say(value.missing() ? "value.missing" : "value.value")))
                                .toList());
    }

    /** The host's label; that of a column of range ends is ours. */
    private String label(ReleasedVariable column) {
        for (RangeEnd end : RangeEnd.values()) {
            Optional<String> ranges = end.ranges(column.label());
            if (ranges.isPresent()) {
                return text.say(end.key(), ranges.get());
            }
        }
        return column.label();
    }

    private String kind(ReleasedVariable column) {
        return text.say("kind." + column.kind());
    }
}
