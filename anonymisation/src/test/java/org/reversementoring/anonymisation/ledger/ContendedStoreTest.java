package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.transition.Role;

/** What the ledger does when its append is refused: it reads again, and gives up if that cannot help. */
class ContendedStoreTest {

    /** A store in which another writer comes first, a number of times; its reads are frozen, if so wished. */
    private static final class Contended implements ReleaseLedgerStore {

        private final InMemoryReleaseLedgerStore store = new InMemoryReleaseLedgerStore();
        private final boolean frozen;
        private final int others;
        private final AtomicInteger appends = new AtomicInteger();
        private final LedgerSnapshot before;

        Contended(boolean frozen, int others, LedgerEntry... recorded) {
            this.frozen = frozen;
            this.others = others;
            store.append(0, List.of(recorded));
            before = store.read();
        }

        @Override
        public LedgerSnapshot read() {
            return frozen ? before : store.read();
        }

        @Override
        public boolean append(long expectedVersion, List<LedgerLine> lines) {
            int number = appends.incrementAndGet();
            if (number <= others) {
                store.append(store.read().version(), List.of(Entries.entry(1_000 + number, 1)));
            }
            return store.append(expectedVersion, lines);
        }
    }

    @Test
    void frozen_reads_are_given_up_at_once_and_said_plainly() {
        for (boolean marks : List.of(true, false)) {
            Contended store = new Contended(true, 1, Entries.entry(7, 1));
            ReleaseLedger ledger = ReleaseLedger.of(store);
            assertThatThrownBy(() -> {
                        if (marks) {
                            ledger.markNotShown(ReportId.of("report-7"), Role.CUSTODIAN, Entries.DAY);
                        } else {
                            ledger.record(Entries.entry(1, 1));
                        }
                    })
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("ledger store must show another version after it refused an append, but showed the"
                            + " same: its reads are frozen, as in an outer transaction at REPEATABLE READ or"
                            + " SERIALIZABLE. Run read and append in a transaction of their own at READ COMMITTED, or"
                            + " repeat the whole outer transaction");
            assertThat(store.appends).hasValue(1);
        }
    }

    @Test
    void it_takes_as_many_attempts_as_others_come_first() {
        Contended store = new Contended(false, ReleaseLedger.MAX_ATTEMPTS - 1);
        assertThat(ReleaseLedger.of(store).record(Entries.entry(1, 1))).isEqualTo(new LedgerDecision.Permitted());
        assertThat(store.appends).hasValue(ReleaseLedger.MAX_ATTEMPTS);
        assertThat(store.read().lines()).endsWith(Entries.entry(1, 1)).hasSize(ReleaseLedger.MAX_ATTEMPTS);
    }

    @Test
    void it_gives_up_when_others_always_come_first() {
        Contended store = new Contended(false, Integer.MAX_VALUE);
        assertThatThrownBy(() -> ReleaseLedger.of(store).record(Entries.entry(1, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ledger store must accept an append within " + ReleaseLedger.MAX_ATTEMPTS
                        + " attempts, but other writers came first each time");
        assertThat(store.read().lines()).doesNotContain(Entries.entry(1, 1));
    }

    /**
     * Writers whose reads take a millisecond, as those of a database. The most attempts of one append were 19 with 8 writers, 243
     * with 32 and 409 with 64.
     */
    @Test
    void many_writers_get_through() {
        InMemoryReleaseLedgerStore store = new InMemoryReleaseLedgerStore();
        AtomicInteger most = new AtomicInteger();
        List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
        int writers = 8;
        Threads.together(writers, failures, thread -> {
            for (int i = 0; i < 20; i++) {
                Slow slow = new Slow(store);
                ReleaseLedger.of(slow).record(Entries.entry(thread * 20 + i, 1));
                most.accumulateAndGet(slow.appends.get(), Math::max);
            }
        });
        assertThat(failures).isEmpty();
        assertThat(store.read().entries()).hasSize(writers * 20).doesNotHaveDuplicates();
        assertThat(most.get()).isBetween(2, ReleaseLedger.MAX_ATTEMPTS / 2);
    }

    private static final class Slow implements ReleaseLedgerStore {

        private final InMemoryReleaseLedgerStore store;
        private final AtomicInteger appends = new AtomicInteger();

        Slow(InMemoryReleaseLedgerStore store) {
            this.store = store;
        }

        @Override
        public LedgerSnapshot read() {
            LedgerSnapshot snapshot = store.read();
            LockSupport.parkNanos(1_000_000);
            return snapshot;
        }

        @Override
        public boolean append(long expectedVersion, List<LedgerLine> lines) {
            appends.incrementAndGet();
            return store.append(expectedVersion, lines);
        }
    }
}
