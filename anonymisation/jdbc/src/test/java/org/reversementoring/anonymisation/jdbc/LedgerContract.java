package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
            // The longest identifier, in the longest of its writings.
            store.append(1, List.of(line("ß".repeat(200), "r".repeat(200))));
            assertThat(store.read(MenteeId.of("S".repeat(200)), Set.of()).lines())
                    .isEmpty();
            assertThat(store.read(MenteeId.of("ẞ".repeat(200)), Set.of()).lines())
                    .hasSize(1);
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

    @Test
    default void anAppendToALedgerThatIsNotThereFails() {
        for (ReleaseLedgerStore store : List.of(emptyStore(), clearStore())) {
            assertThat(store.append(5, List.of(line("m", "r")))).isFalse();
            assertThat(store.read().version()).isZero();
        }
    }

    @Test
    default void anAppendOfNothingCounts() {
        for (ReleaseLedgerStore store : List.of(emptyStore(), clearStore())) {
            assertThat(store.append(0, List.of())).isTrue();
            assertThat(store.append(1, List.of(line("m", "r")))).isTrue();
            assertThat(store.append(2, List.of())).isTrue();
            assertThat(store.read()).isEqualTo(new LedgerSnapshot(3, List.of(line("m", "r"))));
            assertThat(store.read(MenteeId.of("m"), Set.of())).isEqualTo(store.read());
        }
    }

    /** What an administrator removes or changes by hand; a read of one mentee sees less than the whole, so the whole is read now and then. */
    @Test
    default void linesThatAreMissingOrChangedAreNoticed() {
        String here = " where ledger = '#' and version = ";
        for (String change : List.of(
                "update rm_ledger_line set mentee = '0'" + here + "1",
                "update rm_ledger_line set report = 'r9'" + here + "1",
                "delete from rm_ledger_line" + here + "1",
                "delete from rm_ledger_line" + here + "2",
                "delete from rm_ledger_line" + here + "3",
                "delete from rm_ledger_line" + here + "4",
                "delete from rm_ledger_line" + here + "2 and position = 0",
                "delete from rm_ledger_line" + here + "2 and position = 1",
                "update rm_ledger_line set version = 5" + here + "4",
                "update rm_ledger_line set position = 7" + here + "2 and position = 1",
                "update rm_ledger_line set line_count = 2" + here + "4",
                "update rm_ledger set version = 3 where ledger = '#'",
                "update rm_ledger set version = 9 where ledger = '#'")) {
            for (boolean clear : List.of(false, true)) {
                String name = fresh("ledger");
                JdbcReleaseLedgerStore store = (clear
                                ? JdbcReleaseLedgerStore.of(pool().dataSource())
                                : JdbcReleaseLedgerStore.of(pool().dataSource(), cipher()))
                        .named(name);
                store.append(0, List.of(line("a", "r1")));
                store.append(1, List.of(line("a", "r2"), line("b", "r3")));
                store.append(2, List.of());
                store.append(3, List.of(line("b", "r4")));
                assertThat(store.read().lines()).hasSize(4);
                execute(change.replace("#", name));
                assertThatThrownBy(store::read).as(change).isInstanceOf(StoreException.class);
            }
        }
    }

    @Test
    default void linesThatChangedPlacesAreRefused() {
        String name = fresh("ledger");
        ReleaseLedgerStore store =
                JdbcReleaseLedgerStore.of(pool().dataSource(), cipher()).named(name);
        store.append(0, List.of(line("a", "r"), line("a", "r")));
        for (String places : List.of("9 where position = 0", "0 where position = 1", "1 where position = 9")) {
            execute("update rm_ledger_line set position = " + places + " and ledger = '" + name + "'");
        }
        assertThatThrownBy(store::read).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.read(MenteeId.of("a"), Set.of())).isInstanceOf(StoreException.class);
    }

    @Test
    default void aLineThatIsFoundIsTheOneThatTheColumnsSay() {
        String name = fresh("ledger");
        ReleaseLedgerStore store =
                JdbcReleaseLedgerStore.of(pool().dataSource(), cipher()).named(name);
        store.append(0, List.of(line("a", "r1")));
        execute("update rm_ledger_line set report = 'r2' where ledger = '" + name + "'");
        assertThatThrownBy(() -> store.read(MenteeId.of("a"), Set.of())).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.read(MenteeId.of("b"), Set.of(ReportId.of("r2"))))
                .isInstanceOf(StoreException.class);
    }

    static NeverShown line(String mentee, String report) {
        return new NeverShown(
                MenteeId.of(mentee), ReportId.of(report), Role.CUSTODIAN, java.time.LocalDate.of(2026, 3, 2));
    }
}
