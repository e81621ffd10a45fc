package org.reversementoring.reporting.study.outcome;

import java.time.LocalDate;

/**
 * A design with the digest that was put on record, and when. The day is what its keeper states; only a record outside the team, such as
 * a registry or the ethics board, makes it more than that.
 *
 * @param design the design as it is used now
 * @param digest the digest that was put on record, which must be the design's
 * @param registered the day of the record
 * @param firstAnswer the day of the first answer of the study
 */
public record RegisteredDesign(OutcomeDesign design, String digest, LocalDate registered, LocalDate firstAnswer) {

    /**
     * Checks that the design is the one on record.
     *
     * @throws IllegalArgumentException if the digest is another design's: something was changed after it was put on record
     */
    public RegisteredDesign {
        if (!design.digest().equals(digest)) {
            throw new IllegalArgumentException(
                    "design: digest on record must be that of the design, but was another; was it changed since?");
        }
    }

    /** Whether it was on record before the day of the first answer. */
    public boolean isBeforeTheData() {
        return registered.isBefore(firstAnswer);
    }
}
