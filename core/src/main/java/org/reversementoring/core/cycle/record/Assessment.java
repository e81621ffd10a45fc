package org.reversementoring.core.cycle.record;

import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.transition.ReasonCode;

/**
 * The verdict of the release gate: whether it will let a report through, and why not.
 *
 * @param policy id of the release policy, not blank
 * @param colluders mentors against whom the policy protects, 0 if it releases no scores
 * @param reasons why not; empty if it will
 */
public record Assessment(String policy, int colluders, List<ReasonCode> reasons) implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the policy is blank or the number negative
     */
    public Assessment {
        reasons = List.copyOf(reasons);
        if (policy.isBlank() || colluders < 0) {
            throw new IllegalArgumentException("assessment: policy must not be blank and colluders must be at least 0");
        }
    }

    /** Whether the gate will let it through. */
    public boolean passes() {
        return reasons.isEmpty();
    }
}
