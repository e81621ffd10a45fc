package org.reversementoring.anonymisation.jdbc;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.json.JsonCodec;

/**
 * Private ballots by single-use links. A link is a secret of 256 bits, of which the database keeps the digest alone; it casts one ballot
 * and is used up in the same transaction. Whose ballot it is is encrypted, and {@link #open} does not tell it. Nothing here counts
 * ballots or says when one came, so that no page can show who has answered, and rows lie in an order that does not tell it either.
 *
 * <p>Laws: (1) a link casts at most one ballot, whoever races; (2) a ballot that was {@link CastResult#CAST} is handed over when the round
 * is closed, and no other is; (3) closing again hands over the same, in the same order, which is not the order of arrival; (4) a link
 * that was moved to another row, or made by hand, opens and casts nothing; (5) what was destroyed stays destroyed. Safe for many threads and many
 * processes.
 */
public final class JdbcBallotBox {

    private static final String CLOSE = "close a round of ballots";
    private static final String CAST = "cast a ballot";
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_SECRET = 64;

    private final Transactions transactions;
    private final StoreCipher cipher;
    private final SecureRandom chance;
    private final JsonCodec codec = JsonCodec.create();

    private JdbcBallotBox(Transactions transactions, StoreCipher cipher, SecureRandom chance) {
        this.transactions = transactions;
        this.cipher = cipher;
        this.chance = chance;
    }

    /** The ballots of a database. */
    public static JdbcBallotBox of(DataSource source, StoreCipher cipher, SecureRandom chance) {
        return new JdbcBallotBox(new Transactions(source), cipher, chance);
    }

    /**
     * The secret of a new link for a mentor, which voids an earlier one. A mentor who has cast a ballot gets a link too: it opens nothing,
     * and casting with it says {@link CastResult#ALREADY_CAST}. So who invites is not told who has answered.
     *
     * @throws IllegalStateException if the round is closed
     */
    public BallotSecret invite(CycleId cycle, MentorId mentor, BallotRound round) {
        byte[] bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        BallotSecret secret =
                new BallotSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        String digest = digest(secret.value());
        transactions.run("invite to a ballot", session -> {
            requireOpen(cycle, round, state(cycle, round).locked(session));
            Map<String, Stored> rows = rows(session, cycle, round);
            List<String> people = people(cycle, mentor, round);
            String person =
                    people.stream().filter(rows::containsKey).findFirst().orElse(people.get(0));
            String sealed = cipher.sealed(mentor.value(), place("mentor", cycle.value(), round.name(), person, digest));
            Optional<String> cast = Optional.ofNullable(rows.get(person)).flatMap(Stored::document);
            rows.put(person, new Stored(digest, sealed, cast));
            writeAnew(session, cycle, round, rows);
            return secret;
        });
        return secret;
    }

    private record Stored(String secret, String mentor, Optional<String> document) {}

    private static Map<String, Stored> rows(Session session, CycleId cycle, BallotRound round) {
        Map<String, Stored> rows = new TreeMap<>();
        session.query(
                "select person, secret, mentor, document from rm_ballot where cycle_id = ? and round = ?",
                row -> rows.put(row.text(1), new Stored(row.text(2), row.text(3), row.optionalText(4))),
                cycle.value(),
                round.name());
        return rows;
    }

    /** All rows are made anew in an order that says nothing: a database keeps the order in which rows came. */
    private static void writeAnew(Session session, CycleId cycle, BallotRound round, Map<String, Stored> rows) {
        delete(session, cycle, round);
        rows.forEach((person, row) -> insert(session, cycle, round, person, row));
    }

    private static void insert(Session session, CycleId cycle, BallotRound round, String person, Stored row) {
        session.update(
                "insert into rm_ballot (cycle_id, round, person, secret, mentor, document) values (?, ?, ?, ?, ?, ?)",
                cycle.value(),
                round.name(),
                person,
                row.secret(),
                row.mentor(),
                row.document().orElse(null));
    }

