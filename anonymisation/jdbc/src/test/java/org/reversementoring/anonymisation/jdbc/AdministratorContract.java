package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.json.JsonCodec;

/** What an administrator does with SQL, and no key: it is refused, and nothing is told by the order of rows. */
interface AdministratorContract extends Database {

    /** What a row of {@code rm_ballot} can be sorted by in this database, beside its columns. */
    List<String> hiddenOrders();

    private List<StoreCipher> ciphers() {
        return List.of(cipher(), StoreCipher.forRawAlone(Samples.key(1)));
    }

    private JdbcBallotBox box(StoreCipher cipher) {
        return JdbcBallotBox.of(pool().dataSource(), cipher, new SecureRandom());
    }

    private String invited(CycleId cycle, String mentor) {
        return box(cipher())
                .invite(cycle, MentorId.of(mentor), BallotRound.INTERVIEW)
                .value();
    }

    private static String digest(String secret) {
        return ContentDigest.of("ballot-secret").add(secret).hex();
    }

    private String text(String column, String table, CycleId cycle) {
        return texts("select " + column + " from " + table + " where cycle_id = '" + cycle + "'")
                .get(0);
    }

    @Test
    default void aLinkThatAnAdministratorInsertedOpensAndCastsNothing() {
        CycleId cycle = CycleId.of(fresh("box"));
        invited(cycle, "ann");
        String sealed = text("mentor", "rm_ballot", cycle);
        for (String mentor : List.of("ben", "", sealed)) {
            String secret = fresh("administrators-own");
            execute("insert into rm_ballot (cycle_id, round, person, secret, mentor) values ('" + cycle
                    + "', 'INTERVIEW', '" + secret + "', '" + digest(secret) + "', '" + mentor + "')");
            for (StoreCipher cipher : ciphers()) {
                assertThatThrownBy(() -> box(cipher).open(secret)).isInstanceOf(StoreException.class);
                assertThatThrownBy(() -> box(cipher).cast(secret, Samples.ratings(1)))
                        .isInstanceOf(StoreException.class);
            }
        }
        assertThat(box(cipher()).close(cycle)).isEmpty();
    }

    @Test
    default void readableBallotsAndRawDocumentsAreRefused() {
        CycleId cycle = CycleId.of(fresh("box"));
        invited(cycle, "ann");
        JdbcRawStore.of(pool().dataSource(), cipher()).put(cycle, "ballot", Samples.ballot("ann", 1), Ballot.class);
        String forged = JsonCodec.create().write(Samples.ballot("ann", 5)).replace("'", "''");
        execute("update rm_ballot set document = '" + forged + "' where cycle_id = '" + cycle + "'");
        execute("update rm_raw set document = '" + forged + "' where cycle_id = '" + cycle + "'");
        for (StoreCipher cipher : ciphers()) {
            assertThatThrownBy(() -> box(cipher).close(cycle)).isInstanceOf(StoreException.class);
            assertThatThrownBy(
                            () -> JdbcRawStore.of(pool().dataSource(), cipher).get(cycle, "ballot", Ballot.class))
                    .isInstanceOf(StoreException.class);
        }
        box(cipher()).destroy(cycle);
    }

    @Test
    default void aRawDocumentThatWasMovedToAnotherNameIsRefused() {
        JdbcRawStore raw = JdbcRawStore.of(pool().dataSource(), cipher());
        CycleId cycle = CycleId.of(fresh("raw"));
        raw.put(cycle, "first", Samples.ballot("ann", 1), Ballot.class);
        execute("update rm_raw set name = 'second' where cycle_id = '" + cycle + "'");
        assertThatThrownBy(() -> raw.get(cycle, "second", Ballot.class)).isInstanceOf(StoreException.class);
    }

