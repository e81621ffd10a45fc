package org.reversementoring.reporting.opendata.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * {@code read.R}: reads the table into base R. Texts become factors with all their levels, missing codes and empty cells become
 * NA, and labels become attributes. The script is ASCII, so that it means the same in any locale.
 */
public final class RFile {

    private RFile() {}

    public static String of(ReleasedTable data) {
        StringBuilder text = new StringBuilder("# Run this in the folder of data.csv. Needs nothing but base R.\n");
        text.append("data <- read.csv(\"data.csv\", header = TRUE, sep = \",\", quote = \"\\\"\", dec = \".\",\n");
        text.append("  colClasses = \"character\", na.strings = character(0), check.names = FALSE,\n");
        text.append("  strip.white = FALSE, comment.char = \"\", encoding = \"UTF-8\", stringsAsFactors = FALSE)\n");
        text.append("names(data) <- ")
                .append(vector(
                        data.columns().stream().map(ReleasedVariable::name).toList()));
        text.append("\n");
        List<ReleasedVariable> columns = data.columns();
        for (int i = 0; i < columns.size(); i++) {
            column(text, columns.get(i), "data[[" + (i + 1) + "]]");
        }
        return text.toString();
    }

    private static void column(StringBuilder text, ReleasedVariable column, String place) {
        text.append('\n');
        text.append(place)
                .append("[")
                .append(place)
                .append(" %in% ")
                .append(vector(
                        Stream.concat(Stream.of(""), column.missing().stream().map(ReleasedVariable.Value::text))
                                .toList()))
                .append("] <- NA\n");
        if (column.isNumber()) {
            text.append(place).append(" <- as.numeric(").append(place).append(")\n");
        } else {
            text.append(place)
                    .append(" <- factor(")
                    .append(place)
                    .append(", levels = ")
                    .append(vector(column.valid().stream()
                            .map(ReleasedVariable.Value::text)
                            .toList()))
                    .append(", ordered = ")
                    .append(column.description().ordered() ? "TRUE" : "FALSE")
                    .append(")\n");
        }
        attribute(text, place, "label", quoted(column.label()));
        List<ReleasedVariable.Value> labelled = column.valid().stream()
                .filter(value -> !value.label().isEmpty())
                .toList();
        if (!labelled.isEmpty()) {
            String values = column.isNumber()
                    ? labelled.stream().map(ReleasedVariable.Value::text).collect(Collectors.joining(", ", "c(", ")"))
                    : vector(labelled.stream().map(ReleasedVariable.Value::text).toList());
            String labels =
                    vector(labelled.stream().map(ReleasedVariable.Value::title).toList());
            attribute(text, place, "value.labels", "stats::setNames(" + values + ", " + labels + ")");
        }
        column.description().unit().ifPresent(unit -> attribute(text, place, "unit", quoted(PlainText.oneLine(unit))));
    }

    private static void attribute(StringBuilder text, String place, String name, String value) {
        text.append("attr(")
                .append(place)
                .append(", \"")
                .append(name)
                .append("\") <- ")
                .append(value)
                .append('\n');
    }

    private static String vector(List<String> texts) {
        return texts.isEmpty()
                ? "character(0)"
                : texts.stream().map(RFile::quoted).collect(Collectors.joining(",\n  ", "c(", ")"));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U{%x}" : "\\u{%x}", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
