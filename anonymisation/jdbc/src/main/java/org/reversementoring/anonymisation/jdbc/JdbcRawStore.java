package org.reversementoring.anonymisation.jdbc;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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
    private static final int LONGEST_NAME = 100;
    private static final Pattern VISIBLE = Pattern.compile("\\P{C}+");

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
     * @throws IllegalArgumentException if the name has another length, or characters that nobody sees
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
     * @throws IllegalArgumentException if the name has another length, or characters that nobody sees
     * @throws IllegalStateException if the cycle's raw documents were destroyed
     * @throws DocumentException if the stored one is no document of this type
     */
    public <T> T change(CycleId cycle, String name, Class<T> type, Function<Optional<T>, T> change) {
        require(name);
        return transactions.run(WRITE, session -> {
            if (state(cycle).locked(session) == RoundState.DESTROYED) {
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
     * @throws IllegalArgumentException if no document can have this name
     * @throws DocumentException if it is no document of this type
     */
    public <T> Optional<T> get(CycleId cycle, String name, Class<T> type) {
        require(name);
        return transactions
                .run("read a raw document", session -> stored(session, cycle, name))
                .map(text -> read(text, cycle, name, type));
    }

    private static Optional<String> stored(Session session, CycleId cycle, String name) {
        return session.first(
                "select document from rm_raw where cycle_id = ? and name = ?", row -> row.text(1), cycle.value(), name);
    }

    private <T> T read(String text, CycleId cycle, String name, Class<T> type) {
        return codec.read(cipher.opened(text, place(cycle, name)), type);
    }

    /** Removes some raw documents of a cycle; others can be stored under their names. It can be repeated. */
    public void removeIf(CycleId cycle, Predicate<String> name) {
        transactions.run("remove raw documents", session -> {
            state(cycle).locked(session);
            session.query("select name from rm_raw where cycle_id = ?", row -> row.text(1), cycle.value()).stream()
                    .filter(name)
                    .forEach(one ->
                            session.update("delete from rm_raw where cycle_id = ? and name = ?", cycle.value(), one));
            return cycle;
        });
    }

    /** Removes all raw documents of a cycle, for good. It can be repeated. */
    public void destroy(CycleId cycle) {
        transactions.run("destroy raw documents", session -> {
            state(cycle).destroy(session);
            return session.update("delete from rm_raw where cycle_id = ?", cycle.value());
        });
    }

    private StateRow state(CycleId cycle) {
        return StateRow.ofRaw(cipher, cycle.value());
    }

    private static void require(String name) {
        if (name.length() > LONGEST_NAME || !VISIBLE.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "raw document: name must have 1 to " + LONGEST_NAME + " visible characters, but has others");
        }
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
