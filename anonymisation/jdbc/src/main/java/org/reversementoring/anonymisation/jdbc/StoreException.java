package org.reversementoring.anonymisation.jdbc;

import java.io.Serial;
import java.sql.SQLException;
import java.util.Set;

/**
 * A fault of the database, or of what lies in it. Nothing was written, unless the connection was lost while the transaction was being
 * committed: then it was written whole or not at all. The same call can be made again in both cases.
 *
 * <p>The message names the action and the codes of the database. A driver's own message may quote values, so it is left out, of the
 * cause too; the cause keeps codes and stack trace.
 */
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Serialisation failure and deadlock; lock timeout and concurrent update of H2. The transaction was rolled back in each case. */
    private static final Set<String> REPEATABLE = Set.of("40001", "40P01", "HYT00", "90131");

    /** MariaDB: a record has changed since it was read. */
    private static final int CHANGED_SINCE_READ = 1020;

    private final boolean repeatable;

    private StoreException(String message, boolean repeatable) {
        super(message);
        this.repeatable = repeatable;
    }

    /** A fault that has nothing to do with a statement. */
    static StoreException because(String action, String rule) {
        return new StoreException(action + ": " + rule, false);
    }

    /** A row that was there to be made was made by somebody else; who tries again finds it. */
    static StoreException overtaken(String action) {
        return new StoreException(action + ": the row must be new, but was made at the same time", true);
    }

    static StoreException of(String action, SQLException fault) {
        String state = String.valueOf(fault.getSQLState());
        StoreException exception = new StoreException(
                action + ": the database must obey, but failed with SQLSTATE " + state + ", code "
                        + fault.getErrorCode(),
                REPEATABLE.contains(state) || fault.getErrorCode() == CHANGED_SINCE_READ);
        SQLException silent = new SQLException("SQLSTATE " + state, state, fault.getErrorCode());
        silent.setStackTrace(fault.getStackTrace());
        exception.initCause(silent);
        return exception;
    }

    StoreException notToBeRepeated() {
        StoreException once = new StoreException(String.valueOf(getMessage()), false);
        once.initCause(this);
        return once;
    }

    /** Whether the transaction was rolled back by a conflict that may be gone when it is tried again. */
    boolean repeatable() {
        return repeatable;
    }
}
