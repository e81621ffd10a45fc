package org.reversementoring.anonymisation.microdata.encoding;

import java.util.Arrays;
import java.util.List;

/**
 * The runs of a table: rows that follow each other and are equal in all columns. A table of runs takes the memory of its runs,
 * however many rows it has, and whoever counts rows goes from run to run. A table that is not kept in runs has runs of one row.
 */
public final class RowRuns {

    /**
     * The most rows of a table of runs. Rows are numbered with 32 bits, and loops go on by blocks; products of two such numbers fit
     * into 64 bits.
     */
    public static final int MOST_ROWS = 2_000_000_000;

    private final int rows;
    /** For each run the row after its last; empty where each run is one row. */
    private final int[] ends;

    private RowRuns(int rows, int[] ends) {
        this.rows = rows;
        this.ends = ends;
    }

    /** Runs of one row. */
    public static RowRuns singles(int rows) {
        return new RowRuns(rows, new int[0]);
    }

    /**
     * Runs of some lengths.
     *
     * @param lengths at least one, each 1 or more
     * @throws IllegalArgumentException if a length is below 1, or they are more than {@link #MOST_ROWS} together
     */
    public static RowRuns of(long[] lengths) {
        int[] ends = new int[lengths.length];
        long rows = 0;
        for (int run = 0; run < ends.length; run++) {
            if (lengths[run] < 1 || lengths[run] > MOST_ROWS - rows) {
                throw new IllegalArgumentException(
                        "rows of a table must be between 1 and " + MOST_ROWS + ", in runs of at least 1");
            }
            rows += lengths[run];
            ends[run] = (int) rows;
        }
        return new RowRuns((int) rows, ends);
    }

    /** The runs that all these columns are kept in; runs of one row unless all of them are kept in the same. */
    public static RowRuns of(List<CodeVector> columns, int rows) {
        if (columns.isEmpty() || !(columns.get(0) instanceof RunCodes first)) {
            return singles(rows);
        }
        boolean same = columns.stream().allMatch(codes -> codes instanceof RunCodes run && run.runs() == first.runs());
        return same ? first.runs() : singles(rows);
    }

    /** Whether each run is one row. */
    public boolean areSingles() {
        return ends.length == 0;
    }

    /** The number of runs. */
    public int count() {
        return ends.length == 0 ? rows : ends.length;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The first row of a run. */
    public int start(int run) {
        return ends.length == 0 || run == 0 ? run : ends[run - 1];
    }

    /** The rows of a run, 1 or more. */
    public int length(int run) {
        return ends.length == 0 ? 1 : ends[run] - start(run);
    }

    /** The run of a row. */
    public int at(int row) {
        if (ends.length == 0) {
            return row;
        }
        int found = Arrays.binarySearch(ends, row + 1);
        return found < 0 ? -found - 1 : found;
    }

    /** Some of these runs, side by side, in this order. At least one, unless each is one row. */
    public RowRuns select(int[] runs) {
        if (ends.length == 0) {
            return singles(runs.length);
        }
        long[] lengths = new long[runs.length];
        for (int i = 0; i < runs.length; i++) {
            lengths[i] = length(runs[i]);
        }
        return of(lengths);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "RowRuns[runs=" + count() + ", rows=" + rows + "]";
    }
}
