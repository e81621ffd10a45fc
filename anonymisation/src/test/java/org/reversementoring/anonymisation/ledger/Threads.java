package org.reversementoring.anonymisation.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Several threads that begin at once. */
final class Threads {

    private Threads() {}

    /** What one of several threads does. */
    interface Part {
        void of(int thread);
    }

    static void together(int threads, List<Throwable> failures, Part part) {
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                try {
                    start.await();
                    part.of(number);
                } catch (InterruptedException | RuntimeException | AssertionError e) {
                    failures.add(e);
                }
            });
            running.add(thread);
            thread.start();
        }
        start.countDown();
        for (Thread thread : running) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
