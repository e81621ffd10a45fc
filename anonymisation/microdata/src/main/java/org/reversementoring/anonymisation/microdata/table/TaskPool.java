package org.reversementoring.anonymisation.microdata.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A pool of tasks that threads take one by one. The calling thread takes tasks as long as there are any, and then waits for those
 * that others took; so all are done even if no other thread ever comes. After a failure, tasks that nobody took yet are dropped.
 */
final class TaskPool<T> {

    private final int tasks;
    private final IntFunction<T> task;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed;
    private final AtomicReferenceArray<@Nullable T> results;
    private final AtomicReferenceArray<@Nullable Throwable> faults;
    private final CountDownLatch open;

    TaskPool(int tasks, IntFunction<T> task) {
        this.tasks = tasks;
        this.task = task;
        this.failed = new AtomicInteger(tasks);
        this.results = new AtomicReferenceArray<>(tasks);
        this.faults = new AtomicReferenceArray<>(tasks);
        this.open = new CountDownLatch(tasks);
    }

    List<T> run(Executor executor, int others) {
        try {
            for (int i = 0; i < Math.min(others, tasks - 1); i++) {
                executor.execute(this::takeAll);
            }
        } catch (RuntimeException e) {
            // The executor refused or is broken. Then there are fewer threads, which changes no result.
        }
        takeAll();
        await();
        for (int i = 0; i < tasks; i++) {
            rethrow(faults.get(i));
        }
        List<T> all = new ArrayList<>(tasks);
        for (int i = 0; i < tasks; i++) {
            all.add(results.get(i));
        }
        return all;
    }

    private void takeAll() {
        int i = next.getAndIncrement();
        while (i < tasks) {
            try {
                // A task after one that failed cannot change which exception is thrown.
                if (i < failed.get()) {
                    results.set(i, task.apply(i));
                }
            } catch (RuntimeException | Error e) {
                faults.set(i, e);
                int fault = i;
                failed.updateAndGet(first -> Math.min(first, fault));
            } finally {
                open.countDown();
            }
            i = next.getAndIncrement();
        }
    }

    private void await() {
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void rethrow(@Nullable Throwable fault) {
        if (fault instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (fault instanceof Error error) {
            throw error;
        }
    }
}
