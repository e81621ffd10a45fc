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
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.csv.CsvWriter;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.VariableDescription;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * The table as it stands in {@code data.csv}, which every other file describes. It is read back from what the table's own writer
 * wrote, so that a neutralised formula cell is described as it is written. A column of ranges is followed by two columns of numbers, their
 * lower and upper ends.
 *
 * @param csv lines end with LF, since a bundle is compared byte by byte; any reader of RFC 4180 takes them
 * @param rows at least 1
 * @param columns in the table's order, with the ends of ranges
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
        Set<String> taken = new HashSet<>(names);
        List<ReleasedVariable> columns = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            Attribute attribute = attributes.get(i);
            String name = PlainText.requireCell("column name", names.get(i));
            VariableDescription described = description
                    .variables()
                    .getOrDefault(attribute.name(), VariableDescription.labelled(attribute.name()));
            List<String> own = lines.subList(1, lines.size()).stream()
                    .map(line -> line.get(place))
                    .toList();
            ReleasedVariable column = ReleasedVariable.of(
                    name, spss.next(name), attribute, described, originals(table, attribute.name()), own);
            columns.add(column);
            cells.add(own);
            for (RangeEnd end : column.isRange() ? RangeEnd.values() : new RangeEnd[0]) {
                List<String> ends =
                        own.stream().map(cell -> end.of(cell, column)).toList();
                String fresh = free(name + end.suffix(), taken);
                columns.add(ReleasedVariable.of(
                        fresh,
                        spss.next(fresh),
                        Attribute.insensitive(fresh, type(ends)),
                        end.described(described),
                        new TreeSet<>(ends),
                        ends));
                cells.add(ends);
            }
        }
        List<List<String>> all = new ArrayList<>();
        all.add(columns.stream().map(ReleasedVariable::name).toList());
        for (int row = 0; row < table.rows(); row++) {
            int place = row;
            all.add(cells.stream().map(column -> column.get(place)).toList());
        }
        return new ReleasedTable(csv(all), table.rows(), columns);
    }

    private static ValueType type(List<String> ends) {
        return ends.stream().allMatch(end -> end.isEmpty() || ValueType.WHOLE.accepts(end))
                ? ValueType.WHOLE
                : ValueType.DECIMAL;
    }

    private static String free(String name, Set<String> taken) {
        String fresh = name;
        for (int number = 2; !taken.add(fresh); number++) {
            fresh = name + "_" + number;
        }
        return fresh;
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
