package org.reversementoring.core.cycle.transition;

import java.time.LocalDate;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;

/**
 * A step: the role that takes it, the day, and the reason. A time of day or a name would tell who took it, so there is none
 * (I3).
 *
 * @param by the role that acts
 * @param on the day
 * @param reason why, where the table asks for a reason
 */
public record Step(Role by, LocalDate on, Optional<ReasonCode> reason) implements CodecOnly {

    /** A step without a reason. */
    public static Step by(Role role, LocalDate day) {
        return new Step(role, day, Optional.empty());
    }

    /** The same step for this reason. */
    public Step because(ReasonCode why) {
        return new Step(by, on, Optional.of(why));
    }
}
