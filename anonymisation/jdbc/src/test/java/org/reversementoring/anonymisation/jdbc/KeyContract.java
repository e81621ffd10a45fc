package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.interview.Ballot;

/** A key that is exchanged while people work, and a backup of rows that is put back. */
interface KeyContract extends Database {

    private StoreCipher both() {
        return StoreCipher.of(Samples.key(6)).withOlder(Samples.key(1));
    }

    private JdbcBallotBox box(StoreCipher cipher) {
        return JdbcBallotBox.of(pool().dataSource(), cipher, new SecureRandom());
    }

    private static String invited(JdbcBallotBox box, CycleId cycle, String mentor) {
        return box.invite(cycle, MentorId.of(mentor), BallotRound.INTERVIEW).value();
    }

    @Test
    default void aRoundGoesOnWhenTheKeyIsExchanged() {
        CycleId cycle = CycleId.of(fresh("box"));
        JdbcBallotBox older = box(cipher());
        String ann = invited(older, cycle, "ann");
        String bob = invited(older, cycle, "bob");
        String eve = invited(older, cycle, "eve");
        older.cast(bob, Samples.ratings(2));
        JdbcBallotBox newer = box(both());
        assertThat(newer.open(ann)).isPresent();
        assertThat(newer.cast(ann, Samples.ratings(1))).isEqualTo(CastResult.CAST);
        assertThat(newer.cast(bob, Samples.ratings(5))).isEqualTo(CastResult.ALREADY_CAST);
        String again = invited(newer, cycle, "BOB");
        assertThat(newer.cast(again, Samples.ratings(5))).isEqualTo(CastResult.ALREADY_CAST);
        newer.cast(eve, Samples.ratings(3));
        newer.cast(invited(newer, cycle, "zoe"), Samples.ratings(4));
        newer.remove(cycle, MentorId.of("eve"));
        assertThat(newer.close(cycle))
                .containsExactlyInAnyOrder(
                        Samples.ballot("ann", 1), Samples.ballot("bob", 2), Samples.ballot("zoe", 4));
        assertThat(newer.close(cycle)).isEqualTo(newer.close(cycle));
    }

    @Test
    default void whatWasDestroyedStaysSoWithoutTheKey() {
        CycleId cycle = CycleId.of(fresh("box"));
        JdbcRawStore.of(pool().dataSource(), cipher()).destroy(cycle);
        box(cipher()).destroy(cycle);
        StoreCipher newest = StoreCipher.of(Samples.key(6));
        JdbcRawStore raw = JdbcRawStore.of(pool().dataSource(), newest);
        assertThatThrownBy(() -> invited(box(newest), cycle, "ann")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> raw.put(cycle, "ballot", Samples.ballot("ann", 1), Ballot.class))
                .isInstanceOf(IllegalStateException.class);
        raw.destroy(cycle);
        box(newest).destroy(cycle);
    }

    @Test
    default void rawDocumentsOfAnOlderKeyAreReadAndChanged() {
        CycleId cycle = CycleId.of(fresh("raw"));
        JdbcRawStore.of(pool().dataSource(), cipher()).put(cycle, "ballot", Samples.ballot("ann", 1), Ballot.class);
        JdbcRawStore newer = JdbcRawStore.of(pool().dataSource(), both());
        newer.change(cycle, "ballot", Ballot.class, before -> {
            assertThat(before).contains(Samples.ballot("ann", 1));
            return Samples.ballot("ann", 2);
        });
        assertThat(newer.get(cycle, "ballot", Ballot.class)).contains(Samples.ballot("ann", 2));
    }

    @Test
    default void sealingAgainLeavesNoDigestOfTheOlderKey() {
        MentoringCycle cycle = Samples.proposed(fresh("c"), "mentee");
        JdbcCycleStore.of(pool().dataSource(), cipher()).insert(cycle);
        String people = "select person from rm_cycle_person where cycle_id = '" + cycle.id() + "'";
        assertThat(texts(people)).containsExactly(cipher().person("mentee", "cycle"));
        JdbcCycleStore.of(pool().dataSource(), both()).sealAgain();
        assertThat(texts(people)).containsExactly(both().person("mentee", "cycle"));
        backToTheFirstKey();
    }

