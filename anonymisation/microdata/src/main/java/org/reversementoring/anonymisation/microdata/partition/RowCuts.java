package org.reversementoring.anonymisation.microdata.partition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.counting.PartitionClasses;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** Cuts of rows, which work for any models. */
final class RowCuts implements Cuts {

    private final List<RankedColumn> known;
    private final List<PrivacyModel> models;
    private final boolean relaxed;
    private final PartitionClasses classes;
    private final int[] rows;

    RowCuts(Microdata table, List<RankedColumn> known, List<PrivacyModel> models, boolean relaxed) {
        this.known = known;
        this.models = models;
        this.relaxed = relaxed;
        this.classes = new PartitionClasses(table);
        this.rows = IntStream.range(0, table.rows()).toArray();
    }

    int[] rows() {
        return rows;
    }

    boolean isPrivate(int from, int to) {
        EquivalenceClass part = classes.at(rows, from, to);
        return models.stream().allMatch(model -> model.judge(part).holds());
    }

    @Override
    public int cut(int from, int to) {
        double[] widths = new double[known.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = known.get(i).width(rows, from, to);
        }
        for (int i = widest(widths); i >= 0; i = widest(widths)) {
            widths[i] = 0;
            int middle = relaxed ? halve(from, to, i) : known.get(i).split(rows, from, to);
            if (isPrivate(from, middle) && isPrivate(middle, to)) {
                return middle;
            }
        }
        return -1;
    }

    /** The first of the widest, or -1 if all are 0. */
    static int widest(double[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] > 0 && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }

    private int halve(int from, int to, int first) {
        Comparator<Integer> order =
                Comparator.comparingInt(row -> known.get(first).rank(row));
        for (RankedColumn column : known) {
            order = order.thenComparingInt(column::rank);
        }
        int[] sorted = IntStream.range(from, to)
                .mapToObj(i -> rows[i])
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, rows, from, sorted.length);
        return from + (to - from) / 2;
    }
}
