package org.reversementoring.reporting.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.PlainText;
import org.reversementoring.reporting.opendata.format.Page;
import org.reversementoring.reporting.opendata.format.ReleasedTable;
import org.reversementoring.reporting.opendata.format.ReleasedVariable;

/** The codebook: every column, what it means, and how often each value is in the table that was released. */
final class Codebook {

    private Codebook() {}

    static Page of(ReleasedTable sheet, DataDescription about) {
        List<Page.Section> sections = new ArrayList<>();
        sections.add(new Page.Section(
                "About this codebook",
                List.of(
                        "It describes data.csv: " + sheet.rows() + " rows, one for each person, and "
                                + sheet.columns().size() + " columns. All counts are of that file.",
                        "A cell that a spreadsheet would take for a formula has an apostrophe in front. An empty cell"
                                + " means that there is no value."),
                List.of(overview(sheet))));
        sheet.columns().forEach(column -> sections.add(section(column)));
        return new Page("Codebook: " + PlainText.oneLine(about.title()), sections);
    }

    private static Page.Table overview(ReleasedTable sheet) {
        return new Page.Table(
                "Columns in the order of the file.",
                List.of("Column", "Label", "Name in SPSS", "Kind"),
                sheet.columns().stream()
                        .map(column -> List.of(column.name(), column.label(), column.spss(), kind(column)))
                        .toList());
    }

    private static Page.Section section(ReleasedVariable column) {
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
        List<Page.Table> tables = column.values().isEmpty()
                        || (!column.isListed() && column.missing().isEmpty())
                ? List.of()
                : List.of(values(column));
        return new Page.Section("Column " + column.name(), sentences, tables);
    }

    private static Page.Table values(ReleasedVariable column) {
        return new Page.Table(
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
