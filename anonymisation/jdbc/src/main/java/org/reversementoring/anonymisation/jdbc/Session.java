package org.reversementoring.anonymisation.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A transaction that is open: statements with their arguments, whose faults are ours. */
final class Session {

    private final String action;
    private final Connection connection;

    Session(String action, Connection connection) {
        this.action = action;
        this.connection = connection;
    }

    /** How many rows the statement changed. */
    int update(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreException.of(action, e);
        }
    }

    /** Inserts a row that may come from elsewhere at the same time; the transaction is then tried again. */
    void insert(String sql, @Nullable Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            statement.executeUpdate();
        } catch (SQLException e) {
            // Class 23 is a broken constraint, in every database.
            throw String.valueOf(e.getSQLState()).startsWith("23")
                    ? StoreException.overtaken(action)
                    : StoreException.of(action, e);
        }
    }

    <T> List<T> query(String sql, Function<Row, T> reader, @Nullable Object... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(action, result);
                List<T> read = new ArrayList<>();
                while (result.next()) {
                    read.add(reader.apply(row));
                }
                return read;
            }
        } catch (SQLException e) {
            throw StoreException.of(action, e);
        }
    }

    <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... arguments) {
        return query(sql, reader, arguments).stream().findFirst();
    }

    private static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    /** As many question marks as there are values, for a list in parentheses. */
    static String marks(int values) {
        return String.join(", ", Collections.nCopies(values, "?"));
    }
}
