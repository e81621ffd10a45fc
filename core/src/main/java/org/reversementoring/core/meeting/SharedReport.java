package org.reversementoring.core.meeting;

import java.time.LocalDate;
import org.reversementoring.core.CodecOnly;

/**
 * The event that the mentee showed the report to more people than was promised, and what was done about it. To whom it was shown is
 * not recorded. Which role recorded it stands in the history of the cycle.
 *
 * @param on the day on which it was recorded
 * @param outcome what was done
 */
public record SharedReport(LocalDate on, Outcome outcome) implements CodecOnly {

    /** What was done when a report was shared further. */
    public enum Outcome {
        /** Somebody talked with the mentee about it. */
        TALKED_WITH_MENTEE,
        /** The panel was told. */
        PANEL_INFORMED,
        /** Somebody raised a concern. */
        CONCERN_RAISED
    }
}
