package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.LedgerLine;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.interview.Ballot;

/** The process is killed at every statement and around every commit, and the same call is made again. */
interface SurvivalContract extends Database {

    @Test
    default void aLedgerSurvivesADeathAnywhere() {
        ReleaseLedgerStore[] store = new ReleaseLedgerStore[1];
        List<LedgerLine> lines = List.of(LedgerContract.line("a", "r1"), LedgerContract.line("b", "r2"));
        int deaths = Database.killedEverywhere(
                pool(),
                () -> store[0] =
                        JdbcReleaseLedgerStore.of(pool().dataSource(), cipher()).named(fresh("ledger")),
                () -> store[0].append(0, lines),
                () -> {
                    boolean written = store[0].read().version() == 1;
                    assertThat(store[0].read().lines()).isEqualTo(written ? lines : List.of());
                    assertThat(store[0].append(0, lines)).isEqualTo(!written);
                    assertThat(store[0].read().lines()).isEqualTo(lines);
                });
        assertThat(deaths).isGreaterThanOrEqualTo(6);
    }

    @Test
    default void aCycleSurvivesADeathAnywhere() {
        JdbcCycleStore store = JdbcCycleStore.of(pool().dataSource(), cipher());
        MentoringCycle[] cycle = new MentoringCycle[1];
        int deaths = Database.killedEverywhere(
                pool(),
                () -> {
                    cycle[0] = Samples.consented(Samples.proposed(fresh("c"), "mentee"));
                    store.insert(cycle[0]);
                },
                () -> store.save(cycle[0], Samples.formed(cycle[0], Samples.mentors(6))),
                () -> {
                    MentoringCycle next = Samples.formed(cycle[0], Samples.mentors(6));
                    MentoringCycle found = store.find(cycle[0].id()).orElseThrow();
                    assertThat(found).isIn(cycle[0], next);
                    assertThat(store.involving("mentor-3").contains(found)).isEqualTo(found.equals(next));
                    if (!found.equals(next)) {
                        store.save(cycle[0], next);
                    }
                    assertThat(store.find(next.id())).contains(next);
                });
        assertThat(deaths).isGreaterThanOrEqualTo(10);
    }

    @Test
    default void aBallotSurvivesADeathAnywhere() {
        JdbcBallotBox box = JdbcBallotBox.of(pool().dataSource(), cipher(), new SecureRandom());
        CycleId[] cycle = new CycleId[1];
        String[] secret = {""};
        Runnable invite = () -> {
            cycle[0] = CycleId.of(fresh("box"));
            secret[0] = box.invite(cycle[0], MentorId.of("ann"), BallotRound.INTERVIEW)
                    .value();
        };
        int deaths = Database.killedEverywhere(pool(), invite, () -> box.cast(secret[0], Samples.ratings(2)), () -> {
            boolean open = box.open(secret[0]).isPresent();
            assertThat(box.cast(secret[0], Samples.ratings(open ? 2 : 4)))
                    .isEqualTo(open ? CastResult.CAST : CastResult.ALREADY_CAST);
            assertThat(box.close(cycle[0])).containsExactly(Samples.ballot("ann", 2));
        });
        assertThat(deaths).isGreaterThanOrEqualTo(6);
        List<Ballot> handed = new ArrayList<>();
        Database.killedEverywhere(
                pool(),
                () -> {
                    invite.run();
                    box.cast(secret[0], Samples.ratings(2));
                },
                () -> handed.addAll(box.close(cycle[0])),
                () -> assertThat(box.close(cycle[0])).containsExactly(Samples.ballot("ann", 2)));
        assertThat(handed).isNotEmpty();
        Database.killedEverywhere(
                pool(),
                () -> cycle[0] = CycleId.of(fresh("box")),
                () -> box.invite(cycle[0], MentorId.of("ann"), BallotRound.INTERVIEW),
                () -> {
                    String again = box.invite(cycle[0], MentorId.of("ann"), BallotRound.INTERVIEW)
                            .value();
                    assertThat(box.cast(again, Samples.ratings(1))).isEqualTo(CastResult.CAST);
                    assertThat(box.close(cycle[0])).hasSize(1);
                });
    }

