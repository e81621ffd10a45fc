package org.reversementoring.anonymisation.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.anonymisation.testkit.ReleaseLedgerStoreLaws;

/** What isolation of the host does to a ledger: nothing to the store's own transactions, and much to one that joins the host's. */
interface IsolationContract extends Database {

    /** How many of six releases come through that are recorded at the same time inside the host's transaction, by isolation. */
    Map<String, String> insideTheHostsTransaction();

    private static Map<String, Integer> levels() {
        return new TreeMap<>(Map.of(
                "READ COMMITTED", Connection.TRANSACTION_READ_COMMITTED,
                "REPEATABLE READ", Connection.TRANSACTION_REPEATABLE_READ,
                "SERIALIZABLE", Connection.TRANSACTION_SERIALIZABLE));
    }

    @Test
    default void theStoresTransactionIsItsOwnWhateverTheHostsIsolationIs() {
        levels().forEach((name, level) -> {
            DataSource host = new TestPool(source(), level).dataSource();
            ReleaseLedgerStoreLaws.law1_oneOfManyWins(
                    () -> JdbcReleaseLedgerStore.of(host, cipher()).named(fresh("ledger")));
            ReleaseLedgerStoreLaws.law4_readsAreNotFrozen(
                    () -> JdbcReleaseLedgerStore.of(host, cipher()).named(fresh("ledger")));
            assertThat(released(host, fresh("ledger"), 6)).as(name).isEqualTo(6);
        });
    }

    /** The host's transaction is open, has read, and goes on: the store sees through it, for it takes another connection. */
    @Test
    default void anOpenTransactionOfTheHostFreezesNothing() throws SQLException {
        for (int level : levels().values()) {
            try (Connection outer = source().getConnection()) {
                outer.setTransactionIsolation(level);
                outer.setAutoCommit(false);
                outer.createStatement()
                        .executeQuery("select count(*) from rm_cycle")
                        .close();
                ReleaseLedgerStoreLaws.law4_readsAreNotFrozen(() ->
                        JdbcReleaseLedgerStore.of(pool().dataSource(), cipher()).named(fresh("ledger")));
                outer.rollback();
            }
        }
    }

    /** Whoever hands the store a data source that joins the host's transaction gets this instead. */
    @Test
    default void insideTheHostsTransactionFewerComeThrough() {
        Map<String, String> seen = new TreeMap<>();
        levels().forEach((name, level) -> seen.put(name, joined(level, 6)));
        assertThat(seen).isEqualTo(new TreeMap<>(insideTheHostsTransaction()));
    }

    private static int released(DataSource source, String ledger, int releases) {
        ReleaseLedgerStore store = JdbcReleaseLedgerStore.of(source, StoreCipher.of(Samples.key(1)))
                .named(ledger);
        Database.together(releases, i -> {
            long version = store.read().version();
            while (!store.append(version, List.of(LedgerContract.line("m", "r" + i)))) {
                version = store.read().version();
            }
            return i;
        });
        return store.read().lines().size();
    }

    /** Each release reads in its transaction before any appends, tries again and again, and commits. */
    private String joined(int level, int releases) {
        String ledger = fresh("ledger");
        JdbcReleaseLedgerStore.of(source()).named(ledger).append(0, List.of());
        CyclicBarrier begun = new CyclicBarrier(releases);
        List<String> ends = Database.together(releases, i -> {
            try (Connection connection = source().getConnection()) {
                connection.setTransactionIsolation(level);
                connection.setAutoCommit(false);
                String row = fresh("host");
                connection.createStatement().executeUpdate("insert into rm_raw_cycle values ('" + row + "', 'OPEN')");
                ReleaseLedgerStore store =
                        JdbcReleaseLedgerStore.of(joining(connection)).named(ledger);
                long version = store.read().version();
                begun.await();
                for (int tries = 0; tries < 20; tries++) {
                    if (store.append(version, List.of(LedgerContract.line("m", "r" + i)))) {
                        connection.commit();
                        return texts("select cycle_id from rm_raw_cycle where cycle_id = '" + row + "'")
                                        .isEmpty()
                                ? "released without the host's row"
                                : "released";
                    }
                    version = store.read().version();
                }
                connection.rollback();
                return "frozen";
            } catch (StoreException | SQLException e) {
                return "thrown";
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        List<String> counted = new ArrayList<>();
        for (String end : List.of("released", "released without the host's row", "thrown", "frozen")) {
            long count = ends.stream().filter(end::equals).count();
            if (count > 0) {
                counted.add(count + " " + end);
            }
        }
        return String.join(", ", counted);
    }

    /** A data source that gives the connection of the host's transaction to whoever asks, as some frameworks offer. */
    private static DataSource joining(Connection connection) {
        Connection joined = (Connection) Proxy.newProxyInstance(
                IsolationContract.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "close", "commit", "rollback", "setAutoCommit", "setTransactionIsolation" -> null;
                    default -> {
                        try {
                            yield method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                IsolationContract.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> joined);
    }
}
