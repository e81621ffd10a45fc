package org.reversementoring.anonymisation.microdata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes of a table, counted once for all models. Without quasi-identifiers all rows are one class. */
final class Classes {

    private final int rows;
    private final Grouping grouping;
    private final int[] sizes;
    private final Map<String, ClassCounts> sensitive = new LinkedHashMap<>();
    private final @Nullable ClassCounts panels;

    private Classes(Microdata table) {
        List<Column> known = table.withRole(Role.QUASI_IDENTIFIER);
        this.rows = table.rows();
        this.grouping = Grouping.of(
                known.stream().map(Column::codes).toList(),
                known.stream().map(column -> Math.max(1, column.cardinality())).toList(),
                rows);
        this.sizes = grouping.sizes();
        for (Column column : table.withRole(Role.SENSITIVE)) {
            sensitive.put(column.attribute().name(), ClassCounts.of(grouping, sizes, column, rows));
        }
        List<Column> keys = table.withRole(Role.PANEL_KEY);
        this.panels = keys.isEmpty() ? null : ClassCounts.of(grouping, sizes, keys.get(0), rows);
    }

    static Classes of(Microdata table) {
        return new Classes(table);
    }

    int rows() {
        return rows;
    }

    /** Number of classes, numbered in the order in which they first occur. */
    int count() {
        return sizes.length;
    }

    int[] sizes() {
        return sizes;
    }

    /** For each class its first row. Classes are numbered in the order of these. */
    int[] firstRows() {
        int[] first = new int[sizes.length];
        for (int row = 0, group = 0; group < first.length; row++) {
            if (classOf(row) == group) {
                first[group++] = row;
            }
        }
        return first;
    }

    int classOf(int row) {
        return grouping.groupOf().at(row);
    }

    EquivalenceClass at(int group) {
        return new One(group);
    }

    /** One of them. */
    private final class One implements EquivalenceClass {

        private final int group;

        private One(int group) {
            this.group = group;
        }

        @Override
        public int size() {
            return sizes[group];
        }

        @Override
        public int panels() {
            if (panels == null) {
                throw new IllegalArgumentException("table must have a panel key, but has none");
            }
            return panels.distinct(group);
        }

        @Override
        public Histogram sensitive(String attribute) {
            ClassCounts counts = sensitive.get(attribute);
            if (counts == null) {
                throw new IllegalArgumentException("table must have a sensitive column " + attribute);
            }
            return counts.histogram(group, sizes[group], rows);
        }
    }
}
