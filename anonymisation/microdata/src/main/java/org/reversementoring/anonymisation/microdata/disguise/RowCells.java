package org.reversementoring.anonymisation.microdata.disguise;

import java.util.Arrays;

/**
 * The cells of a combination of columns: rows that agree in all of them. Cells of one row are left out, because nobody can be
 * compared with another there. In each cell the rows of a panel stand together.
 *
 * <p>Source: the stripped partitions of Huhtala, Kärkkäinen, Porkka and Toivonen, TANE, The Computer Journal 42 (1999) 100,
 * doi:10.1093/comjnl/42.2.100; a column more splits each cell, so the work is that of the rows that still share one.
 */
final class RowCells {

    private final int[] panelOf;
    private final int[] order;
    private final int[] starts;
    private final long[] same;
    private final int[] repeats;

    private RowCells(int[] panelOf, int[] order, int[] starts) {
        this.panelOf = panelOf;
        this.order = order;
        this.starts = starts;
        this.same = new long[starts.length - 1];
        this.repeats = new int[same.length];
        for (int cell = 0; cell < same.length; cell++) {
            int run = 0;
            for (int i = starts[cell] + 1; i < starts[cell + 1]; i++) {
                // The next row of a panel makes a pair with each row of it before.
                run = panelOf[order[i]] == panelOf[order[i - 1]] ? run + 1 : 0;
                same[cell] += run;
                repeats[cell] += run > 0 ? 1 : 0;
            }
        }
    }

    /** The one cell of all rows; {@code panelOf} ascends. */
    static RowCells whole(int[] panelOf) {
        int[] order = new int[panelOf.length];
        Arrays.setAll(order, row -> row);
        return panelOf.length < 2
                ? new RowCells(panelOf, new int[0], new int[1])
                : new RowCells(panelOf, order, new int[] {0, panelOf.length});
    }

    /** These cells, each split by a column more, whose codes are from 0 to below {@code cardinality}. */
    RowCells splitBy(int[] codes, int cardinality) {
        int[] counts = new int[cardinality];
        int[] places = new int[cardinality];
        int[] seen = new int[cardinality];
        int[] kept = new int[order.length];
        int[] cuts = new int[order.length / 2 + 1];
        int length = 0;
        int cells = 0;
        for (int cell = 0; cell < size(); cell++) {
            int values = 0;
            for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                int code = codes[order[i]];
                if (counts[code]++ == 0) {
                    seen[values++] = code;
                }
            }
            for (int value = 0; value < values; value++) {
                int code = seen[value];
                places[code] = counts[code] > 1 ? length : -1;
                if (counts[code] > 1) {
                    length += counts[code];
                    cuts[++cells] = length;
                }
                counts[code] = 0;
            }
            for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                int code = codes[order[i]];
                if (places[code] >= 0) {
                    kept[places[code]++] = order[i];
                }
            }
        }
        return new RowCells(panelOf, Arrays.copyOf(kept, length), Arrays.copyOf(cuts, cells + 1));
    }

    /** The number of cells of two rows or more. */
    int size() {
        return starts.length - 1;
    }

    /** The number of rows in these cells. */
    int rows() {
        return order.length;
    }

    /** The number of all cells, those of one row among them. */
    int withSingles() {
        return size() + panelOf.length - order.length;
    }

    int sizeOf(int cell) {
        return starts[cell + 1] - starts[cell];
    }

    /** A row of a cell, by its place there from 0. */
    int row(int cell, int place) {
        return order[starts[cell] + place];
    }

    int panelOf(int row) {
        return panelOf[row];
    }

    /** Rows of the smallest panel that has two or more in one cell; 0 if none has. */
    int smallestPanel() {
        int smallest = 0;
        for (int cell = 0; cell < size(); cell++) {
            int run = 1;
            for (int i = starts[cell] + 1; i <= starts[cell + 1]; i++) {
                if (i < starts[cell + 1] && panelOf[order[i]] == panelOf[order[i - 1]]) {
                    run++;
                } else {
                    smallest = run > 1 && (smallest == 0 || run < smallest) ? run : smallest;
                    run = 1;
                }
            }
        }
        return smallest;
    }

    /** Rows of a cell that are of the panel of a row before them. */
    int repeats(int cell) {
        return repeats[cell];
    }

    /** The pairs of rows in one cell: those of one panel, and those of two. */
    PanelPairs pairs(int cell) {
        long rows = sizeOf(cell);
        return new PanelPairs(same[cell], rows * (rows - 1) / 2 - same[cell], repeats[cell]);
    }

    /** The pairs of rows in all cells. */
    PanelPairs pairs() {
        long ofOne = 0;
        long all = 0;
        long again = 0;
        for (int cell = 0; cell < same.length; cell++) {
            long rows = sizeOf(cell);
            ofOne += same[cell];
            all += rows * (rows - 1) / 2;
            again += repeats[cell];
        }
        return new PanelPairs(ofOne, all - ofOne, again);
    }
}
