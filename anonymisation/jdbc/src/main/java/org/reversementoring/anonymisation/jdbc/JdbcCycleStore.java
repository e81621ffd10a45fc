package org.reversementoring.anonymisation.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.JsonCodec;

/**
 * Cycles in the host's database: each is one document, with its revision, state and last day as columns, and with the people who have to
 * do with it as keyed digests. Each call is a transaction of its own at READ COMMITTED. Safe for many threads and many processes.
 *
 * <p>Law: of several that read the same revision and save a next one, exactly one succeeds; the others get {@link
 * StaleCycleException}, and nothing of theirs is written.
 */
public final class JdbcCycleStore {

    private static final String READ = "read cycles";
    private static final String WRITE = "write a cycle";
    private static final String COLUMNS =
            "select c.cycle_id, c.revision, c.document, c.state, c.last_day from rm_cycle c";
    private static final int PAGE = 16;

    private final Transactions transactions;
    private final StoreCipher cipher;
    private final JsonCodec codec = JsonCodec.create();

    private JdbcCycleStore(Transactions transactions, StoreCipher cipher) {
        this.transactions = transactions;
        this.cipher = cipher;
    }

    /** The cycles of a database. */
    public static JdbcCycleStore of(DataSource source, StoreCipher cipher) {
        return new JdbcCycleStore(new Transactions(source), cipher);
    }

    /**
     * Stores a new cycle.
     *
     * @throws StaleCycleException if one with this identifier is stored already
     */
    public void insert(MentoringCycle cycle) {
        transactions.run(WRITE, session -> {
            if (stored(session, cycle.id()).isPresent()) {
                throw StaleCycleException.present(cycle.id());
            }
            session.insert(
                    "insert into rm_cycle (revision, state, last_day, document, cycle_id) values (?, ?, ?, ?, ?)",
                    row(cycle));
            writePeople(session, cycle);
            return cycle;
        });
    }

    /** The cycle with this identifier; empty if there is none. */
    public Optional<MentoringCycle> find(CycleId id) {
        return transactions.run(READ, session -> stored(session, id));
    }

    /**
     * Stores the next value of a cycle, if the stored one is still the one that was read.
     *
     * @param read the cycle as it was found
     * @param next the same cycle after one step or several
     * @throws StaleCycleException if the stored revision is another, or there is no such cycle any more
     * @throws IllegalArgumentException if the two are not the same cycle, or the next one has no more steps
     */
    public void save(MentoringCycle read, MentoringCycle next) {
        requireLater(read, next);
        transactions.run(WRITE, session -> write(session, read, next));
    }

    /**
     * Holds a cycle while something is done that must not be done beside another step, such as a sign-off that writes the ledger, and
     * stores what comes of it. Whoever saves a step meanwhile waits, and is then too late. The work takes a connection of its own.
     *
     * @param read the cycle as it was found
     * @param work called once, or again after a conflict of the database: the same call must give the same
     * @param next the cycle to store; empty if there is none
     * @throws StaleCycleException if the stored revision is another; the work is not done then
     */
    public <T> T saveHeld(MentoringCycle read, Supplier<T> work, Function<T, Optional<MentoringCycle>> next) {
        return transactions.run(WRITE, session -> {
            long revision = session.first(
                            "select revision from rm_cycle where cycle_id = ? for update",
                            row -> row.number(1),
                            read.id().value())
                    .orElse(-1L);
            if (revision != read.revision()) {
                throw StaleCycleException.changed(read.id(), read.revision());
            }
            T given = work.get();
            next.apply(given).ifPresent(cycle -> {
                requireLater(read, cycle);
                write(session, read, cycle);
            });
            return given;
        });
    }

    private static void requireLater(MentoringCycle read, MentoringCycle next) {
        if (!read.id().equals(next.id())) {
            throw new IllegalArgumentException(
                    "cycle " + read.id() + ": next must be the same cycle, but is " + next.id());
        }
        if (next.revision() <= read.revision()) {
            throw new IllegalArgumentException("cycle " + read.id() + ": next must have more than " + read.revision()
                    + " steps, but has " + next.revision());
        }
    }

