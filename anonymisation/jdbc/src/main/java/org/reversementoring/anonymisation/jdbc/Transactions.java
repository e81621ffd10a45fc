package org.reversementoring.anonymisation.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Transactions of our own: each on a connection that is taken for it, at READ COMMITTED, tried again a few times if it lost a conflict.
 * The connection goes back as it came.
 *
 * <p>A connection that comes without auto-commit may be in a transaction of the host, whose earlier writes a lost conflict has rolled
 * back. A second try could be committed without them, so there is none: the host repeats its own.
 */
final class Transactions {

    private static final int MOST_TRIES = 10;

    private final DataSource source;

    Transactions(DataSource source) {
        this.source = source;
    }

    /**
     * What the work gives, committed.
     *
     * @param action what is done, in the words of a message
     */
    <T> T run(String action, Function<Session, T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return once(action, work);
            } catch (StoreException e) {
                if (!e.repeatable() || tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private <T> T once(String action, Function<Session, T> work) {
        Connection connection = taken(action);
        try {
            boolean auto = connection.getAutoCommit();
            int isolation = connection.getTransactionIsolation();
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
            try {
                connection.setAutoCommit(false);
                T given = work.apply(new Session(action, connection));
                connection.commit();
                reset(connection, auto, isolation);
                return given;
            } catch (SQLException e) {
                undo(connection, auto, isolation);
                throw asTold(auto, StoreException.of(action, e));
            } catch (StoreException e) {
                undo(connection, auto, isolation);
                throw asTold(auto, e);
            } catch (RuntimeException | Error e) {
                undo(connection, auto, isolation);
                throw e;
            }
        } catch (SQLException e) {
            throw StoreException.of(action, e);
        } finally {
            close(connection);
        }
    }

    private Connection taken(String action) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw StoreException.of(action, e);
        }
    }

    /** What was committed stays committed, and what failed has its reason: a fault of closing changes neither, nor is it told with them. */
    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            return;
        }
    }

    private static StoreException asTold(boolean ours, StoreException reason) {
        return ours ? reason : reason.notToBeRepeated();
    }

    /** Auto-commit comes back only after a rollback that succeeded: switching it on commits what is open. */
    private static void undo(Connection connection, boolean auto, int isolation) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is lost, and the database rolls back by itself. What led here is thrown.
            return;
        }
        reset(connection, auto, isolation);
    }

    /** What was committed stays committed, so a connection that cannot be reset is the pool's to find out. */
    private static void reset(Connection connection, boolean auto, int isolation) {
        try {
            connection.setAutoCommit(auto);
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(isolation);
            }
        } catch (SQLException e) {
            return;
        }
    }
}
