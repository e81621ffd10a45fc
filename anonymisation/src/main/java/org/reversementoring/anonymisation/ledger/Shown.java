package org.reversementoring.anonymisation.ledger;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;

/**
 * The mark that a recorded report was shown to its mentee. From then on nobody can say that it never was, whatever a host's store of
 * cycles has lost.
 *
 * @param mentee the mentee whom the report is about
 * @param report the report that was recorded
 * @param on the day of the meeting
 */
@JsonTypeName("shown")
public record Shown(MenteeId mentee, ReportId report, LocalDate on) implements LedgerLine {}
