package org.reversementoring.reporting.opendata.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * {@code read.sps}: reads the table into SPSS or PSPP.
 *
 * <p>Widths are in bytes of UTF-8. Labels that are longer than SPSS allows are cut; the codebook has them whole.
 */
public final class SpssFile {

    private static final int LONGEST_LABEL = 255;
    private static final int LONGEST_VALUE_LABEL = 120;
    private static final int MOST_MISSING = 3;

    private SpssFile() {}

    public static String of(ReleasedTable data) {
        List<ReleasedVariable> columns = data.columns();
        StringBuilder text = new StringBuilder("* Run this in the folder of data.csv.\n");
        text.append("SET DECIMAL=DOT.\n");
        text.append("GET DATA\n  /TYPE=TXT\n  /FILE='data.csv'\n  /ENCODING='UTF8'\n  /ARRANGEMENT=DELIMITED\n");
        text.append("  /FIRSTCASE=2\n  /DELIMITERS=','\n  /QUALIFIER='\"'\n  /VARIABLES=\n");
        text.append(columns.stream()
                .map(column -> "    " + column.spss() + " " + format(column))
                .collect(Collectors.joining("\n")));
        text.append(".\n");
        text.append("VARIABLE LABELS\n")
                .append(columns.stream()
                        .map(column -> "  " + column.spss() + " " + quoted(column.label(), LONGEST_LABEL))
                        .collect(Collectors.joining("\n")))
                .append(".\n");
        columns.forEach(column -> valueLabels(text, column));
        columns.forEach(column -> missingValues(text, column));
        level(text, columns, "NOMINAL");
        level(text, columns, "ORDINAL");
        level(text, columns, "SCALE");
        return text.append("EXECUTE.\n").toString();
    }

    private static String format(ReleasedVariable column) {
        int width = column.values().stream()
                .mapToInt(value -> PlainText.size(value.text()))
                .max()
                .orElse(1);
        return switch (column.kind()) {
            case TEXT -> "A" + width;
            case WHOLE -> "F" + width + ".0";
            case DECIMAL -> "F" + (width + 1) + "." + places(column);
        };
    }

    private static int places(ReleasedVariable column) {
        return column.values().stream()
                .mapToInt(value -> value.text().contains(".")
                        ? value.text().length() - value.text().indexOf('.') - 1
                        : 0)
                .max()
                .orElse(0);
    }

    private static void valueLabels(StringBuilder text, ReleasedVariable column) {
        List<ReleasedVariable.Value> labelled = column.values().stream()
                .filter(value -> !value.label().isEmpty())
                .toList();
        if (!labelled.isEmpty()) {
            text.append("VALUE LABELS ").append(column.spss()).append('\n');
            text.append(labelled.stream()
                    .map(value ->
                            "  " + literal(column, value.text()) + " " + quoted(value.title(), LONGEST_VALUE_LABEL))
                    .collect(Collectors.joining("\n")));
            text.append(".\n");
        }
    }

    // SPSS has no empty text, so an empty cell is a blank there; a fourth missing value would be one too many.
    private static void missingValues(StringBuilder text, ReleasedVariable column) {
        List<String> codes = new ArrayList<>();
        column.missing().forEach(value -> codes.add(literal(column, value.text())));
        if (!column.isNumber() && column.empty() > 0 && codes.size() < MOST_MISSING) {
            codes.add("' '");
        }
        if (!codes.isEmpty()) {
            text.append("MISSING VALUES ").append(column.spss()).append(" (");
            text.append(String.join(", ", codes)).append(").\n");
        }
    }

    private static void level(StringBuilder text, List<ReleasedVariable> columns, String level) {
        List<String> names = new ArrayList<>();
        for (ReleasedVariable column : columns) {
            if (level(column).equals(level)) {
                names.add(column.spss());
            }
        }
        if (!names.isEmpty()) {
            text.append("VARIABLE LEVEL\n  ").append(String.join("\n  ", names)).append(" (" + level + ").\n");
        }
    }

    private static String level(ReleasedVariable column) {
        if (column.description().ordered()) {
            return "ORDINAL";
        }
        return column.isCategorical() ? "NOMINAL" : "SCALE";
    }

    private static String literal(ReleasedVariable column, String text) {
        return column.isNumber() ? text : quoted(text, Integer.MAX_VALUE);
    }

    private static String quoted(String text, int bytes) {
        return "'" + PlainText.within(bytes, text).replace("'", "''") + "'";
    }
}
