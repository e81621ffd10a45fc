package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.anonymisation.ledger.NeverShown;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.anonymisation.testkit.ReleaseLedgerStoreContract;
import org.reversementoring.anonymisation.testkit.ReleaseLedgerStoreLaws;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.transition.Role;

/** The laws of a ledger on a database, encrypted and in clear. */
interface LedgerContract extends Database, ReleaseLedgerStoreContract {

    @Override
    default ReleaseLedgerStore emptyStore() {
        return JdbcReleaseLedgerStore.of(pool().dataSource(), cipher()).named(fresh("ledger"));
    }

    private ReleaseLedgerStore clearStore() {
        return JdbcReleaseLedgerStore.of(pool().dataSource()).named(fresh("ledger"));
    }

    @Test
    default void aLedgerInClearKeepsTheLawsToo() {
        ReleaseLedgerStoreLaws.law1_staleAppendsFail(this::clearStore);
        ReleaseLedgerStoreLaws.law2_linesKeepTheirOrder(this::clearStore);
        ReleaseLedgerStoreLaws.law5_readsOfOneMentee(this::clearStore);
    }

    /** Law 4: version and lines are of one moment. Each append is one line, so they are one number. */
    @Test
    default void aReadSeesTheVersionOfItsLines() {
        ReleaseLedgerStore store = emptyStore();
        Database.together(4, thread -> {
            for (int i = 0; i < 60; i++) {
                if (thread < 2) {
                    store.append(store.read().version(), List.of(line("m", fresh("r"))));
                } else {
                    LedgerSnapshot whole = store.read();
                    assertThat(whole.lines()).hasSize((int) whole.version());
                    LedgerSnapshot one = store.read(MenteeId.of("m"), Set.of());
                    assertThat(one.lines()).hasSize((int) one.version());
                }
            }
            return thread;
        });
    }

    @Test
    default void aMenteeIsFoundInEveryWriting() {
        for (ReleaseLedgerStore store : List.of(emptyStore(), clearStore())) {
            assertThat(store.append(0, List.of(line("Dr. Straße", "r1"), line("other", "r2"))))
                    .isTrue();
            assertThat(store.read(MenteeId.of("dr. STRASSE"), Set.of()).lines()).hasSize(1);
        }
    }

    @Test
    default void manyReportsAreFoundToo() {
        ReleaseLedgerStore store = emptyStore();
        store.append(0, List.of(line("a", "report-7"), line("b", "r")));
        Set<ReportId> many = java.util.stream.IntStream.range(0, 2_000)
                .mapToObj(i -> ReportId.of("report-" + i))
                .collect(java.util.stream.Collectors.toSet());
        assertThat(store.read(MenteeId.of("nobody"), many).lines()).hasSize(1);
    }

    @Test
    default void linesOfAnOlderKeyAreReadAndSealedAgain() {
        String name = fresh("ledger");
        StoreCipher old = StoreCipher.of(Samples.key(9));
        JdbcReleaseLedgerStore.of(pool().dataSource(), old).named(name).append(0, List.of(line("m", "r")));
        StoreCipher both = StoreCipher.of(Samples.key(10)).withOlder(Samples.key(9));
        JdbcReleaseLedgerStore store =
                JdbcReleaseLedgerStore.of(pool().dataSource(), both).named(name);
        assertThat(store.read(MenteeId.of("M"), Set.of()).lines()).hasSize(1);
        store.sealAgain();
        LedgerSnapshot read = JdbcReleaseLedgerStore.of(pool().dataSource(), StoreCipher.of(Samples.key(10)))
                .named(name)
                .read(MenteeId.of("m"), Set.of());
        assertThat(read.lines()).hasSize(1);
        assertThat(read.version()).isEqualTo(1);
    }

    static NeverShown line(String mentee, String report) {
        return new NeverShown(
                MenteeId.of(mentee), ReportId.of(report), Role.CUSTODIAN, java.time.LocalDate.of(2026, 3, 2));
    }
}
