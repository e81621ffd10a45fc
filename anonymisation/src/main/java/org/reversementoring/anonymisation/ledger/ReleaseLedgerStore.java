package org.reversementoring.anonymisation.ledger;

import java.util.List;
import java.util.Set;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;

/**
 * The place where a host keeps its ledger; implement it over your own database. It needs two methods: read, and append if
 * nothing has changed since. A third, a read of one mentee, makes it fast when the ledger is long.
 *
 * <p>Laws: (1) an append with the version that a read gave succeeds if and only if no other append succeeded in
 * between, for any number of threads and processes; (2) lines stay, in the order of the appends; (3) an append adds
 * the whole list or nothing; (4) a read sees every append that succeeded before it, and never a part of one; so after an append
 * that failed, the next read gives another version; (5) a read of one mentee is the whole read without the lines it was not asked
 * for, and has the same version. {@code ReleaseLedgerStoreContract} of the testkit tests them.
 *
 * <p>With a database: one row for each programme with a version column; {@code update … where version = ?} and its row
 * count is the answer, in one transaction with the inserts. Read and append need a transaction of their own each, at READ
 * COMMITTED, not that of the caller. In an outer transaction at REPEATABLE READ, SNAPSHOT or SERIALIZABLE every read shows the
 * ledger as it was when the transaction began, which breaks law 4: the ledger then gives up at once, and what helps is
 * to repeat the outer transaction as a whole. In an outer transaction that is rolled back later, what was recorded is gone, though
 * the report may have been shown. A fault of the database, a deadlock for instance, is thrown and not answered with false.
 *
 * <p>A line is stored as the text that {@link LedgerCodec} writes; its number in the order, mentee and report are columns beside
 * it.
 */
public interface ReleaseLedgerStore {

    /** All lines and their version. */
    LedgerSnapshot read();

    /**
     * The lines that are about a mentee or belong to one of these reports, in their order, and the version of the whole store. What
     * is not overridden reads everything.
     *
     * <p>A host may have written the identifier of one person in several ways. Return the lines of each writing: keep a column with
     * one canonical writing, and ask by that.
     *
     * @param mentee whom a decision is about
     * @param reports reports whose lines are needed too, whoever they are about; perhaps none
     */
    default LedgerSnapshot read(MenteeId mentee, Set<ReportId> reports) {
        return read().about(mentee, reports);
    }

    /**
     * Appends these lines if the version is still the expected one.
     *
     * @return whether they were appended; if not, nothing was changed
     */
    boolean append(long expectedVersion, List<LedgerLine> lines);
}
