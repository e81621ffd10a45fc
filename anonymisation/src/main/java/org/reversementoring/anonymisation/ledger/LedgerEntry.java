package org.reversementoring.anonymisation.ledger;

import java.time.LocalDate;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.report.Statement;

/**
 * A release that was made: public facts and an output. There are no answers in it, and nothing computed from answers but the
 * statement itself.
 *
 * @param release what was planned
 * @param statement what was said
 * @param report where it was said
 * @param date when, as the host's public calendar has it
 */
public record LedgerEntry(PlannedRelease release, Statement statement, ReportId report, LocalDate date) {

    /** Whether this is the same output again (G9): same report, same facts, same statement. The date may differ. */
    public boolean replays(LedgerEntry earlier) {
        return report.equals(earlier.report)
                && release.equals(earlier.release)
                && statement.canonical().equals(earlier.statement.canonical());
    }
}
