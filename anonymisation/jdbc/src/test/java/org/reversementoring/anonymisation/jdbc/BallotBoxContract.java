package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;

/** The laws of private ballots and raw documents on a database. */
interface BallotBoxContract extends Database {

    private JdbcBallotBox box() {
        return JdbcBallotBox.of(pool().dataSource(), cipher(), new SecureRandom());
    }

    private CycleId cycle() {
        return CycleId.of(fresh("box"));
    }

    private String invited(CycleId cycle, String mentor) {
        return box().invite(cycle, MentorId.of(mentor), BallotRound.INTERVIEW).value();
    }

    @Test
    default void aLinkCastsOneBallot() {
        CycleId cycle = cycle();
        String secret = invited(cycle, "ann");
        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(box().open(secret)).contains(new OpenBallot(cycle, BallotRound.INTERVIEW));
        assertThat(box().castFindings(secret, Set.of())).isEqualTo(CastResult.UNKNOWN);
        assertThat(box().cast(secret, Samples.ratings(2))).isEqualTo(CastResult.CAST);
        assertThat(box().cast(secret, Samples.ratings(5))).isEqualTo(CastResult.ALREADY_CAST);
        assertThat(box().open(secret)).isEmpty();
        assertThat(box().cast("guessed", Samples.ratings(5))).isEqualTo(CastResult.UNKNOWN);
        assertThat(box().cast("", Samples.ratings(5))).isEqualTo(CastResult.UNKNOWN);
        assertThat(box().close(cycle)).containsExactly(Samples.ballot("ann", 2));
        assertThat(box().close(cycle)).containsExactly(Samples.ballot("ann", 2));
    }

    @Test
    default void aLaterLinkVoidsTheEarlierOneAndTellsNobodyWhoAnswered() {
        CycleId cycle = cycle();
        String first = invited(cycle, "Ann");
        String second = invited(cycle, "ANN");
        assertThat(box().open(first)).isEmpty();
        assertThat(box().cast(first, Samples.ratings(1))).isEqualTo(CastResult.UNKNOWN);
        assertThat(box().cast(second, Samples.ratings(2))).isEqualTo(CastResult.CAST);
        String third = invited(cycle, "ann");
        assertThat(box().cast(second, Samples.ratings(3))).isEqualTo(CastResult.UNKNOWN);
        assertThat(box().cast(third, Samples.ratings(3))).isEqualTo(CastResult.ALREADY_CAST);
        assertThat(box().close(cycle)).containsExactly(Samples.ballot("ANN", 2));
    }

