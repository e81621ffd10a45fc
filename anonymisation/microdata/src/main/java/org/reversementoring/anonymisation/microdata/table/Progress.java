package org.reversementoring.anonymisation.microdata.table;

/** Adds up what threads have done, and says so. */
public final class Progress {

    private final Execution execution;
    private final long total;
    private final long[] done = new long[1];

    public Progress(Execution execution, long total) {
        this.execution = execution;
        this.total = total;
    }

    /** Throws if the listener does not want more. */
    public synchronized void add(long more) {
        done[0] = Math.min(total, done[0] + more);
        execution.report(done[0], total);
    }
}
