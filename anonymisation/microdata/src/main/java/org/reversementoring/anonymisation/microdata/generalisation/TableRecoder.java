package org.reversementoring.anonymisation.microdata.generalisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.counting.ColumnRuns;
import org.reversementoring.anonymisation.microdata.counting.EquivalenceClasses;
import org.reversementoring.anonymisation.microdata.counting.PartitionClasses;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * A recoder that writes a table at given levels, without identifiers and without the rows of classes for which a model does not
 * hold.
 */
public final class TableRecoder {

    private final Microdata table;
    private final Map<String, GeneralisationHierarchy> hierarchies;
    private final List<PrivacyModel> models;

    /** A recoder of a table. */
    public TableRecoder(Microdata table, Map<String, GeneralisationHierarchy> hierarchies, List<PrivacyModel> models) {
        this.table = table;
        this.hierarchies = hierarchies;
        this.models = models;
    }

    /** The table with each quasi-identifier at one level. */
    public AnonymisedTable at(Map<String, Integer> levels) {
        RowRuns runs = ColumnRuns.of(table.columns(), table.rows());
        Function<Column, int[]> of = column ->
                new int[] {Objects.requireNonNull(levels.get(column.attribute().name()))};
        return runs.areSingles() ? of(new int[table.rows()], of) : ofRuns(runs, of);
    }

