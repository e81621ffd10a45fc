package org.reversementoring.anonymisation.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The row that remembers the state of what a cycle collects. It outlives what was collected, and whoever writes goes through it, one
 * after the other. A state is stored with a proof, so that nobody opens a round with SQL alone; {@link RoundState#DESTROYED} is believed
 * without, for it must hold when the key is forgotten.
 */
final class StateRow {

    private static final String ACTION = "read the state of what is collected";

    private final StoreCipher cipher;
    private final String table;
    private final List<String> keys;

    private StateRow(StoreCipher cipher, String table, String... keys) {
        this.cipher = cipher;
        this.table = table;
        this.keys = List.of(keys);
    }

    /** The row of a cycle's raw documents. */
    static StateRow ofRaw(StoreCipher cipher, String cycle) {
        return new StateRow(cipher, "rm_raw_cycle", cycle);
    }

    /** The row of a round of ballots. */
    static StateRow ofRound(StoreCipher cipher, String cycle, BallotRound round) {
        return new StateRow(cipher, "rm_ballot_round", cycle, round.name());
    }

    /** The state, which is made if it is new. Its row is locked until the transaction ends. */
    RoundState locked(Session session) {
        Optional<RoundState> state = lockedIfThere(session);
        if (state.isEmpty()) {
            insert(session, RoundState.OPEN);
        }
        return state.orElse(RoundState.OPEN);
    }

    /** The state, if there is a row; it is locked then. */
    Optional<RoundState> lockedIfThere(Session session) {
        return stored(session).map(this::read);
    }

    /** Marks as destroyed for good, whatever the row said before. */
    void destroy(Session session) {
        if (stored(session).isEmpty()) {
            insert(session, RoundState.DESTROYED);
        } else {
            write(session, RoundState.DESTROYED);
        }
    }

    int write(Session session, RoundState state) {
        return session.update("update " + table + " set state = ? where " + where(), arguments(state));
    }

    /** The state that a column holds. */
    RoundState read(String stored) {
        String[] parts = stored.split(":", 2);
        return Stream.of(RoundState.values())
                .filter(each -> each.name().equals(parts[0]) && isOurs(each, parts[parts.length - 1]))
                .findFirst()
                .orElseThrow(() -> StoreException.because(
                        ACTION, "cycle " + keys.get(0) + ": it must be as it was stored, but was changed"));
    }

    private boolean isOurs(RoundState state, String proof) {
        return state == RoundState.DESTROYED
                || cipher.proves(proof, proven(state).toArray(String[]::new));
    }

    private Optional<String> stored(Session session) {
        return session.first(
                "select state from " + table + " where " + where() + " for update", row -> row.text(1), keys.toArray());
    }

    private void insert(Session session, RoundState state) {
        session.insert(
                "insert into " + table + (keys.size() == 1 ? " (state, cycle_id)" : " (state, cycle_id, round)")
                        + " values (?, " + Session.marks(keys.size()) + ")",
                arguments(state));
    }

    private String where() {
        return keys.size() == 1 ? "cycle_id = ?" : "cycle_id = ? and round = ?";
    }

    private Object[] arguments(RoundState state) {
        List<String> all = new ArrayList<>();
        all.add(state + ":" + cipher.proof(proven(state).toArray(String[]::new)));
        all.addAll(keys);
        return all.toArray();
    }

    private List<String> proven(RoundState state) {
        List<String> parts = new ArrayList<>(List.of(table));
        parts.addAll(keys);
        parts.add(state.name());
        return parts;
    }
}
