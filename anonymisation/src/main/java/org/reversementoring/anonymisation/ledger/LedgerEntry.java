package org.reversementoring.anonymisation.ledger;

import java.time.LocalDate;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.report.Statement;

/**
 * A release that was made: public facts and an output. It holds no answers, and nothing computed from answers except
 * the statement itself.
 *
 * @param release the release as planned
 * @param statement the released statement
 * @param report the report that holds it
 * @param date the day of the release in the host's public calendar
 */
public record LedgerEntry(PlannedRelease release, Statement statement, ReportId report, LocalDate date) {

    /** Whether both entries are the same output (G9): same report, same facts, same statement. The date may differ. */
    public boolean replays(LedgerEntry earlier) {
        return report.equals(earlier.report)
                && release.equals(earlier.release)
                && statement.canonical().equals(earlier.statement.canonical());
    }
}
