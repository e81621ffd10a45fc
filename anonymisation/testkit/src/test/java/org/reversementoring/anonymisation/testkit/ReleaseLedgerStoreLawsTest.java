package org.reversementoring.anonymisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;

/** The store that ships keeps the laws, and the laws notice stores that do not. */
class ReleaseLedgerStoreLawsTest implements ReleaseLedgerStoreContract {

    @Override
    public ReleaseLedgerStore emptyStore() {
        return new InMemoryReleaseLedgerStore();
    }

    @Test
    void a_store_that_checks_no_version_is_found() {
        finds(ReleaseLedgerStoreLaws::law1_staleAppendsFail, Fault.NO_VERSION);
        finds(ReleaseLedgerStoreLaws::law1_oneOfManyWins, Fault.NO_VERSION);
    }

    @Test
    void a_store_that_appends_in_front_is_found() {
        finds(ReleaseLedgerStoreLaws::law2_entriesKeepTheirOrder, Fault.IN_FRONT);
    }

    @Test
    void a_store_that_appends_a_part_is_found() {
        finds(ReleaseLedgerStoreLaws::law3_noUpdateIsLost, Fault.PART);
    }

    @Test
    void a_store_that_forgets_is_found() {
        finds(ReleaseLedgerStoreLaws::law2_entriesKeepTheirOrder, Fault.FORGETS);
        finds(ReleaseLedgerStoreLaws::law3_noUpdateIsLost, Fault.FORGETS);
    }

    private static void finds(Consumer<Supplier<ReleaseLedgerStore>> law, Fault fault) {
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> law.accept(() -> new Broken(fault)))
                .satisfies(broken -> assertThat(broken.law()).startsWith("law "));
    }

    private enum Fault {
        NO_VERSION,
        IN_FRONT,
        PART,
        FORGETS
    }

    private static final class Broken implements ReleaseLedgerStore {

        private final Fault fault;
        private List<LedgerEntry> entries = List.of();
        private long version;

        Broken(Fault fault) {
            this.fault = fault;
        }

        @Override
        public synchronized LedgerSnapshot read() {
            return new LedgerSnapshot(version, entries);
        }

        @Override
        public synchronized boolean append(long expectedVersion, List<LedgerEntry> added) {
            if (fault != Fault.NO_VERSION && version != expectedVersion) {
                return false;
            }
            List<LedgerEntry> after = new ArrayList<>(fault == Fault.FORGETS ? List.of() : entries);
            after.addAll(fault == Fault.IN_FRONT ? 0 : after.size(), fault == Fault.PART ? added.subList(0, 1) : added);
            entries = after;
            version++;
            return true;
        }
    }
}
