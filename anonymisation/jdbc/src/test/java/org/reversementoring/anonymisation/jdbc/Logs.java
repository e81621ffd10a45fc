package org.reversementoring.anonymisation.jdbc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that drivers log, as finely as they can. */
final class Logs extends Handler implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final List<String> texts = new CopyOnWriteArrayList<>();

    private Logs() {
        setLevel(Level.ALL);
    }

    static Logs listening() {
        Logs logs = new Logs();
        logs.root.setLevel(Level.ALL);
        logs.root.addHandler(logs);
        return logs;
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    public void publish(LogRecord record) {
        texts.add(new SimpleFormatter().format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(before);
    }
}
