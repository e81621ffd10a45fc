package org.reversementoring.reporting.opendata.format;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.csv.CsvWriter;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.VariableDescription;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * The table as it stands in {@code data.csv}, which every other file describes. It is read back from what the table's own writer
 * wrote, so that a neutralised formula cell is described as it is written.
 *
 * @param csv lines end with LF, since a bundle is compared byte by byte; any reader of RFC 4180 takes them
 * @param rows at least 1
 * @param columns in the table's order
 */
public record ReleasedTable(String csv, int rows, List<ReleasedVariable> columns) {

    public static ReleasedTable of(Microdata table, DataDescription description) {
        List<Attribute> attributes = table.attributes();
        for (String name : description.variables().keySet()) {
            if (attributes.stream().noneMatch(attribute -> attribute.name().equals(name))) {
                throw new IllegalArgumentException("described column must be in the table, but " + name + " is not");
            }
        }
        List<List<String>> lines = written(table);
        List<String> names = lines.get(0);
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("column names must stay distinct where a formula sign is neutralised");
        }
        SpssNames spss = new SpssNames();
        List<ReleasedVariable> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            Attribute attribute = attributes.get(i);
            String name = PlainText.requireCell("column name", names.get(i));
            columns.add(ReleasedVariable.of(
                    name,
                    spss.next(name),
                    attribute,
                    description
                            .variables()
                            .getOrDefault(attribute.name(), VariableDescription.labelled(attribute.name())),
                    originals(table, attribute.name()),
                    lines.subList(1, lines.size()).stream()
                            .map(line -> line.get(place))
                            .toList()));
        }
        return new ReleasedTable(csv(lines), table.rows(), columns);
    }

    /** What the table's writer makes of a table: names, then rows. */
    static List<List<String>> written(Microdata table) {
        StringBuilder text = new StringBuilder();
        CsvFormat.comma().write(table, text);
        return CsvLines.all(new StringReader(text.toString()), CsvDialect.comma());
    }

    private static Set<String> originals(Microdata table, String name) {
        Set<String> cells = new TreeSet<>();
        for (int row = 0; row < table.rows(); row++) {
            cells.add(table.cell(row, name));
        }
        return cells;
    }

    private static String csv(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        CsvWriter writer = CsvWriter.of(CsvDialect.comma().withLineFeeds());
        lines.forEach(line -> writer.line(line, text));
        return text.toString();
    }
}
