package org.reversementoring.anonymisation.jdbc;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.JsonCodec;

/**
 * Documents of a cycle that must be destroyed one day: the interview, the collation, whatever says who said what. They are encrypted
 * always. What was destroyed cannot be stored again, also by a request that was on its way. Each call is a transaction of its own at READ
 * COMMITTED. Safe for many threads and many processes.
 */
public final class JdbcRawStore {

    private static final String WRITE = "write a raw document";

    private final Transactions transactions;
    private final StoreCipher cipher;
    private final JsonCodec codec = JsonCodec.create();

    private JdbcRawStore(Transactions transactions, StoreCipher cipher) {
        this.transactions = transactions;
        this.cipher = cipher;
    }

    /** The raw documents of a database. */
    public static JdbcRawStore of(DataSource source, StoreCipher cipher) {
        return new JdbcRawStore(new Transactions(source), cipher);
    }

    /**
     * Stores a document in the place of an earlier one with the same name.
     *
     * @param name what it is, for instance {@code interview}; 1 to 100 characters, and nothing of a person
     * @param type a document of {@link JsonCodec}
     * @throws IllegalStateException if the cycle's raw documents were destroyed
     */
    public <T> void put(CycleId cycle, String name, T document, Class<T> type) {
        change(cycle, name, type, before -> document);
    }

    /**
     * Changes a document, or makes it: what is read is what is replaced, also if two do it at once.
     *
     * @param name what it is, for instance {@code interview}; 1 to 100 characters, and nothing of a person
     * @param type a document of {@link JsonCodec}
     * @param change from the stored document to the next; it may be called again, and what it throws leaves all as it was
     * @return the document that is stored now
     * @throws IllegalStateException if the cycle's raw documents were destroyed
     * @throws DocumentException if the stored one is no document of this type
     */
    public <T> T change(CycleId cycle, String name, Class<T> type, Function<Optional<T>, T> change) {
        return transactions.run(WRITE, session -> {
            if (locked(session, cycle) == RoundState.DESTROYED) {
                throw new IllegalStateException(
                        "raw documents of cycle " + cycle + ": must be kept to be written, but were destroyed");
            }
            Optional<T> before = stored(session, cycle, name).map(text -> read(text, cycle, name, type));
            T next = change.apply(before);
            session.update(
                    before.isPresent()
                            ? "update rm_raw set document = ? where cycle_id = ? and name = ?"
                            : "insert into rm_raw (document, cycle_id, name) values (?, ?, ?)",
                    cipher.sealed(codec.write(type.cast(next)), place(cycle, name)),
                    cycle.value(),
                    name);
            return next;
        });
    }

    /**
     * The document with this name; empty if there is none, or none any more.
     *
     * @throws DocumentException if it is no document of this type
     */
    public <T> Optional<T> get(CycleId cycle, String name, Class<T> type) {
        return transactions
                .run("read a raw document", session -> stored(session, cycle, name))
                .map(text -> read(text, cycle, name, type));
    }

    private static Optional<String> stored(Session session, CycleId cycle, String name) {
        return session.first(
                "select document from rm_raw where cycle_id = ? and name = ?",
                row -> row.text(1),
                cycle.value(),
                name);
    }

    private <T> T read(String text, CycleId cycle, String name, Class<T> type) {
        return codec.read(cipher.opened(text, place(cycle, name)), type);
    }

    /** Removes some raw documents of a cycle; others can be stored under their names. It can be repeated. */
    public void removeIf(CycleId cycle, Predicate<String> name) {
        transactions.run("remove raw documents", session -> {
            locked(session, cycle);
            session.query("select name from rm_raw where cycle_id = ?", row -> row.text(1), cycle.value()).stream()
                    .filter(name)
                    .forEach(one -> session.update(
                            "delete from rm_raw where cycle_id = ? and name = ?", cycle.value(), one));
            return cycle;
        });
    }

    /** Removes all raw documents of a cycle, for good. It can be repeated. */
    public void destroy(CycleId cycle) {
        transactions.run("destroy raw documents", session -> {
            locked(session, cycle);
            session.update(
                    "update rm_raw_cycle set state = ? where cycle_id = ?", RoundState.DESTROYED.name(), cycle.value());
            return session.update("delete from rm_raw where cycle_id = ?", cycle.value());
        });
    }

    /** Whoever writes goes through this row, one after the other. */
    private static RoundState locked(Session session, CycleId cycle) {
        Optional<String> state = session.first(
                "select state from rm_raw_cycle where cycle_id = ? for update", row -> row.text(1), cycle.value());
        if (state.isEmpty()) {
            session.insert(
                    "insert into rm_raw_cycle (cycle_id, state) values (?, ?)", cycle.value(), RoundState.OPEN.name());
        }
        return RoundState.of(state);
    }

    private static String[] place(CycleId cycle, String name) {
        return new String[] {"raw", cycle.value(), name};
    }

    /** Nothing of what is stored. */
    @Override
    public String toString() {
        return "JdbcRawStore";
    }
}
