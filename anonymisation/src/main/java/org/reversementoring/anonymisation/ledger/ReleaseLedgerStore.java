package org.reversementoring.anonymisation.ledger;

import java.util.List;

/**
 *
 * The place where a host keeps its ledger; implement it over your own database. It has two methods: read, and append if
 * nothing has changed since.
 *
 * <p>Laws: (1) an append with the version that a read gave succeeds if and only if no other append succeeded in
 * between, for any number of threads and processes; (2) entries stay, in the order of the appends; (3) an append adds
 * the whole list or nothing; (4) a read sees every append that succeeded before it, and never a part of one.
 *
 * <p>With a database: one row for each programme with a version column; {@code update … where version = ?} and its row
 * count is the answer, in one transaction with the inserts.
 */
public interface ReleaseLedgerStore {

    /** The entries and their version. */
    LedgerSnapshot read();

    /**
     * Appends these entries if the version is still the expected one.
     *
     * @return whether they were appended; if not, nothing was changed
     */
    boolean append(long expectedVersion, List<LedgerEntry> entries);
}
