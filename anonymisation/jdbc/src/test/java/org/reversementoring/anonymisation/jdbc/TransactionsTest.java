package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a transaction makes of a database that fails where databases do. */
class TransactionsTest {

    private final List<String> calls = new ArrayList<>();

    @Test
    void whatWasCommittedIsGivenAlsoIfTheConnectionCannotBeClosed() {
        String stored = failingAt("close").run("test", session -> "stored");
        assertThat(stored).isEqualTo("stored");
        assertThat(calls).containsSubsequence("commit", "close");
    }

    @Test
    void noFaultTellsWhatTheDriverSaid() {
        for (Set<String> failing : List.of(
                Set.of("commit", "close"),
                Set.of("commit", "rollback", "close"),
                Set.of("setAutoCommit", "close"),
                Set.of("getConnection"))) {
            assertThatThrownBy(() -> failingAt(failing.toArray(String[]::new)).run("test", session -> "lost"))
                    .isInstanceOf(StoreException.class)
                    .satisfies(thrown -> {
                        StringWriter text = new StringWriter();
                        thrown.printStackTrace(new PrintWriter(text));
                        assertThat(text.toString()).contains("08003").doesNotContain("marker");
                    });
        }
    }

    @Test
    void whatTheWorkThrowsComesAsItIs() {
        IllegalStateException thrown = new IllegalStateException("a rule");
        assertThatThrownBy(() -> failingAt("rollback", "close").run("test", session -> {
                    throw thrown;
                }))
                .isSameAs(thrown)
                .hasNoSuppressedExceptions();
    }

    /** Serialisation failure, deadlock, lock timeout and concurrent update, of three databases. */
    @Test
    void aConflictIsTriedAgainAndNothingElse() {
        for (SQLException conflict : List.of(
                new SQLException("", "40001"),
                new SQLException("", "40P01"),
                new SQLException("", "HYT00"),
                new SQLException("", "90131"),
                new SQLException("", "HY000", 1020))) {
            assertThat(tries(conflict, 9)).as(conflict.getSQLState()).isEqualTo(10);
            assertThatThrownBy(() -> tries(conflict, 10)).isInstanceOf(StoreException.class);
        }
        for (SQLException fault :
                List.of(new SQLException("", "08006"), new SQLException("", "23505"), new SQLException("", null, 0))) {
            assertThatThrownBy(() -> tries(fault, 1)).isInstanceOf(StoreException.class);
        }
    }

    private int tries(SQLException fault, int faults) {
        int[] tries = {0};
        return failingAt().run("test", session -> {
            if (++tries[0] <= faults) {
                throw StoreException.of("test", fault);
            }
            return tries[0];
        });
    }

    private static SQLException lost() {
        return new SQLException("password=marker", "08003");
    }

    private Transactions failingAt(String... methods) {
        Set<String> failing = Set.of(methods);
        Connection connection = (Connection) Proxy.newProxyInstance(
                TransactionsTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    if (failing.contains(method.getName())) {
                        throw lost();
                    }
                    return switch (method.getName()) {
                        case "getAutoCommit" -> true;
                        case "getTransactionIsolation" -> Connection.TRANSACTION_READ_COMMITTED;
                        default -> null;
                    };
                });
        return new Transactions((DataSource) Proxy.newProxyInstance(
                TransactionsTest.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, none) -> {
                    if (failing.contains("getConnection")) {
                        throw lost();
                    }
                    return connection;
                }));
    }
}
