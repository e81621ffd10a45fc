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
 * @param by the role of whoever vouches for it: custodian or programme lead
 * @param on the day in the host's public calendar
 */
@JsonTypeName("never-shown")
public record NeverShown(MenteeId mentee, ReportId report, Role by, LocalDate on) implements LedgerLine {

    /**
     * Checks the role.
     *
     * @throws IllegalArgumentException if it is another one: nobody else knows who has seen a report
     */
    public NeverShown {
        if (by != Role.CUSTODIAN && by != Role.PROGRAMME_LEAD) {
            throw new IllegalArgumentException(
                    "never shown: must be marked by the custodian or the programme lead, but was by " + by);
        }
    }
}