    /**
     * The ballot that a link opens; empty if it is not known, was used, or its round is over.
     *
     * @throws StoreException if the link was not made by {@link #invite}, but by somebody who writes to the database
     */
    public Optional<OpenBallot> open(String secret) {
        String digest = digest(secret);
        return transactions
                .run(
                        "open a ballot",
                        session -> session.first(
                                "select b.cycle_id, b.round, b.person, b.mentor, b.document, r.state from rm_ballot b"
                                        + " join rm_ballot_round r on r.cycle_id = b.cycle_id and r.round = b.round"
                                        + " where b.secret = ?",
                                row -> opened(row, digest),
                                digest))
                .flatMap(ballot -> ballot);
    }

    private Optional<OpenBallot> opened(Row row, String digest) {
        cipher.opened(row.text(4), place("mentor", row.text(1), row.text(2), row.text(3), digest));
        OpenBallot ballot = new OpenBallot(CycleId.of(row.text(1)), BallotRound.valueOf(row.text(2)));
        RoundState state = state(ballot.cycle(), ballot.round()).read(row.text(6));
        return row.optionalText(5).isEmpty() && state == RoundState.OPEN ? Optional.of(ballot) : Optional.empty();
    }

    /**
     * Casts a ballot on the topics of the guide. Whether the marks are on their scales is to be checked before: what is cast is final.
     *
     * @throws IllegalArgumentException if a topic is rated twice, or there are more than 1,000 ratings
     */
    public CastResult cast(String secret, List<Rating> ratings) {
        Set<TopicId> rated = new HashSet<>();
        for (Rating rating : ratings) {
            if (!rated.add(rating.topic())) {
                throw new IllegalArgumentException(
                        "ballot: an item must be answered once, but " + rating.topic() + " is answered again");
            }
        }
        return cast(
                secret,
                BallotRound.INTERVIEW,
                mentor -> Ballot.builder().mentor(mentor).ratings(ratings).build());
    }

    /**
     * Casts a vote on the collated findings.
     *
     * @param endorsed the findings that the mentor puts forward
     * @throws IllegalArgumentException if there are more than 1,000
     */
    public CastResult castFindings(String secret, Set<FindingId> endorsed) {
        return cast(
                secret,
                BallotRound.FINDINGS,
                mentor ->
                        Endorsement.builder().mentor(mentor).findings(endorsed).build());
    }

    private record Link(String cycle, String person, String mentor, boolean used) {}

    /** The same statements, and one encryption, for every secret: how long it takes tells nothing. */
    private CastResult cast(String secret, BallotRound round, Function<MentorId, Object> ballot) {
        String digest = digest(secret);
        Link nobody = new Link("", "", "", true);
        return transactions.run(CAST, session -> {
            String cycle = link(session, digest, round).orElse(nobody).cycle();
            Optional<RoundState> state = StateRow.ofRound(cipher, cycle, round).lockedIfThere(session);
            // Whoever changes a link holds the row that is locked now, so what is read here stays.
            Optional<Link> found = link(session, digest, round);
            Link link = found.orElse(nobody);
            boolean open = found.isPresent() && !link.used() && state.equals(Optional.of(RoundState.OPEN));
            MentorId mentor = found.isPresent()
                    ? MentorId.of(
                            cipher.opened(link.mentor(), place("mentor", cycle, round.name(), link.person(), digest)))
                    : MentorId.of("nobody");
            String sealed = cipher.sealed(
                    codec.write(ballot.apply(mentor)), place("ballot", cycle, round.name(), link.person()));
            // All rows of the round are written anew: a database says in which order rows were changed.
            int changed = session.update(
                    "update rm_ballot set document = case when secret = ? then ? else document end"
                            + " where cycle_id = ? and round = ?",
                    digest,
                    sealed,
                    open ? cycle : "",
                    round.name());
            if (changed > 0) {
                return CastResult.CAST;
            }
            if (found.isEmpty()) {
                return CastResult.UNKNOWN;
            }
            return link.used() ? CastResult.ALREADY_CAST : CastResult.CLOSED;
        });
    }

    private static Optional<Link> link(Session session, String digest, BallotRound round) {
        return session.first(
                "select cycle_id, person, mentor, document from rm_ballot where secret = ? and round = ?",
                row -> new Link(
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.optionalText(4).isPresent()),
                digest,
                round.name());
    }

    /**
     * Closes the interview's round and hands over its ballots. It can be repeated until they are destroyed.
     *
     * @throws IllegalStateException if they were destroyed
     */
    public List<Ballot> close(CycleId cycle) {
        return closed(cycle, BallotRound.INTERVIEW, Ballot.class);
    }

