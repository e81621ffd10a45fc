package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** The laws of {@link ReleaseLedgerStore}, for anybody's store. Each takes a supplier of empty stores. */
final class ReleaseLedgerStoreLaws {

    private ReleaseLedgerStoreLaws() {}

    /** Law 1, alone: an append needs the current version. */
    static void aStaleAppendChangesNothing(Supplier<ReleaseLedgerStore> stores) {
        ReleaseLedgerStore store = stores.get();
        long first = store.read().version();
        assertThat(store.append(first, List.of(Entries.entry(0, 1)))).isTrue();
        LedgerSnapshot after = store.read();
        assertThat(after.version()).isNotEqualTo(first);
        assertThat(store.append(first, List.of(Entries.entry(0, 2)))).isFalse();
        assertThat(store.append(after.version() + 1_000, List.of(Entries.entry(0, 2))))
                .isFalse();
        assertThat(store.read()).isEqualTo(after);
        assertThat(store.append(after.version(), List.of(Entries.entry(0, 2)))).isTrue();
    }

    /** Law 2: entries stay, in the order of the appends. */
    static void entriesKeepTheirOrder(Supplier<ReleaseLedgerStore> stores) {
        ReleaseLedgerStore store = stores.get();
        List<LedgerEntry> expected = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            List<LedgerEntry> batch = List.of(Entries.entry(i, 1), Entries.entry(i, 2));
            expected.addAll(batch);
            assertThat(store.append(store.read().version(), batch)).isTrue();
            assertThat(store.read().entries()).isEqualTo(expected);
        }
    }

    /** Laws 1, 3 and 4 under contention: no lost update, no part of a list, and no version for two contents. */
    static void noUpdateIsLost(Supplier<ReleaseLedgerStore> stores, int threads, int appends) {
        ReleaseLedgerStore store = stores.get();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        together(threads, failures, thread -> {
            for (int i = 0; i < appends; ) {
                LedgerSnapshot snapshot = store.read();
                assertThat(snapshot.entries().size() % 2).isZero();
                int number = thread * appends + i;
                if (store.append(snapshot.version(), List.of(Entries.entry(number, 1), Entries.entry(number, 2)))) {
                    i++;
                }
            }
        });
        assertThat(failures).isEmpty();
        List<LedgerEntry> entries = store.read().entries();
        assertThat(entries).hasSize(2 * threads * appends).doesNotHaveDuplicates();
        for (int i = 0; i < entries.size(); i += 2) {
            assertThat(entries.get(i).release().mentee())
                    .isEqualTo(entries.get(i + 1).release().mentee());
        }
        for (int thread = 0; thread < threads; thread++) {
            for (int i = 0; i < appends; i++) {
                assertThat(entries).contains(Entries.entry(thread * appends + i, 1));
            }
        }
    }

    /** Law 1 for one version: of many appends that expect it, one succeeds. */
    static void oneOfManyWins(Supplier<ReleaseLedgerStore> stores, int threads) {
        ReleaseLedgerStore store = stores.get();
        for (int round = 0; round < 50; round++) {
            long version = store.read().version();
            List<Boolean> won = Collections.synchronizedList(new ArrayList<>());
            List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
            together(threads, failures, thread -> won.add(store.append(version, List.of(Entries.entry(thread, 1)))));
            assertThat(failures).isEmpty();
            assertThat(Collections.frequency(won, true)).isEqualTo(1);
            assertThat(store.read().entries()).hasSize(round + 1);
        }
    }

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