    /** A step is being saved, and not yet committed, while its cycle is sealed again. */
    @Test
    default void sealingAgainLosesNoStep() throws Exception {
        JdbcCycleStore cycles = JdbcCycleStore.of(pool().dataSource(), cipher());
        MentoringCycle cycle = Samples.proposed(fresh("0-the-first"), "mentee");
        MentoringCycle next = Samples.consented(cycle);
        cycles.insert(cycle);
        execute("create table rm_before as select * from rm_cycle where cycle_id = '" + cycle.id() + "'");
        cycles.save(cycle, next);
        execute("create table rm_after as select * from rm_cycle where cycle_id = '" + cycle.id() + "'");
        try (Connection connection = source().getConnection();
                Statement saving = connection.createStatement()) {
            put(saving, "rm_before", cycle.id());
            connection.setAutoCommit(false);
            put(saving, "rm_after", cycle.id());
            TestPool watched = new TestPool(source());
            CompletableFuture<Void> sealing = CompletableFuture.runAsync(
                    () -> JdbcCycleStore.of(watched.dataSource(), both()).sealAgain());
            // Connection, page and commit, twice counted; then the connection and the statement that must wait.
            while (watched.events() < 6) {
                Thread.sleep(20);
            }
            Thread.sleep(500);
            connection.commit();
            sealing.get(60, TimeUnit.SECONDS);
        } finally {
            execute("drop table rm_before");
            execute("drop table rm_after");
        }
        assertThat(JdbcCycleStore.of(pool().dataSource(), both()).find(cycle.id()))
                .contains(next);
        backToTheFirstKey();
    }

    private static void put(Statement statement, String from, CycleId id) throws SQLException {
        for (String column : List.of("document", "state", "last_day", "revision")) {
            statement.executeUpdate("update rm_cycle set " + column + " = (select " + column + " from " + from
                    + ") where cycle_id = '" + id + "'");
        }
    }

    /** The tests that follow know the first key alone. */
    private void backToTheFirstKey() {
        JdbcCycleStore.of(pool().dataSource(), StoreCipher.of(Samples.key(1)).withOlder(Samples.key(6)))
                .sealAgain();
    }

    /** As the page on embedding says: what was due is destroyed again, and all links are made anew. */
    @Test
    default void aBackupOfRowsIsPutBackAsThePageSays() {
        CycleId cycle = CycleId.of(fresh("box"));
        JdbcBallotBox box = box(cipher());
        JdbcRawStore raw = JdbcRawStore.of(pool().dataSource(), cipher());
        String ann = invited(box, cycle, "ann");
        String bob = invited(box, cycle, "bob");
        box.cast(ann, Samples.ratings(1));
        raw.put(cycle, "ballot", Samples.ballot("ann", 1), Ballot.class);
        for (String table : List.of("rm_ballot_round", "rm_ballot", "rm_raw_cycle", "rm_raw")) {
            execute("create table " + table + "_old as select * from " + table + " where cycle_id = '" + cycle + "'");
        }
        assertThat(box.cast(bob, Samples.ratings(2))).isEqualTo(CastResult.CAST);
        raw.destroy(cycle);
        for (String table : List.of("rm_ballot", "rm_ballot_round", "rm_raw", "rm_raw_cycle")) {
            execute("delete from " + table + " where cycle_id = '" + cycle + "'");
        }
        for (String table : List.of("rm_ballot_round", "rm_ballot", "rm_raw_cycle", "rm_raw")) {
            execute("insert into " + table + " select * from " + table + "_old");
            execute("drop table " + table + "_old");
        }
        assertThat(raw.get(cycle, "ballot", Ballot.class)).isPresent();
        raw.destroy(cycle);
        assertThat(raw.get(cycle, "ballot", Ballot.class)).isEmpty();
        String again = invited(box, cycle, "bob");
        assertThat(box.cast(bob, Samples.ratings(5))).isEqualTo(CastResult.UNKNOWN);
        assertThat(box.cast(again, Samples.ratings(2))).isEqualTo(CastResult.CAST);
        assertThat(box.cast(invited(box, cycle, "ann"), Samples.ratings(5))).isEqualTo(CastResult.ALREADY_CAST);
        assertThat(box.close(cycle)).containsExactlyInAnyOrder(Samples.ballot("ann", 1), Samples.ballot("bob", 2));
    }
}
