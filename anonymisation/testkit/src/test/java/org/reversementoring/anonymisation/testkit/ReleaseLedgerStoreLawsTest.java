package org.reversementoring.anonymisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerLine;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;

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
        finds(ReleaseLedgerStoreLaws::law2_linesKeepTheirOrder, Fault.IN_FRONT);
    }

    @Test
    void a_store_that_appends_a_part_is_found() {
        finds(ReleaseLedgerStoreLaws::law3_noUpdateIsLost, Fault.PART);
    }

    @Test
    void a_store_that_forgets_is_found() {
        finds(ReleaseLedgerStoreLaws::law2_linesKeepTheirOrder, Fault.FORGETS);
        finds(ReleaseLedgerStoreLaws::law3_noUpdateIsLost, Fault.FORGETS);
    }

    /** Law 3 finds it only if writers happen to meet, law 4 always. */
    @Test
    void a_store_whose_reads_are_frozen_is_found() {
        finds(ReleaseLedgerStoreLaws::law4_readsAreNotFrozen, Fault.FROZEN);
    }

    @Test
    void a_store_whose_reads_of_one_mentee_differ_is_found() {
        for (Fault fault : List.of(Fault.LOSES_MARKS, Fault.NO_REPORTS, Fault.OTHERS_TOO, Fault.OWN_VERSION)) {
            finds(ReleaseLedgerStoreLaws::law5_readsOfOneMentee, fault);
        }
    }

    /** Each fault of a read is found where it should be, and the others are not at fault. */
    @Test
    void a_read_of_one_mentee_that_is_at_fault_breaks_no_other_law() {
        for (Fault fault : List.of(Fault.LOSES_MARKS, Fault.NO_REPORTS, Fault.OTHERS_TOO)) {
            ReleaseLedgerStoreLaws.law1_staleAppendsFail(() -> new Broken(fault));
            ReleaseLedgerStoreLaws.law3_noUpdateIsLost(() -> new Broken(fault));
            ReleaseLedgerStoreLaws.law4_readsAreNotFrozen(() -> new Broken(fault));
        }
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
        FORGETS,
        FROZEN,
        LOSES_MARKS,
        NO_REPORTS,
        OTHERS_TOO,
        OWN_VERSION
    }

    private static final class Broken implements ReleaseLedgerStore {

        private final Fault fault;

        @SuppressWarnings("ThreadLocalUsage")
        private final ThreadLocal<LedgerSnapshot> transaction = new ThreadLocal<>();

        private List<LedgerLine> lines = List.of();
        private long version;

        Broken(Fault fault) {
            this.fault = fault;
        }

        @Override
        public synchronized LedgerSnapshot read() {
            LedgerSnapshot now = new LedgerSnapshot(version, lines);
            if (fault == Fault.FROZEN) {
                if (transaction.get() == null) {
                    transaction.set(now);
                }
                return transaction.get();
            }
            return now;
        }

        @Override
        public LedgerSnapshot read(MenteeId mentee, Set<ReportId> reports) {
            LedgerSnapshot whole = read();
            LedgerSnapshot part = whole.about(mentee, reports);
            return switch (fault) {
                case LOSES_MARKS ->
                    new LedgerSnapshot(
                            part.version(),
                            part.lines().stream()
                                    .filter(LedgerEntry.class::isInstance)
                                    .toList());
                case NO_REPORTS -> whole.about(mentee, Set.of());
                case OTHERS_TOO -> whole;
                case OWN_VERSION -> new LedgerSnapshot(part.lines().size(), part.lines());
                default -> part;
            };
        }

        @Override
        public synchronized boolean append(long expectedVersion, List<LedgerLine> added) {
            if (fault != Fault.NO_VERSION && version != expectedVersion) {
                return false;
            }
            List<LedgerLine> after = new ArrayList<>(fault == Fault.FORGETS ? List.of() : lines);
            after.addAll(fault == Fault.IN_FRONT ? 0 : after.size(), fault == Fault.PART ? added.subList(0, 1) : added);
            lines = after;
            version++;
            transaction.remove();
            return true;
        }
    }
}
