package org.reversementoring.anonymisation.microdata.counting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The classes of a table, counted once for all models. Without quasi-identifiers all rows are one class. Sizes are counted at
 * once; what a class holds of a column, and which class a row is in, when somebody asks first.
 */
public final class EquivalenceClasses {

    private final Microdata table;
    /** Whose shares models compare with. */
    private final Microdata population;

    private final Execution execution;
    private final ClassSizes counted;
    private final int[] sizes;
    private final Map<String, ClassValueCounts> contents = new ConcurrentHashMap<>();
    private final AtomicReference<int @Nullable []> classOfRows = new AtomicReference<>();

    private EquivalenceClasses(Microdata table, Microdata population, Execution execution) {
        this.table = table;
        this.population = population;
        this.execution = execution;
        this.counted = RowKeys.classes(table.withRole(AttributeRole.QUASI_IDENTIFIER), table.rows(), execution);
        this.sizes = counted.sizes();
    }

    public static EquivalenceClasses of(Microdata table) {
        return new EquivalenceClasses(table, table, Execution.sequential());
    }

    public static EquivalenceClasses of(Microdata table, Execution execution) {
        return new EquivalenceClasses(table, table, execution);
    }

    /** The classes of what was made of a source, beside the shares of the source. */
    public static EquivalenceClasses of(AnonymisedTable made, Execution execution) {
        int rows = made.table().rows();
        List<Column> columns = made.table().columns().stream()
                .map(column -> column.attribute().role() == AttributeRole.QUASI_IDENTIFIER
                        ? column
                        : made.source().column(column.attribute().name()))
                .map(column -> column.attribute().role() == AttributeRole.QUASI_IDENTIFIER
                        ? column
                        // With the source's dictionary: a value may be in no row that is left.
                        : Column.encoded(
                                column.attribute(),
                                column.dictionary(),
                                CodeVector.of(
                                        rows,
                                        column.cardinality(),
                                        row -> column.codes().at(made.from(row)))))
                .toList();
        return new EquivalenceClasses(Microdata.of(columns, rows), made.source(), execution);
    }

    public int rows() {
        return table.rows();
    }

    /** Number of classes. They are numbered from 0, in an order that depends on the table alone. */
    public int count() {
        return sizes.length;
    }

    public int[] sizes() {
        return sizes;
    }

    public int classOf(int row) {
        int[] known = classOfRows.get();
        if (known == null) {
            known = ClassSizes.classOfRows(counted, table.rows(), execution);
            classOfRows.set(known);
        }
        return known[row];
    }

    /** The classes of some rows, without those of the others. */
    public void classesOf(long[] groups, int from, int length) {
        counted.keys().fill(groups, from, length);
        counted.replaceByNumbers(groups, length);
    }

    public EquivalenceClass at(int group) {
        return new One(group);
    }

    private ClassValueCounts contents(Column column) {
        return contents.computeIfAbsent(column.attribute().name(), name -> {
            ClassValueCounts counts = ClassValueCounts.of(counted, column, table.rows(), execution);
            return population == table ? counts : counts.beside(population.column(name), population.rows());
        });
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
            List<Column> keys = table.withRole(AttributeRole.PANEL_KEY);
            if (keys.isEmpty()) {
                throw new IllegalArgumentException("table must have a panel key, but has none");
            }
            return contents(keys.get(0)).distinct(group);
        }

        @Override
        public SensitiveDistribution sensitive(String attribute) {
            ClassValueCounts counts = contents.get(attribute);
            if (counts == null) {
                counts = contents(table.withRole(AttributeRole.SENSITIVE).stream()
                        .filter(column -> column.attribute().name().equals(attribute))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("table must have a sensitive column " + attribute)));
            }
            return counts.histogram(group, sizes[group]);
        }
    }
}
