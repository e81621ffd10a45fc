package org.reversementoring.anonymisation.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A store that lasts as long as the program, made for tests, scripts and examples. Each append copies all lines, so
 * it suits thousands of lines and not millions. Safe for many threads.
 */
public final class InMemoryReleaseLedgerStore implements ReleaseLedgerStore {

    private final AtomicReference<LedgerSnapshot> current = new AtomicReference<>(new LedgerSnapshot(0, List.of()));

    /** An empty store. */
    public InMemoryReleaseLedgerStore() {}

    @Override
    public LedgerSnapshot read() {
        return Objects.requireNonNull(current.get());
    }

    @Override
    public boolean append(long expectedVersion, List<LedgerLine> lines) {
        LedgerSnapshot before = read();
        if (before.version() != expectedVersion) {
            return false;
        }
        List<LedgerLine> after = new ArrayList<>(before.lines());
        after.addAll(lines);
        return current.compareAndSet(before, new LedgerSnapshot(expectedVersion + 1, after));
    }
}
