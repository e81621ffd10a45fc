package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * A random table of many columns in which each cell is often that of the column before, with a mark that is sensitive.
 *
 * @param rows the cells, the mark last
 */
public record WideTable(List<List<String>> rows, int columns, int values) {

    public static WideTable random(long seed, int size, int columns, int values) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> row = new ArrayList<>();
            int value = random.nextInt(values);
            for (int column = 0; column < columns; column++) {
                value = random.nextBoolean() ? value : Math.min(random.nextInt(values), random.nextInt(values));
                row.add(value(value));
            }
            row.add(String.valueOf(Math.min(random.nextInt(4), random.nextInt(6))));
            rows.add(row);
        }
        return new WideTable(rows, columns, values);
    }

    private static String value(int number) {
        return String.valueOf(100 + number);
    }

    public static String name(int column) {
        return "q" + column;
    }

    public Microdata encoded() {
        List<Attribute> attributes = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            attributes.add(Attribute.quasiIdentifier(name(column), ValueType.TEXT));
        }
        attributes.add(Attribute.sensitive("mark", ValueType.WHOLE));
        return Microdata.ofRows(attributes, rows);
    }

    /** For each column ranges of these sizes, and at the top one label, or two in the first column if {@code halves}. */
    public Map<String, GeneralisationHierarchy> hierarchies(List<Integer> sizes, boolean halves) {
        Map<String, GeneralisationHierarchy> found = new TreeMap<>();
        for (int column = 0; column < columns; column++) {
            found.put(name(column), hierarchy(sizes, halves && column == 0));
        }
        return found;
    }

    /** The hierarchy of a column. */
    public static GeneralisationHierarchy of(Map<String, GeneralisationHierarchy> hierarchies, int column) {
        return GeneralisationHierarchy.required(hierarchies, name(column));
    }

    private GeneralisationHierarchy hierarchy(List<Integer> sizes, boolean halves) {
        List<List<String>> lines = new ArrayList<>();
        for (int number = 0; number < values; number++) {
            List<String> line = new ArrayList<>(List.of(value(number)));
            for (int size : sizes) {
                line.add(size + ":" + number / size);
            }
            line.add(halves && number < values / 2 ? "low" : "*");
            lines.add(line);
        }
        return GeneralisationHierarchy.of(lines);
    }
}
