package org.reversementoring.anonymisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The current row of a result; columns count from 1. */
final class Row {

    private final String action;
    private final ResultSet result;

    Row(String action, ResultSet result) {
        this.action = action;
        this.result = result;
    }

    /** A text that the schema says is there. */
    String text(int column) {
        return optionalText(column)
                .orElseThrow(
                        () -> StoreException.because(action, "column " + column + " must hold a text, but does not"));
    }

    Optional<String> optionalText(int column) {
        try {
            return Optional.ofNullable(result.getString(column));
        } catch (SQLException e) {
            throw StoreException.of(action, e);
        }
    }

    long number(int column) {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw StoreException.of(action, e);
        }
    }
}
