package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The store that ships keeps the laws, and the laws notice a store that does not. */
class InMemoryReleaseLedgerStoreTest {

    @Test
    void an_append_needs_the_current_version() {
        ReleaseLedgerStoreLaws.aStaleAppendChangesNothing(InMemoryReleaseLedgerStore::new);
    }

    @Test
    void entries_keep_their_order() {
        ReleaseLedgerStoreLaws.entriesKeepTheirOrder(InMemoryReleaseLedgerStore::new);
    }

    @Test
    void no_update_is_lost() {
        ReleaseLedgerStoreLaws.noUpdateIsLost(InMemoryReleaseLedgerStore::new, 8, 40);
    }

    @Test
    void of_many_appends_at_one_version_one_succeeds() {
        ReleaseLedgerStoreLaws.oneOfManyWins(InMemoryReleaseLedgerStore::new, 8);
    }

    @Test
    void what_was_read_does_not_change() {
        InMemoryReleaseLedgerStore store = new InMemoryReleaseLedgerStore();
        LedgerSnapshot before = store.read();
        List<LedgerEntry> batch = new ArrayList<>(List.of(Entries.entry(0, 1)));
        store.append(before.version(), batch);
        batch.clear();
        assertThat(before.entries()).isEmpty();
        assertThat(store.read().entries()).hasSize(1);
    }

    @Test
    void the_laws_notice_broken_stores() {
        // A store that checks no version: the stale append goes through.
        assertThatThrownBy(() -> ReleaseLedgerStoreLaws.aStaleAppendChangesNothing(() -> new Broken(false, false)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ReleaseLedgerStoreLaws.oneOfManyWins(() -> new Broken(false, false), 4))
                .isInstanceOf(AssertionError.class);
        // One that appends a part, and one that appends in front.
        assertThatThrownBy(() -> ReleaseLedgerStoreLaws.entriesKeepTheirOrder(() -> new Broken(true, true)))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> ReleaseLedgerStoreLaws.entriesKeepTheirOrder(() -> new Broken(true, false)))
                .isInstanceOf(AssertionError.class);
    }

    /** Checks no version, or appends only the first of a list, or puts new entries in front. */
    private static final class Broken implements ReleaseLedgerStore {

        private final boolean checks;
        private final boolean partial;
        private List<LedgerEntry> entries = List.of();
        private long version;

        Broken(boolean checks, boolean partial) {
            this.checks = checks;
            this.partial = partial;
        }

        @Override
        public synchronized LedgerSnapshot read() {
            return new LedgerSnapshot(version, entries);
        }

        @Override
        public synchronized boolean append(long expectedVersion, List<LedgerEntry> added) {
            if (checks && version != expectedVersion) {
                return false;
            }
            List<LedgerEntry> after = new ArrayList<>(partial || !checks ? entries : added);
            after.addAll(partial ? added.subList(0, 1) : checks ? entries : added);
            entries = after;
            version++;
            return true;
        }
    }
}