    /**
     * Each row at the levels of its group.
     *
     * @param groups for each row its number; rows of a negative one are left out
     * @param levels for each quasi-identifier a level for each group
     */
    public AnonymisedTable of(int[] groups, Function<Column, int[]> levels) {
        int[] labelled = new int[groups.length];
        int count = 0;
        for (int row = 0; row < groups.length; row++) {
            labelled[count] = row;
            count += groups[row] < 0 ? 0 : 1;
        }
        int[] rows = Arrays.copyOf(labelled, count);
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.attribute().role() == AttributeRole.QUASI_IDENTIFIER) {
                columns.add(raised(column, levels.apply(column), groups, rows));
            } else if (column.attribute().role() != AttributeRole.IDENTIFIER) {
                columns.add(select(column, rows));
            }
        }
        return keepingGood(Microdata.of(columns, rows.length), rows);
    }

    /** The table at one level for each column, of which classes are counted and judged run by run. */
    private AnonymisedTable ofRuns(RowRuns runs, Function<Column, int[]> levels) {
        int[] all = IntStream.range(0, runs.count()).toArray();
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.attribute().role() == AttributeRole.QUASI_IDENTIFIER) {
                columns.add(ColumnRuns.spread(
                        raised(ColumnRuns.records(column), levels.apply(column), new int[all.length], all), runs));
            } else if (column.attribute().role() != AttributeRole.IDENTIFIER) {
                columns.add(column);
            }
        }
        Microdata recoded = Microdata.of(columns, table.rows());
        // Nothing is left out yet, so the shares of this table are those of the source.
        EquivalenceClasses classes = EquivalenceClasses.of(recoded);
        boolean[] good = new boolean[classes.count()];
        for (int group = 0; group < good.length; group++) {
            EquivalenceClass one = classes.at(group);
            good[group] = models.stream().allMatch(model -> model.judge(one).holds());
        }
        int[] classOf = classes.classOfRuns();
        int[] kept = IntStream.range(0, classOf.length)
                .filter(run -> good[classOf[run]])
                .toArray();
        return kept.length == 0
                ? AnonymisedTable.of(table, select(columns, kept), kept)
                : AnonymisedTable.ofRuns(table, selectRuns(columns, runs, kept), kept);
    }

    /** The rows of a table whose code in a column is wanted, in their order. */
    public static Microdata where(Microdata table, String attribute, IntPredicate wanted) {
        List<Column> columns = table.columns();
        CodeVector codes = table.column(attribute).codes();
        RowRuns runs = ColumnRuns.of(columns, table.rows());
        CodeVector ofRuns = runs.areSingles() ? codes : codes.ofRuns();
        int[] chosen = IntStream.range(0, runs.count())
                .filter(run -> wanted.test(ofRuns.at(run)))
                .toArray();
        return runs.areSingles() || chosen.length == 0 ? select(columns, chosen) : selectRuns(columns, runs, chosen);
    }

    /** A table of some runs of these columns, side by side, in the order of their numbers. */
    public static Microdata selectRuns(List<Column> columns, RowRuns runs, int[] chosen) {
        RowRuns found = runs.select(chosen);
        return Microdata.of(
                columns.stream()
                        .map(column -> ColumnRuns.spread(select(ColumnRuns.records(column), chosen), found))
                        .toList(),
                found.rows());
    }

    /**
     * A table of all rows of the source, without the rows of classes for which a model does not hold; empty if no row is left.
     */
    public Optional<AnonymisedTable> keepingGood(Microdata recoded) {
        int[] all = IntStream.range(0, recoded.rows()).toArray();
        return Optional.of(keepingGood(recoded, all))
                .filter(good -> good.table().rows() > 0);
    }

    /** Leaves out the rows of classes for which a model does not hold; leaving out whole classes changes no other. */
    private AnonymisedTable keepingGood(Microdata recoded, int[] from) {
        List<Column> known = recoded.withRole(AttributeRole.QUASI_IDENTIFIER);
        EquivalenceClasses classes = EquivalenceClasses.of(Microdata.of(known, recoded.rows()));
        int[][] members = rowsOfClasses(classes, recoded.rows());
        // Classes of the source, so that models compare with the shares of all its rows.
        PartitionClasses judged = new PartitionClasses(table);
        boolean[] good = new boolean[classes.count()];
        for (int group = 0; group < good.length; group++) {
            int[] rows = members[group];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = from[rows[i]];
            }
            EquivalenceClass one = judged.at(rows, 0, rows.length);
            good[group] = models.stream().allMatch(model -> model.judge(one).holds());
        }
        int[] kept = IntStream.range(0, recoded.rows())
                .filter(row -> good[classes.classOf(row)])
                .toArray();
        return AnonymisedTable.of(
                table,
                select(recoded.columns(), kept),
                IntStream.of(kept).map(row -> from[row]).toArray());
    }

    /** The rows of each class, ascending. */
    public static int[][] rowsOfClasses(EquivalenceClasses raw, int rows) {
        int[][] members = new int[raw.count()][];
        int[] filled = new int[raw.count()];
        for (int row = 0; row < rows; row++) {
            int group = raw.classOf(row);
            members[group] = members[group] == null ? new int[raw.sizes()[group]] : members[group];
            members[group][filled[group]++] = row;
        }
        return members;
    }

    /** A table of some rows of these columns, in the order of their numbers. */
    public static Microdata select(List<Column> columns, int[] rows) {
        return Microdata.of(columns.stream().map(column -> select(column, rows)).toList(), rows.length);
    }

    private static Column select(Column column, int[] rows) {
        CodeVector codes = column.codes();
        int[] entries = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            entries[i] = codes.at(rows[i]);
        }
        return coded(column.attribute(), column.dictionary(), entries);
    }

    /** A column that refers to a sorted dictionary; entries that do not occur are dropped. */
    private static Column coded(Attribute attribute, List<String> sorted, int[] entries) {
        int[] code = new int[sorted.size()];
        for (int entry : entries) {
            code[entry] = 1;
        }
        List<String> dictionary = new ArrayList<>();
        for (int old = 0; old < code.length; old++) {
            if (code[old] == 1) {
                code[old] = dictionary.size();
                dictionary.add(sorted.get(old));
            }
        }
        int[] codes = new int[entries.length];
        for (int row = 0; row < codes.length; row++) {
            codes[row] = code[entries[row]];
        }
        return Column.encoded(
                attribute, List.copyOf(dictionary), CodeVector.narrowed(codes, codes.length, dictionary.size()));
    }

    // Labels are texts, unless each of them is a value of the column or the empty text.
    private Column raised(Column column, int[] levels, int[] groups, int[] rows) {
        GeneralisationHierarchy hierarchy =
                GeneralisationHierarchy.required(hierarchies, column.attribute().name());
        if (IntStream.of(levels).allMatch(level -> level == 0)) {
            return select(column, rows);
        }
        Set<String> labels = new TreeSet<>();
        for (int level = 0; level <= hierarchy.height(); level++) {
            labels.addAll(hierarchy.labels(level));
        }
        Set<String> values = new LinkedHashSet<>(List.of(""));
        values.addAll(column.dictionary());
        boolean emptying = values.containsAll(labels);
        List<String> entries = List.copyOf(emptying ? values : labels);
        Map<String, Integer> numbers = new HashMap<>();
        entries.forEach(entry -> numbers.put(entry, numbers.size()));
        int[][] entryOf = new int[hierarchy.height() + 1][];
        for (int level = 0; level < entryOf.length; level++) {
            List<String> here = hierarchy.labels(level);
            entryOf[level] = IntStream.of(hierarchy.groupOfCode(column, level))
                    .map(group -> Objects.requireNonNull(numbers.get(here.get(group))))
                    .toArray();
        }
        CodeVector codes = column.codes();
        int[] cells = new int[rows.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = entryOf[levels[groups[rows[i]]]][codes.at(rows[i])];
        }
        return coded(
                emptying
                        ? column.attribute()
                        : Attribute.of(column.attribute().name(), AttributeRole.QUASI_IDENTIFIER, ValueType.TEXT),
                entries,
                cells);
    }
}
