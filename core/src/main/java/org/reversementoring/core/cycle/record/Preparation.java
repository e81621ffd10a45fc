package org.reversementoring.core.cycle.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.transition.ReasonCode;

/**
 * The arrangements that were settled before the interview.
 *
 * @param groundRules whether the panel agreed on ground rules
 * @param independent whether facilitator, note-taker and custodian are outside the mentee's line
 * @param waiver why the cycle goes on although one of them is not outside it; needed in that case
 */
public record Preparation(
        boolean groundRules,
        boolean independent,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<ReasonCode> waiver) implements CodecOnly {

    /** A preparation with ground rules and independent roles. */
    public static Preparation complete() {
        return new Preparation(true, true, Optional.empty());
    }
}
