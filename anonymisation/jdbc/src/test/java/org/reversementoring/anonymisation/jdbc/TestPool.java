package org.reversementoring.anonymisation.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A pool of connections as hosts have, which counts what happens and can die at any of it. */
final class TestPool {

    private final DataSource source;
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger events = new AtomicInteger();
    private final int isolation;
    private int dyingAt = Integer.MAX_VALUE;

    /** @param isolation that each connection has when it is taken */
    TestPool(DataSource source, int isolation) {
        this.source = source;
        this.isolation = isolation;
    }

    TestPool(DataSource source) {
        this(source, Connection.TRANSACTION_READ_COMMITTED);
    }

    /** The process is killed at this event, counted from here: everything fails from then on. */
    void dieAt(int event) {
        events.set(0);
        dyingAt = event;
    }

    int events() {
        return events.get();
    }

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                TestPool.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    event();
                    Connection connection = idle.poll();
                    if (connection == null) {
                        connection = source.getConnection();
                    }
                    connection.setTransactionIsolation(isolation);
                    return watched(connection);
                });
    }

    private Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                TestPool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "close" -> {
                            if (dyingAt == Integer.MAX_VALUE) {
                                if (connection.getTransactionIsolation() != isolation || !connection.getAutoCommit()) {
                                    throw new AssertionError("a connection must go back as it came");
                                }
                                idle.add(connection);
                            } else {
                                // What a killed process leaves open is rolled back by the database.
                                if (!connection.getAutoCommit()) {
                                    connection.rollback();
                                }
                                connection.close();
                            }
                            return null;
                        }
                        case "commit" -> {
                            event();
                            called(connection, method, arguments);
                            event();
                            return null;
                        }
                        case "prepareStatement" -> {
                            return watched((PreparedStatement) called(connection, method, arguments));
                        }
                        default -> {
                            return called(connection, method, arguments);
                        }
                    }
                });
    }

    private PreparedStatement watched(PreparedStatement statement) {
        return (PreparedStatement) Proxy.newProxyInstance(
                TestPool.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().startsWith("execute")) {
                        return called(statement, method, arguments);
                    }
                    event();
                    return called(statement, method, arguments);
                });
    }

    private void event() throws SQLException {
        if (events.incrementAndGet() >= dyingAt) {
            throw new SQLException("killed at a marker-in-a-driver-message", "08006");
        }
    }

    private static Object called(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
