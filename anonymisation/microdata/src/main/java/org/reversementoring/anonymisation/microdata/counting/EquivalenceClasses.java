package org.reversementoring.anonymisation.microdata.counting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.encoding.RunCodes;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The classes of a table, counted once for all models. Without quasi-identifiers all rows are one class. Sizes are counted at the
 * beginning; the values in a class, and the class of each row, are counted when they are first asked for.
 */
public final class EquivalenceClasses {

    private final Microdata table;
    /** The table whose shares models compare with. */
    private final Microdata population;

    private final Execution execution;
    private final ClassSizes counted;
    private final int[] sizes;
    private final Map<String, ClassValueCounts> contents = new ConcurrentHashMap<>();
    /** For the panel key the panels of each class. */
    private final Map<String, int[]> panels = new ConcurrentHashMap<>();

    private final AtomicReference<int @Nullable []> classOfRows = new AtomicReference<>();

    private EquivalenceClasses(Microdata table, Microdata population, Execution execution) {
        this.table = table;
        this.population = population;
        this.execution = execution;
        this.counted = ClassCounter.classes(table.withRole(AttributeRole.QUASI_IDENTIFIER), table.rows(), execution);
        this.sizes = counted.sizes();
    }

    /** The classes of a table, counted on the calling thread. */
    public static EquivalenceClasses of(Microdata table) {
        return new EquivalenceClasses(table, table, Execution.sequential());
    }

    /** The classes of a table; the result does not depend on the threads. */
    public static EquivalenceClasses of(Microdata table, Execution execution) {
        return new EquivalenceClasses(table, table, execution);
    }

    /** The classes of a table that a strategy made; models compare them with the shares of its source. */
    public static EquivalenceClasses of(AnonymisedTable made, Execution execution) {
        int rows = made.table().rows();
        RowRuns runs = ColumnRuns.of(made.table().columns(), rows);
        List<Column> columns = made.table().columns().stream()
                .map(column -> column.attribute().role() == AttributeRole.QUASI_IDENTIFIER
                        ? column
                        : made.source().column(column.attribute().name()))
                .map(column -> column.attribute().role() == AttributeRole.QUASI_IDENTIFIER
                        ? column
                        // With the dictionary of the source, because some of its values may be in no row that is left.
                        : Column.encoded(
                                column.attribute(),
                                column.dictionary(),
                                RunCodes.of(
                                        runs,
                                        CodeVector.of(
                                                runs.count(),
                                                column.cardinality(),
                                                run -> column.codes().at(made.from(runs.start(run)))))))
                .toList();
        return new EquivalenceClasses(Microdata.of(columns, rows), made.source(), execution);
    }

    /** Number of rows. */
    public int rows() {
        return table.rows();
    }

    /** Number of classes. They are numbered from 0, in an order that depends on the table alone. */
    public int count() {
        return sizes.length;
    }

    /** Rows of each class. */
    public int[] sizes() {
        return sizes;
    }

    /** The class of a row. */
    public int classOf(int row) {
        int[] known = classOfRows.get();
        if (known == null) {
            known = ClassCounter.classOfRows(counted, table.rows(), execution);
            classOfRows.set(known);
        }
        return known[row];
    }

    /** The class of the rows of each run of the quasi-identifiers, of which there is at least one. */
    public int[] classOfRuns() {
        RowRuns runs = counted.keys().runs(table.rows());
        return ClassCounter.classOfRuns(counted, runs);
    }

    /** Writes the classes of some rows, without counting those of the others. */
    public void classesOf(long[] groups, int from, int length) {
        counted.keys().fill(groups, from, length);
        counted.replaceByNumbers(groups, length);
    }

    /** A class as models see it. */
    public EquivalenceClass at(int group) {
        return new One(group);
    }

    private int[] panelsOf(Column column) {
        return panels.computeIfAbsent(
                column.attribute().name(), name -> ClassPanels.of(counted, column, table.rows(), execution));
    }

    private ClassValueCounts contents(Column column) {
        return contents.computeIfAbsent(column.attribute().name(), name -> {
            ClassValueCounts counts = ClassValueCounts.of(counted, column, table.rows(), execution);
            return population == table ? counts : counts.beside(population.column(name), population.rows());
        });
    }

    /** A class by its number. */
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
            return panelsOf(keys.get(0))[group];
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
