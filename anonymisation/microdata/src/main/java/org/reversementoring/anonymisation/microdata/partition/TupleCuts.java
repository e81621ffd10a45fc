package org.reversementoring.anonymisation.microdata.partition;

import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.microdata.counting.EquivalenceClasses;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * Strict cuts for models that look at sizes only. They cut distinct rows with their counts, whose ranks lie side by side, so that
 * one pass reads the ranges of all columns. They are the cuts that {@link RowCuts} makes, in a fraction of the time.
 */
final class TupleCuts implements Cuts {

    private final int columns;
    private final int[] steps;
    private final int k;
    private final int[] tupleOf;
    private final int[] ranks;
    private final int[] counts;
    private final int[] order;

    TupleCuts(Microdata table, List<RankedColumn> known, int k) {
        this.columns = known.size();
        this.k = k;
        this.steps =
                known.stream().mapToInt(column -> column.order().size() - 1).toArray();
        EquivalenceClasses tuples = EquivalenceClasses.of(
                Microdata.of(known.stream().map(RankedColumn::column).toList(), table.rows()));
        this.counts = tuples.sizes();
        this.tupleOf = new int[table.rows()];
        this.ranks = new int[Math.multiplyExact(counts.length, columns)];
        for (int row = 0; row < tupleOf.length; row++) {
            tupleOf[row] = tuples.classOf(row);
        }
        for (int i = 0; i < columns; i++) {
            RankedColumn column = known.get(i);
            for (int row = 0; row < tupleOf.length; row++) {
                ranks[tupleOf[row] * columns + i] = column.rank(row);
            }
        }
        this.order = new int[counts.length];
        for (int tuple = 0; tuple < order.length; tuple++) {
            order[tuple] = tuple;
        }
    }

    int tuples() {
        return order.length;
    }

    @Override
    public int cut(int from, int to) {
        int[] low = new int[columns];
        int[] high = new int[columns];
        Arrays.fill(low, Integer.MAX_VALUE);
        Arrays.fill(high, -1);
        int size = 0;
        for (int i = from; i < to; i++) {
            int first = order[i] * columns;
            for (int column = 0; column < columns; column++) {
                int rank = ranks[first + column];
                low[column] = Math.min(low[column], rank);
                high[column] = Math.max(high[column], rank);
            }
            size += counts[order[i]];
        }
        if (size < 2 * (long) k) {
            return -1;
        }
        double[] widths = new double[columns];
        for (int column = 0; column < columns; column++) {
            widths[column] = steps[column] == 0 ? 0 : (double) (high[column] - low[column]) / steps[column];
        }
        for (int column = RowCuts.widest(widths); column >= 0; column = RowCuts.widest(widths)) {
            widths[column] = 0;
            int last = lastOfLower(from, to, column, low[column], high[column], size);
            if (last >= 0) {
                return move(from, to, column, last);
            }
        }
        return -1;
    }

    /** The highest rank of the lower side, or -1 if a side is too small; see {@link RankedColumn#split}. */
    private int lastOfLower(int from, int to, int column, int low, int high, int size) {
        int[] inRank = new int[high - low + 1];
        for (int i = from; i < to; i++) {
            inRank[ranks[order[i] * columns + column] - low] += counts[order[i]];
        }
        int last = RankedColumn.lastOfLower(inRank, size / 2);
        int below = 0;
        for (int rank = 0; rank <= last; rank++) {
            below += inRank[rank];
        }
        return below >= k && size - below >= k ? low + last : -1;
    }

    private int move(int from, int to, int column, int last) {
        int lowest = from;
        int highest = to - 1;
        while (lowest <= highest) {
            int tuple = order[lowest];
            if (ranks[tuple * columns + column] <= last) {
                lowest++;
            } else {
                order[lowest] = order[highest];
                order[highest--] = tuple;
            }
        }
        return lowest;
    }

    /** For each row the number of its part. */
    int[] partOf(List<int[]> parts) {
        int[] partOfTuple = new int[order.length];
        for (int part = 0; part < parts.size(); part++) {
            for (int i = parts.get(part)[0]; i < parts.get(part)[1]; i++) {
                partOfTuple[order[i]] = part;
            }
        }
        int[] partOf = new int[tupleOf.length];
        for (int row = 0; row < partOf.length; row++) {
            partOf[row] = partOfTuple[tupleOf[row]];
        }
        return partOf;
    }
}
