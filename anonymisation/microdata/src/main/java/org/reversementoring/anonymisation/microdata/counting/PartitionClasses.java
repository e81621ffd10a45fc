package org.reversementoring.anonymisation.microdata.counting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Makes classes of any rows of a table, for models to judge. The values in them are counted when a model asks. */
public final class PartitionClasses {

    private final Microdata table;
    private final Map<String, int[]> tableCounts = new HashMap<>();

    /** Classes of rows of this table. */
    public PartitionClasses(Microdata table) {
        this.table = table;
        for (AttributeRole role : new AttributeRole[] {AttributeRole.SENSITIVE, AttributeRole.PANEL_KEY}) {
            table.withRole(role)
                    .forEach(column -> tableCounts.put(column.attribute().name(), column.counts(table.rows())));
        }
    }

    /** The class of the rows that lie between two places of an array, valid until they are moved. */
    public EquivalenceClass at(int[] rows, int from, int to) {
        return new Some(rows, from, to);
    }

    /** A class of some rows, valid until they are moved. */
    private final class Some implements EquivalenceClass {

        private final int[] rows;
        private final int from;
        private final int to;

        private Some(int[] rows, int from, int to) {
            this.rows = rows;
            this.from = from;
            this.to = to;
        }

        @Override
        public int size() {
            return to - from;
        }

        @Override
        public int panels() {
            return histogram(table.withRole(AttributeRole.PANEL_KEY).stream()
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalArgumentException("table must have a panel key, but has none")))
                    .distinct();
        }

        @Override
        public SensitiveDistribution sensitive(String attribute) {
            Column column = table.column(attribute);
            if (column.attribute().role() != AttributeRole.SENSITIVE) {
                throw new IllegalArgumentException("table must have a sensitive column " + attribute);
            }
            return histogram(column);
        }

        private SensitiveDistribution histogram(Column column) {
            int[] codes = new int[size()];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = column.codes().at(rows[from + i]);
            }
            Arrays.sort(codes);
            int[] counts = new int[codes.length];
            int last = 0;
            for (int i = 0; i < codes.length; i++) {
                if (codes[i] != codes[last]) {
                    codes[++last] = codes[i];
                }
                counts[last]++;
            }
            int[] inTable = tableCounts.getOrDefault(column.attribute().name(), new int[0]);
            return new SensitiveDistribution(
                    codes, counts, 0, last + 1, size(), inTable, table.rows(), column.dictionary());
        }
    }
}
