package org.reversementoring.reporting.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.format.ReleasedTable;
import org.reversementoring.reporting.opendata.format.ReleasedVariable;
import org.reversementoring.reporting.opendata.text.PlainText;

/** The codebook: what every column means, and how often each value is in the released table. */
final class Codebook {

    private Codebook() {}

    static Document of(ReleasedTable data, DataDescription about) {
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                "About this codebook",
                List.of(
                        "It describes data.csv: " + data.rows() + " rows, one for each person, and "
                                + data.columns().size() + " columns. All counts are of that file.",
                        "A cell that a spreadsheet would take for a formula has an apostrophe in front. An empty cell"
                                + " means that there is no value."),
                List.of(overview(data))));
        data.columns().forEach(column -> sections.add(section(column)));
        return Document.builder()
                .title("Codebook: " + PlainText.oneLine(about.title()))
                .layout(Layout.PUBLICATION)
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

    private static Table overview(ReleasedTable data) {
        return new Table(
                "Columns in the order of the file.",
                List.of("Column", "Label", "Name in SPSS", "Kind"),
                data.columns().stream()
                        .map(column -> List.of(column.name(), column.label(), column.spss(), kind(column)))
                        .toList());
    }

    private static Section section(ReleasedVariable column) {
        List<String> sentences = new ArrayList<>();
        sentences.add(column.label());
        sentences.add("Kind: " + kind(column) + "."
                + column.description()
                        .unit()
                        .map(unit -> " Unit: " + PlainText.oneLine(unit) + ".")
                        .orElse("")
                + (column.description().ordered() ? " The order of the values has a meaning." : ""));
        if (!column.name().equals(column.spss())) {
            sentences.add("SPSS does not take the column's name; there it is called " + column.spss() + ".");
        }
        if (column.isRange()) {
            sentences.add("Each value is a range. The next two columns hold its lower and its upper end as numbers; "
                    + (column.hasOpenRanges()
                            ? "where the text ends with [, the upper end itself is not in the range."
                            : "both ends are in the range.")
                    + " A number alone is a range of one number, and * may be anything, so it has no ends.");
        }
        sentences.add("Rows with a value: " + column.answered() + ". Rows with a missing code: "
                + column.missing().stream()
                        .mapToInt(ReleasedVariable.Value::count)
                        .sum()
                + ". Empty: " + column.empty() + ".");
        if (!column.isListed()) {
            List<ReleasedVariable.Value> values = column.occurring();
            sentences.add("From " + values.get(0).text() + " to "
                    + values.get(values.size() - 1).text() + ", " + values.size() + " different values.");
        }
        List<Table> tables = column.values().isEmpty()
                        || (!column.isListed() && column.missing().isEmpty())
                ? List.of()
                : List.of(values(column));
        return section("Column " + column.name(), sentences, tables);
    }

    private static Table values(ReleasedVariable column) {
        return new Table(
                "Values of " + column.name() + ", as they are written in the file.",
                List.of("Value", "Label", "Rows", "Counts as"),
                (column.isListed() ? column.values() : column.missing())
                        .stream()
                                .map(value -> List.of(
                                        value.text(),
                                        value.label().isEmpty() ? "no label" : value.title(),
                                        Integer.toString(value.count()),
                                        value.missing() ? "missing" : "value"))
                                .toList());
    }

    private static String kind(ReleasedVariable column) {
        return column.kind().name().toLowerCase(Locale.ROOT)
                + switch (column.kind()) {
                    case TEXT -> "";
                    case WHOLE, DECIMAL -> " number";
                };
    }
}
