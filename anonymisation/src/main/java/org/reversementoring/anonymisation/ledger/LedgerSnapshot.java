package org.reversementoring.anonymisation.ledger;

import java.util.List;

/**
 *
 * The content of a store at one moment.
 *
 * @param version the version of the store; each successful append changes it
 * @param entries the entries in the order in which they were appended
 */
public record LedgerSnapshot(long version, List<LedgerEntry> entries) {

    /** The snapshot with a copy of the entries. */
    public LedgerSnapshot {
        entries = List.copyOf(entries);
    }
}