    @Test
    default void aRoundThatWasOpenedByHandTakesNothing() {
        CycleId cycle = CycleId.of(fresh("box"));
        CycleId other = CycleId.of(fresh("box"));
        String unused = invited(cycle, "ann");
        invited(other, "ann");
        String open = text("state", "rm_ballot_round", other);
        box(cipher()).close(cycle);
        for (String state : List.of("OPEN", open, "", "OPEN:", "?")) {
            execute("update rm_ballot_round set state = '" + state + "' where cycle_id = '" + cycle + "'");
            assertThatThrownBy(() -> box(cipher()).cast(unused, Samples.ratings(1)))
                    .isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> box(cipher()).open(unused)).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> invited(cycle, "ben")).isInstanceOf(StoreException.class);
            assertThatThrownBy(() -> box(cipher()).close(cycle)).isInstanceOf(StoreException.class);
        }
        box(cipher()).destroy(cycle);
        execute("update rm_ballot_round set state = 'CLOSED' where cycle_id = '" + cycle + "'");
        assertThatThrownBy(() -> box(cipher()).close(cycle)).isInstanceOf(StoreException.class);
        box(cipher()).destroy(cycle);
    }

    @Test
    default void rawDocumentsThatWereOpenedByHandTakeNothing() {
        JdbcRawStore raw = JdbcRawStore.of(pool().dataSource(), cipher());
        CycleId cycle = CycleId.of(fresh("raw"));
        raw.destroy(cycle);
        execute("update rm_raw_cycle set state = 'OPEN' where cycle_id = '" + cycle + "'");
        assertThatThrownBy(() -> raw.put(cycle, "ballot", Samples.ballot("ann", 1), Ballot.class))
                .isInstanceOf(StoreException.class);
        raw.destroy(cycle);
        assertThatThrownBy(() -> raw.put(cycle, "ballot", Samples.ballot("ann", 1), Ballot.class))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Links were asked for and used in one order, and rows lie in another, which is that of keyed digests. */
    @Test
    default void theOrderOfRowsIsNotThatOfArrival() {
        CycleId cycle = CycleId.of(fresh("box"));
        List<String> secrets = new ArrayList<>();
        for (String mentor : Samples.mentors(8)) {
            secrets.add(invited(cycle, mentor));
        }
        String from = " from rm_ballot where cycle_id = '" + cycle + "' order by ";
        List<String> sorted = texts("select person" + from + "person");
        for (int cast = 0; cast < 8; cast++) {
            for (String order : hiddenOrders()) {
                assertThat(texts("select person" + from + order))
                        .as(order + " " + cast)
                        .isEqualTo(sorted);
            }
            box(cipher()).cast(secrets.get((cast * 5 + 3) % 8), Samples.ratings(2));
        }
        assertThat(box(cipher()).close(cycle)).hasSize(8);
        for (String order : hiddenOrders()) {
            assertThat(texts("select person" + from + order)).as(order).isEqualTo(sorted);
        }
    }

    @Test
    default void ballotsAreHandedOverInAnOrderThatALinkDoesNotDecide() {
        CycleId cycle = CycleId.of(fresh("box"));
        for (String mentor : Samples.mentors(8)) {
            box(cipher()).cast(invited(cycle, mentor), Samples.ratings(2));
        }
        assertThat(box(cipher()).close(cycle))
                .extracting(ballot -> cipher().person(ballot.mentor().value(), "ballot", cycle.value(), "INTERVIEW"))
                .isSorted();
    }

    @Test
    default void aSecretCountsToItsLastLetter() {
        CycleId cycle = CycleId.of(fresh("box"));
        String secret = invited(cycle, "ann");
        for (int at : List.of(8, 20, 41)) {
            char other = secret.charAt(at) == 'x' ? 'y' : 'x';
            String guessed = secret.substring(0, at) + other + secret.substring(at + 1);
            assertThat(box(cipher()).open(guessed)).isEmpty();
            assertThat(box(cipher()).cast(guessed, Samples.ratings(1))).isEqualTo(CastResult.UNKNOWN);
        }
        assertThat(box(cipher()).cast(secret + " ", Samples.ratings(1))).isEqualTo(CastResult.UNKNOWN);
        assertThat(box(cipher()).open(secret)).isPresent();
    }

    @Test
    default void theColumnsOfACycleAreThoseOfItsDocument() {
        for (StoreCipher cipher : ciphers()) {
            JdbcCycleStore cycles = JdbcCycleStore.of(pool().dataSource(), cipher);
            for (String change : List.of(
                    "state = 'CLOSED'",
                    "last_day = '2031-01-01'",
                    "last_day = null",
                    "revision = 7",
                    "cycle_id = 'other'")) {
                MentoringCycle cycle = Samples.consented(Samples.proposed(fresh("c"), "mentee"));
                cycles.insert(cycle);
                execute("delete from rm_cycle_person where cycle_id = '" + cycle.id() + "'");
                execute("update rm_cycle set " + change + " where cycle_id = '" + cycle.id() + "'");
                CycleId now = change.startsWith("cycle_id") ? CycleId.of("other") : cycle.id();
                assertThatThrownBy(() -> cycles.find(now))
                        .as(change)
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("cycle " + now + ":");
                cycles.destroy(now);
            }
        }
    }

    @Test
    default void oneRowThatCannotBeReadIsNamedAndTheOthersGoOn() {
        JdbcCycleStore cycles = JdbcCycleStore.of(pool().dataSource(), cipher());
        List<MentoringCycle> stored = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stored.add(Samples.proposed(fresh("row"), "mentee"));
            cycles.insert(stored.get(i));
        }
        CycleId broken = stored.get(1).id();
        for (String document : List.of("rm1:00000000:AAAA", "{}", "")) {
            execute("update rm_cycle set document = '" + document + "' where cycle_id = '" + broken + "'");
            for (StoreCipher cipher : ciphers()) {
                JdbcCycleStore store = JdbcCycleStore.of(pool().dataSource(), cipher);
                List<MentoringCycle> read = new ArrayList<>();
                List<String> unreadable = new ArrayList<>();
                store.forEach(read::add, (id, reason) -> unreadable.add(id + " " + reason.getMessage()));
                assertThat(read).contains(stored.get(0), stored.get(2));
                assertThat(unreadable)
                        .singleElement()
                        .asString()
                        .startsWith(broken + " ")
                        .contains("cycle " + broken + ":");
                for (Runnable call :
                        List.<Runnable>of(() -> store.forEach(each -> {}), () -> store.inState(CycleState.PROPOSED))) {
                    assertThatThrownBy(call::run)
                            .isInstanceOf(StoreException.class)
                            .hasMessageContaining("cycle " + broken + ":");
                }
            }
            StoreCipher newer = StoreCipher.of(Samples.key(5)).withOlder(Samples.key(1));
            JdbcCycleStore both = JdbcCycleStore.of(pool().dataSource(), newer);
            assertThatThrownBy(both::sealAgain).hasMessageContaining("cycle " + broken + ":");
            assertThat(text("document", "rm_cycle", stored.get(2).id())).matches(newer::isCurrent);
            JdbcCycleStore back = JdbcCycleStore.of(
                    pool().dataSource(), StoreCipher.of(Samples.key(1)).withOlder(Samples.key(5)));
            assertThatThrownBy(back::sealAgain).hasMessageContaining("cycle " + broken + ":");
        }
        cycles.destroy(broken);
    }

    @Test
    default void aDocumentOpensAtItsPlaceAlone() {
        MentoringCycle cycle = Samples.proposed(fresh("c"), "mentee");
        JdbcCycleStore.of(pool().dataSource(), cipher()).insert(cycle);
        String document = text("document", "rm_cycle", cycle.id());
        assertThat(cipher().opened(document, "cycle", cycle.id().value(), "0"))
                .contains(cycle.id().value());
        assertThatThrownBy(() -> cipher().opened(document, "cycle", cycle.id().value()))
                .isInstanceOf(StoreException.class);
    }

    @Test
    default void namesThatFitNoColumnAreRefused() {
        JdbcRawStore raw = JdbcRawStore.of(pool().dataSource(), cipher());
        CycleId cycle = CycleId.of("c".repeat(200));
        String longest = "\uD83D\uDE00" + "n".repeat(98);
        raw.put(cycle, longest, Samples.ballot("ann", 1), Ballot.class);
        assertThat(raw.get(cycle, longest, Ballot.class)).isPresent();
        for (String name : List.of("", "n".repeat(101), "a\u0000", "a\nb", "a\u202Eb")) {
            assertThatThrownBy(() -> raw.put(cycle, name, Samples.ballot("ann", 1), Ballot.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("raw document: name must have 1 to 100 visible characters, but has others");
            assertThatThrownBy(() -> raw.get(cycle, name, Ballot.class)).isInstanceOf(IllegalArgumentException.class);
        }
        for (String name : List.of("", "n".repeat(201), "a\u0000")) {
            assertThatThrownBy(
                            () -> JdbcReleaseLedgerStore.of(pool().dataSource()).named(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("ledger: name must");
        }
        assertThat(Set.copyOf(texts("select name from rm_raw where cycle_id = '" + cycle + "'")))
                .containsExactly(longest);
        raw.destroy(cycle);
    }
}
