package org.reversementoring.anonymisation.microdata.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;

/**
 * How a long computation is run: on which threads, and who hears how far it is. Results never depend on it.
 *
 * <p>The library starts no thread of its own. {@code Execution.on(ForkJoinPool.commonPool(), 2)} uses the threads that Java has
 * anyway. The calling thread always takes part, so an executor that is busy, or refuses, only makes a computation slower.
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

    /** An execution on the calling thread alone, without a listener. */
    public static Execution sequential() {
        return new Execution(Runnable::run, 1, (done, total) -> true);
    }

    /**
     * An execution on the calling thread and on threads of an executor.
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

    /** The same execution with another listener. */
    public Execution reportingTo(ProgressListener other) {
        return new Execution(executor, threads, other);
    }

    /** The number of threads that work at once, 1 or more. */
    public int threads() {
        return threads;
    }

    /**
     * Tells the listener how far the computation is.
     *
     * @throws CancellationException if the listener wants no more
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

    /**
     * A counter that adds up the steps that several threads have done, and tells the listener each time.
     *
     * @param total steps in all; no more than these are reported
     * @return takes the number of steps that were done since the last call, and throws {@link CancellationException} if the
     *     listener wants no more
     */
    public LongConsumer progress(long total) {
        return new StepCounter(this, total);
    }

    /** The results of tasks 0 to {@code tasks} - 1 in this order. If some tasks fail, the exception of the first is thrown. */
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

    /** The number of threads. */
    @Override
    public String toString() {
        return "Execution[threads=" + threads + "]";
    }

    /** Adds up steps, see {@link Execution#progress}. */
    private static final class StepCounter implements LongConsumer {

        private final Execution execution;
        private final long total;
        private long done;

        private StepCounter(Execution execution, long total) {
            this.execution = execution;
            this.total = total;
        }

        @Override
        public synchronized void accept(long more) {
            done = Math.min(total, done + more);
            execution.report(done, total);
        }
    }
}
