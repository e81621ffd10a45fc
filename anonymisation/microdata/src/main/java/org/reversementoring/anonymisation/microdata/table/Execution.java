package org.reversementoring.anonymisation.microdata.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;

/**
 * How a long computation is run: on which threads, and who hears how far it is. Results never depend on it.
 *
 * <p>The library starts no thread of its own. {@code Execution.on(ForkJoinPool.commonPool(), 2)} uses the threads that Java has
 * anyway. The calling thread always takes part, so an executor that is busy, or refuses, makes a computation slower and nothing
 * else.
 */
public final class Execution {

    private final Executor executor;
    private final int threads;
    private final ProgressListener listener;

    private Execution(Executor executor, int threads, ProgressListener listener) {
        this.executor = executor;
        this.threads = threads;
        this.listener = listener;
    }

    /** On the calling thread alone, and nobody listens. */
    public static Execution sequential() {
        return new Execution(Runnable::run, 1, (done, total) -> true);
    }

    /**
     * On the calling thread and others of an executor.
     *
     * @param threads how many at once, the calling one among them, 1 or more
     * @throws IllegalArgumentException if it is below 1
     */
    public static Execution on(Executor executor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, but were " + threads);
        }
        return new Execution(executor, threads, (done, total) -> true);
    }

    /** This, heard by somebody. */
    public Execution reportingTo(ProgressListener other) {
        return new Execution(executor, threads, other);
    }

    public int threads() {
        return threads;
    }

    /**
     * Says how far it is.
     *
     * @throws CancellationException if the listener does not want more
     */
    public void report(long done, long total) {
        boolean on;
        synchronized (listener) {
            on = listener.goOn(done, total);
        }
        if (!on) {
            throw new CancellationException("computation was cancelled by its listener");
        }
    }

    /** The results of tasks 0 to {@code tasks} - 1, in that order; if some fail, the fault of the first. */
    public <T> List<T> all(int tasks, IntFunction<T> task) {
        if (threads == 1 || tasks < 2) {
            List<T> results = new ArrayList<>(tasks);
            for (int i = 0; i < tasks; i++) {
                results.add(task.apply(i));
            }
            return results;
        }
        return new TaskPool<>(tasks, task).run(executor, threads - 1);
    }

    /** How many threads. */
    @Override
    public String toString() {
        return "Execution[threads=" + threads + "]";
    }
}
