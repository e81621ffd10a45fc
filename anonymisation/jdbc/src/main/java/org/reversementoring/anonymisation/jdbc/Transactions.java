package org.reversementoring.anonymisation.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Transactions of our own: each on a connection that is taken for it, at READ COMMITTED, tried again a few times if it lost a conflict.
 * The connection goes back as it came.
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
        try (Connection connection = source.getConnection()) {
            boolean auto = connection.getAutoCommit();
            int isolation = connection.getTransactionIsolation();
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
            try {
                connection.setAutoCommit(false);
                T given = work.apply(new Session(action, connection));
                connection.commit();
                return given;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            } finally {
                giveBack(connection, auto, isolation);
            }
        } catch (SQLException e) {
            throw StoreException.of(action, e);
        }
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // The connection is lost, and the database rolls back by itself. The reason is thrown.
            reason.addSuppressed(StoreException.of("roll back", e));
        }
    }

    /** What was committed stays committed, so a connection that cannot be reset is the pool's to find out. */
    private static void giveBack(Connection connection, boolean auto, int isolation) {
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
