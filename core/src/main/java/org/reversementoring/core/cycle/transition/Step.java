package org.reversementoring.core.cycle.transition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who takes a step, on which day, and why. Days and roles only: a time of day or a name would tell who did it (I3).
 *
 * @param by the role that acts
 * @param on the day
 * @param reason why, where the table asks for a reason
 */
public record Step(Role by, LocalDate on, Optional<ReasonCode> reason) {

    /** A step without a reason. */
    public static Step by(Role role, LocalDate day) {
        return new Step(role, day, Optional.empty());
    }

    /** The same step for this reason. */
    public Step because(ReasonCode why) {
        return new Step(by, on, Optional.of(why));
    }
}
