package org.reversementoring.anonymisation.microdata;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a tuple table. A tuple has the quasi-identifiers in its low bits and what is sensitive, and the panel, in its
 * high ones: where nothing is, each tuple is a class; else tuples of a class are gathered, and its histograms made when a model
 * asks. Used again for each node, so that it allocates for none.
 */
final class ClassWalk {

    private final Packing packing;
    private final int known;
    private final long knownMask;
    private final List<Column> columns;
    private final int[][] tableCounts;
    private final int rows;
    private final @Nullable TupleTable[] current = new TupleTable[1];
    private final KeyTable classes;
    private final int[] classOf;
    private final int[] sizes;
    private final int[] starts;
    private final int[] members;
    private final boolean[] gathered = new boolean[1];
    private final int[][] scratch;

    /** Columns from {@code known} on are not quasi-identifiers. */
    ClassWalk(Packing packing, int known, int rows, int most) {
        this.packing = packing;
        this.known = known;
        this.knownMask = packing.maskOfFirst(known);
        this.columns = packing.columns();
        this.rows = rows;
        this.tableCounts = new int[columns.size()][];
        this.scratch = new int[columns.size()][];
        for (int i = known; i < columns.size(); i++) {
            tableCounts[i] = columns.get(i).counts(rows);
            scratch[i] = new int[columns.get(i).cardinality()];
        }
        boolean plain = known == columns.size();
        this.classes = new KeyTable(plain ? 1 : most);
        this.classOf = new int[plain ? 0 : most];
        this.sizes = new int[plain ? 0 : most];
        this.starts = new int[plain ? 0 : most + 1];
        this.members = new int[plain ? 0 : most];
    }

    void over(TupleTable tuples, boolean withMembers) {
        current[0] = tuples;
        gathered[0] = known < columns.size();
        if (!gathered[0]) {
            return;
        }
        int count = tuples.size();
        classes.clear(count);
        Arrays.fill(sizes, 0, count, 0);
        Arrays.fill(starts, 0, count + 1, 0);
        for (int tuple = 0; tuple < count; tuple++) {
            int group = classes.numberOf(tuples.key(tuple) & knownMask);
            classOf[tuple] = group;
            sizes[group] += tuples.count(tuple);
            starts[group + 1]++;
        }
        if (withMembers) {
            for (int group = 0; group < classes.size(); group++) {
                starts[group + 1] += starts[group];
            }
            for (int tuple = count - 1; tuple >= 0; tuple--) {
                // From the end of each class to its start, so that starts end up where classes end.
                members[--starts[classOf[tuple] + 1]] = tuple;
            }
        }
    }

    int classes() {
        return gathered[0] ? classes.size() : tuples().size();
    }

    int size(int group) {
        return gathered[0] ? sizes[group] : tuples().count(group);
    }

    long key(int group) {
        return gathered[0] ? classes.key(group) : tuples().key(group);
    }

    private TupleTable tuples() {
        TupleTable tuples = current[0];
        if (tuples == null) {
            throw new IllegalStateException("walk must have a table before it has classes");
        }
        return tuples;
    }

    private int from(int group) {
        return starts[group + 1];
    }

    private int to(int group) {
        return group + 2 <= classes.size() ? starts[group + 2] : tuples().size();
    }

    EquivalenceClass at(int group) {
        return new One(group);
    }

    private int columnOf(String attribute) {
        for (int i = known; i < columns.size(); i++) {
            Attribute declared = columns.get(i).attribute();
            if (declared.role() == Role.SENSITIVE && declared.name().equals(attribute)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table must have a sensitive column " + attribute);
    }

    /** One of them, until the walk goes on to another table. */
    private final class One implements EquivalenceClass {

        private final int group;

        private One(int group) {
            this.group = group;
        }

        @Override
        public int size() {
            return ClassWalk.this.size(group);
        }

        @Override
        public int panels() {
            for (int i = known; i < columns.size(); i++) {
                if (columns.get(i).attribute().role() == Role.PANEL_KEY) {
                    return histogram(i).distinct();
                }
            }
            throw new IllegalArgumentException("table must have a panel key, but has none");
        }

        @Override
        public Histogram sensitive(String attribute) {
            return histogram(columnOf(attribute));
        }

        private Histogram histogram(int column) {
            int[] counts = scratch[column];
            int[] values = new int[to(group) - from(group)];
            int distinct = 0;
            for (int i = from(group); i < to(group); i++) {
                int value = packing.code(tuples().key(members[i]), column);
                if (counts[value] == 0) {
                    values[distinct++] = value;
                }
                counts[value] += tuples().count(members[i]);
            }
            Arrays.sort(values, 0, distinct);
            int[] found = new int[distinct];
            for (int i = 0; i < distinct; i++) {
                found[i] = counts[values[i]];
                counts[values[i]] = 0;
            }
            return new Histogram(values, found, 0, distinct, size(), tableCounts[column], rows);
        }
    }
}