    @Test
    default void rawDocumentsSurviveADeathAnywhere() {
        JdbcRawStore raw = JdbcRawStore.of(pool().dataSource(), cipher());
        CycleId[] cycle = new CycleId[1];
        Ballot ballot = Samples.ballot("ann", 1);
        Database.killedEverywhere(
                pool(),
                () -> cycle[0] = CycleId.of(fresh("raw")),
                () -> raw.put(cycle[0], "ballot", ballot, Ballot.class),
                () -> {
                    raw.put(cycle[0], "ballot", ballot, Ballot.class);
                    assertThat(raw.get(cycle[0], "ballot", Ballot.class)).contains(ballot);
                });
        Database.killedEverywhere(
                pool(),
                () -> {
                    cycle[0] = CycleId.of(fresh("raw"));
                    raw.put(cycle[0], "ballot", ballot, Ballot.class);
                },
                () -> raw.destroy(cycle[0]),
                () -> {
                    raw.destroy(cycle[0]);
                    assertThat(raw.get(cycle[0], "ballot", Ballot.class)).isEmpty();
                });
    }

    @Test
    default void whatEndsInAnErrorIsRolledBack() {
        String row = fresh("raw");
        for (Throwable end : List.of(new AssertionError("an error"), new IllegalStateException("an exception"))) {
            assertThatThrownBy(() -> new Transactions(pool().dataSource()).run("test", session -> {
                        session.update("insert into rm_raw_cycle (cycle_id, state) values (?, 'OPEN')", row);
                        if (end instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) end;
                    }))
                    .isSameAs(end);
            assertThat(texts("select state from rm_raw_cycle where cycle_id = '" + row + "'"))
                    .isEmpty();
        }
    }

    @Test
    default void nothingThatWasSaidIsInTablesLogsOrExceptions() {
        List<String> said = new ArrayList<>();
        try (Logs logs = Logs.listening()) {
            JdbcCycleStore cycles = JdbcCycleStore.of(pool().dataSource(), cipher());
            JdbcBallotBox box = JdbcBallotBox.of(pool().dataSource(), cipher(), new SecureRandom());
            JdbcRawStore raw = JdbcRawStore.of(pool().dataSource(), cipher());
            ReleaseLedgerStore ledger =
                    JdbcReleaseLedgerStore.of(pool().dataSource(), cipher()).named(fresh("ledger"));
            CycleId id = CycleId.of(fresh("c"));
            MentoringCycle cycle = Samples.consented(Samples.proposed(id.value(), "marker-senior"));
            cycles.insert(cycle);
            String[] mentors = {"marker-1", "marker-2", "marker-3", "marker-4", "marker-5", "marker-6"};
            cycles.save(cycle, Samples.formed(cycle, mentors));
            cycles.involving("marker-1");
            ledger.append(0, List.of(LedgerContract.line("marker-senior", "r1")));
            String secret = box.invite(id, MentorId.of("marker-1"), BallotRound.INTERVIEW)
                    .value();
            box.cast(secret, Samples.ratings(1));
            String vote = box.invite(id, MentorId.of("marker-1"), BallotRound.FINDINGS)
                    .value();
            box.castFindings(vote, Set.of(FindingId.of("marker-finding")));
            box.closeFindings(id);
            raw.put(id, "ballot", Samples.ballot("marker-2", 3), Ballot.class);
            said.addAll(logs.texts());
            said.add(dump());
            said.add(printed(Database.thrownBy(() -> {
                pool().dieAt(1);
                try {
                    cycles.find(id);
                } finally {
                    pool().dieAt(Integer.MAX_VALUE);
                }
            })));
            said.add(printed(Database.thrownBy(() -> cycles.save(cycle, Samples.formed(cycle, mentors)))));
            said.add(cycles + " " + box + raw + ledger + cipher() + new BallotSecret(secret));
            assertThat(said).hasSizeGreaterThanOrEqualTo(4).noneMatch(text -> text.contains("marker"));
            assertThat(said).noneMatch(text -> text.contains(secret));
            assertThat(dump()).contains(id.value());
        }
    }

    private static String printed(Exception thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
