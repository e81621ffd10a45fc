package org.reversementoring.anonymisation.jdbc;

import java.util.Optional;
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
        String text = cipher.sealed(codec.write(type.cast(document)), place(cycle, name));
        transactions.run(WRITE, session -> {
            if (locked(session, cycle) == RoundState.DESTROYED) {
                throw new IllegalStateException(
                        "raw documents of cycle " + cycle + ": must be kept to be written, but were destroyed");
            }
            int changed = session.update(
                    "update rm_raw set document = ? where cycle_id = ? and name = ?", text, cycle.value(), name);
            return changed == 1
                    ? changed
                    : session.update(
                            "insert into rm_raw (document, cycle_id, name) values (?, ?, ?)",
                            text,
                            cycle.value(),
                            name);
        });
    }

    /**
     * The document with this name; empty if there is none, or none any more.
     *
     * @throws DocumentException if it is no document of this type
     */
    public <T> Optional<T> get(CycleId cycle, String name, Class<T> type) {
        return transactions
                .run(
                        "read a raw document",
                        session -> session.first(
                                "select document from rm_raw where cycle_id = ? and name = ?",
                                row -> row.text(1),
                                cycle.value(),
                                name))
                .map(stored -> codec.read(cipher.opened(stored, place(cycle, name)), type));
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
