package org.reversementoring.core.cycle.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The verdict of the release gate: whether it lets a report through, why not, and of what it is the verdict. Only the gate gives one
 * to a cycle.
 *
 * @param policy id of the release policy, not blank
 * @param colluders mentors against whom the policy protects, 0 if it releases no scores
 * @param reasons why not; empty if it lets it through
 * @param evidence what the verdict is about; empty if nothing passed, and in documents of the first version
 */
public record Assessment(
        String policy,
        int colluders,
        List<ReasonCode> reasons,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<Evidence> evidence)
        implements CodecOnly {

    /**
     * The two ends of a release: what went in and what came out.
     *
     * @param collation the seal of the collation
     * @param report the digest of the report
     */
    public record Evidence(String collation, String report) implements CodecOnly {

        /**
         * Checks the form.
         *
         * @throws IllegalArgumentException if one is no digest
         */
        public Evidence {
            if (!collation.matches(ContentDigest.FORM) || !report.matches(ContentDigest.FORM)) {
                throw new IllegalArgumentException("evidence: seal and digest must be 64 lower-case hex digits");
            }
        }

        /** Nothing of the digest, from which a reader could check a guess. */
        @Override
        public String toString() {
            return "Evidence[***]";
        }
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the policy is blank, the number negative, or there are both reasons and evidence
     */
    public Assessment {
        reasons = List.copyOf(reasons);
        if (policy.isBlank() || colluders < 0) {
            throw new IllegalArgumentException("assessment: policy must not be blank and colluders must be at least 0");
        }
        if (!reasons.isEmpty() && evidence.isPresent()) {
            throw new IllegalArgumentException("assessment: there must be no evidence of what did not pass");
        }
    }

    /** The verdict that nothing passes. */
    public static Assessment failing(String policy, int colluders, List<ReasonCode> reasons) {
        return new Assessment(policy, colluders, reasons, Optional.empty());
    }

    /** Whether the gate lets it through. */
    public boolean passes() {
        return reasons.isEmpty();
    }

    /** This verdict, without what only the custodian may see. */
    public Assessment withoutEvidence() {
        return new Assessment(policy, colluders, reasons, Optional.empty());
    }
}
