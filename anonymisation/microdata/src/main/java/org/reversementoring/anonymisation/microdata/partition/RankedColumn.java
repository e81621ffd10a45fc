package org.reversementoring.anonymisation.microdata.partition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.table.Column;

/** A quasi-identifier with the rank of each of its codes in an order of all values. */
final class RankedColumn {

    private final Column column;
    private final List<String> order;
    private final int[] ranks;

    RankedColumn(Column column, List<String> order, int[] ranks) {
        this.column = column;
        this.order = order;
        this.ranks = ranks;
    }

    Column column() {
        return column;
    }

    List<String> order() {
        return order;
    }

    int[] ranks() {
        return ranks;
    }

    static RankedColumn of(Column column, List<String> order) {
        Map<String, Integer> rankOf = new HashMap<>();
        for (String value : order) {
            if (rankOf.put(value, rankOf.size()) != null) {
                throw new IllegalArgumentException(
                        "order of column " + column.attribute().name() + " must have each value once");
            }
        }
        int[] ranks = new int[column.cardinality()];
        for (int code = 0; code < ranks.length; code++) {
            Integer rank = rankOf.get(column.dictionary().get(code));
            if (rank == null) {
                throw new IllegalArgumentException(
                        "order of column " + column.attribute().name() + " must have each value of the table");
            }
            ranks[code] = rank;
        }
        return new RankedColumn(column, List.copyOf(order), ranks);
    }

    int rank(int row) {
        return ranks[column.codes().at(row)];
    }

    /** The lowest and the highest rank. */
    int[] range(int[] rows, int from, int to) {
        int[] range = {Integer.MAX_VALUE, -1};
        for (int i = from; i < to; i++) {
            int rank = rank(rows[i]);
            range[0] = Math.min(range[0], rank);
            range[1] = Math.max(range[1], rank);
        }
        return range;
    }

    /** The share of the order that some rows span, 0 if they have one value. */
    double width(int[] rows, int from, int to) {
        int[] range = range(rows, from, to);
        return order.size() == 1 ? 0 : (double) (range[1] - range[0]) / (order.size() - 1);
    }

    /**
     * Moves the lower half of the rows to the front, in their order, and returns where the upper half begins. Rows of one rank
     * stay together, and of the two cuts beside the median the one nearer to the middle is taken. There must be two ranks.
     */
    int split(int[] rows, int from, int to) {
        int[] range = range(rows, from, to);
        int[] counts = new int[range[1] - range[0] + 1];
        for (int i = from; i < to; i++) {
            counts[rank(rows[i]) - range[0]]++;
        }
        int last = lastOfLower(counts, (to - from) / 2);
        int[] upper = new int[to - from];
        int lowest = from;
        int highest = 0;
        for (int i = from; i < to; i++) {
            if (rank(rows[i]) - range[0] <= last) {
                rows[lowest++] = rows[i];
            } else {
                upper[highest++] = rows[i];
            }
        }
        System.arraycopy(upper, 0, rows, lowest, highest);
        return lowest;
    }

    /** The last rank of the lower side, if the first and the last of these ranks have rows. */
    static int lastOfLower(int[] counts, int half) {
        int last = 0;
        int below = counts[0];
        while (below + counts[last + 1] <= half && last + 2 < counts.length) {
            below += counts[++last];
        }
        if (last + 2 < counts.length && below + counts[last + 1] - half < half - below) {
            last++;
        }
        return last;
    }

    /** The text of a range. */
    String label(int low, int high) {
        return low == high ? order.get(low) : order.get(low) + " .. " + order.get(high);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "RankedColumn[" + column.attribute().name() + ", values=" + order.size() + "]";
    }
}
