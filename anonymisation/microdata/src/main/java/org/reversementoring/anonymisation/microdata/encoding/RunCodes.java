package org.reversementoring.anonymisation.microdata.encoding;

/** Codes of a column that is kept in runs of equal rows: one code for each run. */
public final class RunCodes implements CodeVector {

    private final RowRuns runs;
    private final CodeVector codes;

    private RunCodes(RowRuns runs, CodeVector codes) {
        this.runs = runs;
        this.codes = codes;
    }

    /** The column whose rows of run r all have code r of {@code codes}; these codes themselves where each run is one row. */
    public static CodeVector of(RowRuns runs, CodeVector codes) {
        return runs.areSingles() ? codes : new RunCodes(runs, codes);
    }

    /** The runs. */
    RowRuns runs() {
        return runs;
    }

    @Override
    public CodeVector ofRuns() {
        return codes;
    }

    @Override
    public int at(int row) {
        return codes.at(runs.at(row));
    }

    @Override
    public void add(long[] keys, int from, int length, long weight) {
        int done = 0;
        for (int run = runs.at(from); done < length; run++) {
            int until = Math.min(length, runs.start(run) + runs.length(run) - from);
            long number = weight * codes.at(run);
            while (done < until) {
                keys[done++] += number;
            }
        }
    }

    @Override
    public void count(int[] counts, int from, int to) {
        int row = from;
        for (int run = runs.at(from); row < to; run++) {
            int until = Math.min(to, runs.start(run) + runs.length(run));
            counts[codes.at(run)] += until - row;
            row = until;
        }
    }

    @Override
    public void write(int to, long[] block, int length) {
        throw new IllegalStateException("codes of runs must be written before they are made");
    }
}
