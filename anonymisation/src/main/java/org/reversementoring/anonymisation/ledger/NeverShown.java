package org.reversementoring.anonymisation.ledger;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.LocalDate;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.transition.Role;

/**
 * The mark that a recorded report was shown to nobody outside the panel and never will be. Its entries stay and stop nothing from
 * being released; the report itself cannot be recorded again.
 *
 * @param mentee the mentee whom the report is about
 * @param report the report that was recorded
 * @param by the role of whoever vouches for it
 * @param on the day in the host's public calendar
 */
@JsonTypeName("never-shown")
public record NeverShown(MenteeId mentee, ReportId report, Role by, LocalDate on) implements LedgerLine {}