    private MentoringCycle write(Session session, MentoringCycle read, MentoringCycle next) {
        @Nullable Object[] columns = row(next);
        @Nullable Object[] arguments = Arrays.copyOf(columns, columns.length + 1);
        arguments[columns.length] = read.revision();
        int changed = session.update(
                "update rm_cycle set revision = ?, state = ?, last_day = ?, document = ?"
                        + " where cycle_id = ? and revision = ?",
                arguments);
        if (changed == 0) {
            throw StaleCycleException.changed(read.id(), read.revision());
        }
        writePeople(session, next);
        return next;
    }

    /**
     * The cycles that a person has to do with, in the order of their identifiers: as the mentee, or as a mentor who is or was on the
     * panel. What the person may see of them is the {@linkplain MentoringCycle cycle's} to say.
     *
     * @param personId identifier of a mentee or mentor, in any writing
     */
    public List<MentoringCycle> involving(String personId) {
        List<String> people = cipher.people(personId, "cycle");
        return transactions.run(
                READ,
                session -> session.query(
                        COLUMNS + " where c.cycle_id in (select p.cycle_id from rm_cycle_person p where p.person in ("
                                + Session.marks(people.size()) + ")) order by c.cycle_id",
                        this::cycle,
                        people.toArray()));
    }

    /** The cycles in one of these states, in the order of their identifiers. */
    public List<MentoringCycle> inState(CycleState... states) {
        if (states.length == 0) {
            return List.of();
        }
        Object[] names = Stream.of(states).map(Enum::name).toArray();
        return transactions.run(
                READ,
                session -> session.query(
                        COLUMNS + " where c.state in (" + Session.marks(names.length) + ") order by c.cycle_id",
                        this::cycle,
                        names));
    }

    /**
     * Every cycle, in the order of their identifiers, a few at a time; none of our transactions is open while the consumer works. A
     * cycle that is inserted meanwhile may be left out.
     */
    public void forEach(Consumer<MentoringCycle> consumer) {
        forEach(consumer, (id, reason) -> {
            throw reason;
        });
    }

    /**
     * Every cycle, as {@link #forEach(Consumer)} gives them, going on where one cannot be read.
     *
     * @param unreadable takes the identifier of a row that is damaged, was changed by hand, or has a key that is not known, and the reason
     */
    public void forEach(Consumer<MentoringCycle> consumer, BiConsumer<String, StoreException> unreadable) {
        List<Read> page = page("");
        while (!page.isEmpty()) {
            for (Read read : page) {
                read.cycle().ifPresent(consumer);
                read.fault().ifPresent(fault -> unreadable.accept(read.id(), fault));
            }
            page = page(page.get(page.size() - 1).id());
        }
    }

    private record Read(String id, Optional<MentoringCycle> cycle, Optional<StoreException> fault) {}

    private Read readOrFault(Row row) {
        String id = row.text(1);
        try {
            return new Read(id, Optional.of(cycle(row)), Optional.empty());
        } catch (StoreException e) {
            return new Read(id, Optional.empty(), Optional.of(e));
        }
    }

    private List<Read> page(String after) {
        return transactions.run(
                READ,
                session -> session.query(
                        COLUMNS + " where c.cycle_id > ? order by c.cycle_id fetch first " + PAGE + " rows only",
                        this::readOrFault,
                        after));
    }

    /**
     * Writes every cycle anew with the newest key, after which the older ones can go. It can be repeated, also while others read and
     * save.
     *
     * @throws StoreException if a cycle cannot be read; all others were written anew
     */
    public void sealAgain() {
        List<StoreException> faults = new ArrayList<>();
        forEach(this::sealAgain, (id, fault) -> faults.add(fault));
        if (!faults.isEmpty()) {
            throw faults.get(0);
        }
    }