    /**
     * Closes the round on the findings and hands over its votes. It can be repeated until they are destroyed.
     *
     * @throws IllegalStateException if they were destroyed
     */
    public List<Endorsement> closeFindings(CycleId cycle) {
        return closed(cycle, BallotRound.FINDINGS, Endorsement.class);
    }

    private <T> List<T> closed(CycleId cycle, BallotRound round, Class<T> type) {
        return transactions.run(CLOSE, session -> {
            RoundState state = state(cycle, round).locked(session);
            if (state == RoundState.DESTROYED) {
                throw refused(cycle, round, "must be kept to be closed, but were destroyed");
            }
            if (state == RoundState.OPEN) {
                writeAnew(session, cycle, round, rows(session, cycle, round));
                state(cycle, round).write(session, RoundState.CLOSED);
            }
            return session.query(
                    "select person, document from rm_ballot where cycle_id = ? and round = ? and document is not null"
                            + " order by person",
                    row -> codec.read(
                            cipher.opened(row.text(2), place("ballot", cycle.value(), round.name(), row.text(1))),
                            type),
                    cycle.value(),
                    round.name());
        });
    }

    /**
     * Begins the round on the findings anew, after they were written again: its votes are destroyed and its links void. Invite each mentor
     * again.
     *
     * @throws IllegalStateException if the cycle's ballots were destroyed
     */
    public void beginFindingsAgain(CycleId cycle) {
        transactions.run("begin a round of ballots", session -> {
            StateRow state = state(cycle, BallotRound.FINDINGS);
            if (state.locked(session) == RoundState.DESTROYED) {
                throw refused(cycle, BallotRound.FINDINGS, "must be kept to begin again, but were destroyed");
            }
            delete(session, cycle, BallotRound.FINDINGS);
            return state.write(session, RoundState.OPEN);
        });
    }

    /**
     * Removes a mentor who left: link and ballot, in every round. A ballot that was handed over before is taken out by {@link
     * org.reversementoring.core.interview.Interview#without}. It can be repeated.
     */
    public void remove(CycleId cycle, MentorId mentor) {
        transactions.run("remove a mentor's ballot", session -> {
            for (BallotRound round : BallotRound.values()) {
                state(cycle, round).locked(session);
                for (String person : people(cycle, mentor, round)) {
                    session.update(
                            "delete from rm_ballot where cycle_id = ? and round = ? and person = ?",
                            cycle.value(),
                            round.name(),
                            person);
                }
            }
            return cycle;
        });
    }

    private List<String> people(CycleId cycle, MentorId mentor, BallotRound round) {
        return cipher.people(mentor.value(), "ballot", cycle.value(), round.name());
    }

    /** Removes all ballots and links of a cycle, for good. It can be repeated. */
    public void destroy(CycleId cycle) {
        transactions.run("destroy ballots", session -> {
            for (BallotRound round : BallotRound.values()) {
                state(cycle, round).destroy(session);
                delete(session, cycle, round);
            }
            return cycle;
        });
    }

    private StateRow state(CycleId cycle, BallotRound round) {
        return StateRow.ofRound(cipher, cycle.value(), round);
    }

    private static void delete(Session session, CycleId cycle, BallotRound round) {
        session.update("delete from rm_ballot where cycle_id = ? and round = ?", cycle.value(), round.name());
    }

    private static void requireOpen(CycleId cycle, BallotRound round, RoundState state) {
        if (state != RoundState.OPEN) {
            throw refused(cycle, round, "must be open to invite, but are not any more");
        }
    }

    private static IllegalStateException refused(CycleId cycle, BallotRound round, String rule) {
        return new IllegalStateException("ballots of cycle " + cycle + ", round " + round + ": " + rule);
    }

    private static String[] place(String... parts) {
        return parts;
    }

    /** What is kept of a secret. A longer text than any secret is not worth the time. */
    private static String digest(String secret) {
        String bounded = secret.substring(0, Math.min(secret.length(), LONGEST_SECRET));
        return ContentDigest.of("ballot-secret").add(bounded).hex();
    }

    /** Nothing of what is stored. */
    @Override
    public String toString() {
        return "JdbcBallotBox";
    }
}