    @Test
    default void aClosedRoundTakesNothing() {
        CycleId cycle = cycle();
        String secret = invited(cycle, "ann");
        assertThat(box().close(cycle)).isEmpty();
        assertThat(box().open(secret)).isEmpty();
        assertThat(box().cast(secret, Samples.ratings(1))).isEqualTo(CastResult.CLOSED);
        assertThatThrownBy(() -> invited(cycle, "bob")).isInstanceOf(IllegalStateException.class);
        box().destroy(cycle);
        assertThat(box().cast(secret, Samples.ratings(1))).isEqualTo(CastResult.UNKNOWN);
        assertThatThrownBy(() -> invited(cycle, "bob")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box().close(cycle)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box().beginFindingsAgain(cycle)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void findingsAreVotedOnAgainWhenTheyAreWrittenAgain() {
        CycleId cycle = cycle();
        String first =
                box().invite(cycle, MentorId.of("ann"), BallotRound.FINDINGS).value();
        Set<FindingId> findings = Set.of(FindingId.of("f1"));
        assertThat(box().castFindings(first, findings)).isEqualTo(CastResult.CAST);
        Endorsement vote = Endorsement.builder()
                .mentor(MentorId.of("ann"))
                .findings(findings)
                .build();
        assertThat(box().closeFindings(cycle)).containsExactly(vote);
        box().beginFindingsAgain(cycle);
        assertThat(box().castFindings(first, findings)).isEqualTo(CastResult.UNKNOWN);
        String second =
                box().invite(cycle, MentorId.of("ann"), BallotRound.FINDINGS).value();
        assertThat(box().castFindings(second, Set.of())).isEqualTo(CastResult.CAST);
        assertThat(box().closeFindings(cycle))
                .containsExactly(
                        Endorsement.builder().mentor(MentorId.of("ann")).build());
    }

    @Test
    default void whoLeavesTakesTheBallotAlong() {
        CycleId cycle = cycle();
        String ann = invited(cycle, "ann");
        String bob = invited(cycle, "bob");
        box().cast(ann, Samples.ratings(1));
        box().cast(bob, Samples.ratings(2));
        box().remove(cycle, MentorId.of("Ann"));
        assertThat(box().close(cycle)).containsExactly(Samples.ballot("bob", 2));
    }

    @Test
    default void ofBallotsThatRaceWithOneLinkOneIsCast() {
        for (int round = 0; round < 10; round++) {
            CycleId cycle = cycle();
            String secret = invited(cycle, "ann");
            List<CastResult> results = Database.together(8, i -> box().cast(secret, Samples.ratings(1 + i % 5)));
            assertThat(results).containsOnlyOnce(CastResult.CAST);
            assertThat(Set.copyOf(results)).isEqualTo(Set.of(CastResult.CAST, CastResult.ALREADY_CAST));
            int won = results.indexOf(CastResult.CAST);
            assertThat(box().close(cycle)).containsExactly(Samples.ballot("ann", 1 + won % 5));
        }
    }

    @Test
    default void aBallotThatRacesWithTheCloseIsHandedOverOrRefused() {
        for (int round = 0; round < 15; round++) {
            CycleId cycle = cycle();
            List<String> secrets = IntStream.range(0, 6)
                    .mapToObj(i -> invited(cycle, "mentor-" + i))
                    .toList();
            List<Ballot> closed = new ArrayList<>();
            List<CastResult> results = Database.together(7, i -> {
                if (i == 6) {
                    closed.addAll(box().close(cycle));
                    return CastResult.CLOSED;
                }
                return box().cast(secrets.get(i), Samples.ratings(3));
            });
            Set<String> cast = IntStream.range(0, 6)
                    .filter(i -> results.get(i) == CastResult.CAST)
                    .mapToObj(i -> "mentor-" + i)
                    .collect(Collectors.toSet());
            assertThat(closed).extracting(ballot -> ballot.mentor().value()).containsExactlyInAnyOrderElementsOf(cast);
            assertThat(box().close(cycle)).isEqualTo(closed);
        }
    }

    @Test
    default void theOrderIsNotThatOfArrival() {
        Set<String> firsts = IntStream.range(0, 12)
                .mapToObj(round -> {
                    CycleId cycle = cycle();
                    for (String mentor : Samples.mentors(6)) {
                        box().cast(invited(cycle, mentor), Samples.ratings(1));
                    }
                    return box().close(cycle).get(0).mentor().value();
                })
                .collect(Collectors.toSet());
        assertThat(firsts).hasSizeGreaterThan(1);
    }

    @Test
    default void everySecretTakesTheSameStatements() {
        CycleId cycle = cycle();
        CycleId over = cycle();
        String fresh = invited(cycle, "ann");
        String late = invited(over, "ann");
        box().close(over);
        Set<Integer> events = new java.util.TreeSet<>();
        for (String secret : List.of(fresh, fresh, late, "guessed")) {
            pool().dieAt(Integer.MAX_VALUE);
            box().cast(secret, Samples.ratings(1));
            events.add(pool().events());
        }
        assertThat(events).hasSize(1);
    }

    @Test
    default void aLinkThatAnAdministratorMovedCastsNothing() {
        CycleId cycle = cycle();
        String ann = invited(cycle, "ann");
        invited(cycle, "bob");
        List<String> secrets = texts("select secret from rm_ballot where cycle_id = '" + cycle + "' order by person");
        List<String> people = texts("select person from rm_ballot where cycle_id = '" + cycle + "' order by person");
        execute("update rm_ballot set secret = 'x' where secret = '" + secrets.get(0) + "'");
        execute("update rm_ballot set secret = '" + secrets.get(0) + "' where person = '" + people.get(1) + "'");
        execute("update rm_ballot set secret = '" + secrets.get(1) + "' where person = '" + people.get(0) + "'");
        assertThatThrownBy(() -> box().cast(ann, Samples.ratings(1))).isInstanceOf(StoreException.class);
        box().destroy(cycle);
    }

    @Test
    default void rawDocumentsStayDestroyed() {
        JdbcRawStore raw = JdbcRawStore.of(pool().dataSource(), cipher());
        CycleId cycle = cycle();
        Ballot first = Samples.ballot("ann", 1);
        raw.put(cycle, "ballot", first, Ballot.class);
        assertThat(raw.get(cycle, "ballot", Ballot.class)).contains(first);
        raw.put(cycle, "ballot", Samples.ballot("ann", 2), Ballot.class);
        assertThat(raw.get(cycle, "ballot", Ballot.class)).contains(Samples.ballot("ann", 2));
        assertThat(raw.get(cycle, "interview", Interview.class)).isEmpty();
        raw.destroy(cycle);
        raw.destroy(cycle);
        assertThat(raw.get(cycle, "ballot", Ballot.class)).isEmpty();
        assertThatThrownBy(() -> raw.put(cycle, "ballot", first, Ballot.class))
                .isInstanceOf(IllegalStateException.class);
    }
}
