package org.reversementoring.reporting.study.analysis;

import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.study.delivery.PaperDelivery;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.figures.SessionTimes;

/**
 * Figures of a sheet of delivery on paper, apart from those of cycles. It is for the study team; {@link PaperDelivery#addedTo} adds both up
 * instead, and then they are audited and may be released.
 *
 * @param people mentees on the sheet, 0 or more
 * @param counts fidelity, harms, and of how many nothing is recorded
 * @param sessions how long the meetings took, if a length is recorded
 * @param minutes time beyond the meetings by role, of those for whom it is recorded
 */
public record PaperFigures(
        int people, List<ReportedCount> counts, Optional<SessionTimes> sessions, List<RoleEffort> minutes) {

    /** Copies the lists. */
    public PaperFigures {
        counts = List.copyOf(counts);
        minutes = List.copyOf(minutes);
    }

    /** The figures of a sheet. */
    public static PaperFigures of(PaperDelivery sheet) {
        return new PaperFigures(sheet.people(), sheet.counts(), sheet.sessions(), RoleEffort.of(sheet.effort()));
    }

    /** The counts about one subject, in their order. */
    public List<ReportedCount> counts(ReportSection subject) {
        return counts.stream().filter(count -> count.subject() == subject).toList();
    }

    /** The number of mentees only. */
    @Override
    public String toString() {
        return "PaperFigures[" + people + " mentees, ***]";
    }
}