    private void sealAgain(MentoringCycle each) {
        transactions.run("seal a cycle again", session -> {
            Optional<MentoringCycle> stored = session.first(
                    COLUMNS + " where c.cycle_id = ? for update",
                    this::cycle,
                    each.id().value());
            stored.ifPresent(cycle -> {
                session.update(
                        "update rm_cycle set revision = ?, state = ?, last_day = ?, document = ? where cycle_id = ?",
                        row(cycle));
                writePeople(session, cycle);
            });
            return stored.isPresent();
        });
    }

    /** Removes a cycle and what columns tell of it. Raw documents and ballots have a call of their own. */
    public void destroy(CycleId id) {
        transactions.run("destroy a cycle", session -> {
            session.update("delete from rm_cycle_person where cycle_id = ?", id.value());
            return session.update("delete from rm_cycle where cycle_id = ?", id.value());
        });
    }

    private Optional<MentoringCycle> stored(Session session, CycleId id) {
        return session.first(COLUMNS + " where c.cycle_id = ?", this::cycle, id.value());
    }

    private MentoringCycle cycle(Row row) {
        String id = row.text(1);
        MentoringCycle cycle = document(row, id);
        if (!cycle.id().value().equals(id)
                || cycle.revision() != row.number(2)
                || !cycle.state().name().equals(row.text(4))
                || !lastDay(cycle).map(LocalDate::toString).equals(row.optionalText(5))) {
            throw unreadable(id, "the columns of its row must be those of its document, but are others");
        }
        return cycle;
    }

    private MentoringCycle document(Row row, String id) {
        try {
            return codec.read(cipher.openedIfSealed(row.text(3), place(id, row.number(2))), MentoringCycle.class);
        } catch (StoreException | DocumentException e) {
            StoreException fault = unreadable(id, String.valueOf(e.getMessage()));
            fault.initCause(e);
            throw fault;
        }
    }

    private static StoreException unreadable(String id, String rule) {
        return StoreException.because(READ, "cycle " + id + ": " + rule);
    }

    private static Optional<LocalDate> lastDay(MentoringCycle cycle) {
        List<HistoryEntry> history = cycle.history();
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(history.get(history.size() - 1).on());
    }

    private @Nullable Object[] row(MentoringCycle cycle) {
        String id = cycle.id().value();
        return new @Nullable Object[] {
            cycle.revision(),
            cycle.state().name(),
            lastDay(cycle).orElse(null),
            cipher.kept(codec.write(cycle), place(id, cycle.revision())),
            id
        };
    }

    private static String[] place(String id, long revision) {
        return new String[] {"cycle", id, Long.toString(revision)};
    }

    private void writePeople(Session session, MentoringCycle cycle) {
        String id = cycle.id().value();
        Set<String> known = new TreeSet<>(
                session.query("select person from rm_cycle_person where cycle_id = ?", row -> row.text(1), id));
        Set<String> people = people(cycle);
        known.stream()
                .filter(person -> !people.contains(person))
                .forEach(person ->
                        session.update("delete from rm_cycle_person where person = ? and cycle_id = ?", person, id));
        people.stream()
                .filter(person -> !known.contains(person))
                .forEach(person ->
                        session.update("insert into rm_cycle_person (person, cycle_id) values (?, ?)", person, id));
    }

    /** The mentee, and whoever is or was on the panel. */
    private Set<String> people(MentoringCycle cycle) {
        Stream<String> mentors = Stream.concat(
                        cycle.memberships().stream().map(Membership::mentor),
                        Stream.of(cycle.panel(), cycle.roster())
                                .flatMap(Optional::stream)
                                .flatMap(panel -> panel.mentors().stream())
                                .map(mentor -> mentor.id()))
                .map(mentor -> mentor.value());
        Set<String> people = new TreeSet<>();
        Stream.concat(Stream.of(cycle.mentee().id().value()), mentors)
                .forEach(person -> people.add(cipher.person(person, "cycle")));
        return people;
    }

    /** Nothing of what is stored. */
    @Override
    public String toString() {
        return "JdbcCycleStore";
    }
}
