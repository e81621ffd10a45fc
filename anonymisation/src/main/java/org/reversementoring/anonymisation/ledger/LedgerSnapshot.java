package org.reversementoring.anonymisation.ledger;

import java.util.List;

/**
 * The content of a store at one moment.
 *
 * @param version of the store; each successful append changes it
 * @param entries in the order in which they were appended
 */
public record LedgerSnapshot(long version, List<LedgerEntry> entries) {

    /** Copies. */
    public LedgerSnapshot {
        entries = List.copyOf(entries);
    }
}
