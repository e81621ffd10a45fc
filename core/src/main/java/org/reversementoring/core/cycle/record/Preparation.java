package org.reversementoring.core.cycle.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.reversementoring.core.cycle.transition.ReasonCode;

/**
 * What was settled before the interview.
 *
 * @param groundRules whether the panel agreed on ground rules
 * @param independent whether facilitator, note-taker and custodian are outside the mentee's line
 * @param waiver why it goes on although one is not; needed then
 */
public record Preparation(
        boolean groundRules,
        boolean independent,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<ReasonCode> waiver) {

    /** Everything as it should be. */
    public static Preparation complete() {
        return new Preparation(true, true, Optional.empty());
    }
}
