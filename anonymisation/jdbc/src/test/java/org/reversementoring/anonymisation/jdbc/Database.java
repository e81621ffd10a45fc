package org.reversementoring.anonymisation.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** A database with the tables of the stores, as a test sees it. */
interface Database {

    AtomicInteger NUMBER = new AtomicInteger();

    List<String> TABLES = List.of(
            "rm_ledger",
            "rm_ledger_line",
            "rm_cycle",
            "rm_cycle_person",
            "rm_raw_cycle",
            "rm_raw",
            "rm_ballot_round",
            "rm_ballot");

    /** New connections to the database. */
    DataSource source();

    /** A pool with the isolation that is usual. */
    TestPool pool();

    /** A name that no other test has. */
    default String fresh(String name) {
        return name + "-" + NUMBER.incrementAndGet();
    }

    default StoreCipher cipher() {
        return StoreCipher.of(Samples.key(1));
    }

    /** Everything that an administrator sees. */
    default String dump() {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            StringBuilder text = new StringBuilder();
            for (String table : TABLES) {
                ResultSet rows = statement.executeQuery("select * from " + table);
                while (rows.next()) {
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        text.append(rows.getString(column)).append('\n');
                    }
                }
            }
            return text.toString();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    default int execute(String sql) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    default List<String> texts(String sql) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** What each of several threads gets that begin together. */
    static <T> List<T> together(int threads, IntFunction<T> work) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier barrier = new CyclicBarrier(threads);
            List<Future<T>> futures = IntStream.range(0, threads)
                    .mapToObj(i -> executor.submit(() -> {
                        barrier.await();
                        return work.apply(i);
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            executor.shutdown();
        }
    }

    /** Kills the work at each event in turn, until it survives; after each death something is looked at. */
    static int killedEverywhere(TestPool pool, Runnable prepare, Runnable work, Runnable afterwards) {
        for (int event = 1; ; event++) {
            prepare.run();
            pool.dieAt(event);
            boolean died = false;
            try {
                work.run();
            } catch (StoreException e) {
                died = true;
            }
            pool.dieAt(Integer.MAX_VALUE);
            afterwards.run();
            if (!died) {
                return event - 1;
            }
        }
    }

    /** What the work throws. */
    static Exception thrownBy(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("nothing was thrown");
    }
}
