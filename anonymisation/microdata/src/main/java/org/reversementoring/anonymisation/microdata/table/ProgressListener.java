package org.reversementoring.anonymisation.microdata.table;

/** A listener that hears how far a long computation is, and may end it. It hears counts, and nothing about a table. */
@FunctionalInterface
public interface ProgressListener {

    /**
     * Called now and then, by one thread at a time, not always the one that started the computation.
     *
     * @param done steps done, 0 or more, never less than before
     * @param total steps in all, or the most there can be; the same each time
     * @return whether to go on; after false the computation throws {@link java.util.concurrent.CancellationException}, and
     *     there is no result, not even a part
     */
    boolean goOn(long done, long total);
}
