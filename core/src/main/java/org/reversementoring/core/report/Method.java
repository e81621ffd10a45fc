package org.reversementoring.core.report;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.policy.ReleasePolicy;

/** The method by which a report was made: public facts and certificates, and no more. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(Method.Scored.class), @JsonSubTypes.Type(Method.ByConsent.class)})
public sealed interface Method extends CodecOnly {

    /** Id of the release policy. */
    String policy();

    /** The number of mentors on the panel. */
    int panelSize();

    /** The largest panel; a larger group is a survey. */
    int MAX_PANEL = 24;

    /**
     * The method that follows from a policy.
     *
     * @param certificates what was proved of the strategies; of no use where there are no scores
     * @throws IllegalArgumentException if the policy does not allow a panel of this size
     */
    static Method of(ReleasePolicy policy, int panelSize, List<Certificate> certificates) {
        return policy.colluders().isEmpty()
                ? new ByConsent(policy.id(), panelSize)
                : new Scored(
                        policy.id(),
                        panelSize,
                        policy.colluders().getAsInt(),
                        policy.panelFloor(),
                        policy.endorsementsNeeded(panelSize),
                        certificates);
    }

    /** The certificates of the strategies; none without scores. */
    default List<Certificate> certified() {
        return this instanceof Scored scored ? scored.certificates() : List.of();
    }

    private static void requirePolicy(String policy) {
        if (policy.isBlank()) {
            throw new IllegalArgumentException("method: policy must not be blank");
        }
    }

    /**
     * Ratings are released as certified statements, and a finding is listed if enough mentors endorse it in private.
     *
     * @param policy id of the release policy
     * @param panelSize n, mentors on the panel
     * @param colluders c, mentors besides the mentee against whom the report holds; at least 1, because a mentor delivers it
     * @param answersNeeded answers without which a question is not shown, at least 2c+3 (T2, G3)
     * @param endorsementsNeeded endorsements without which a finding is not listed, c+2 to n-c-1 and at least 3 (T1)
     * @param certificates what was proved of the strategies
     */
    @JsonTypeName("scored")
    record Scored(
            String policy,
            int panelSize,
            int colluders,
            int answersNeeded,
            int endorsementsNeeded,
            List<Certificate> certificates)
            implements Method {

        /**
         * Checks the numbers and copies.
         *
         * @throws IllegalArgumentException if a number is outside its range or a certificate is for another panel or for fewer
         *     colluders
         */
        public Scored {
            certificates = List.copyOf(certificates);
            requirePolicy(policy);
            // Bounds first: the sums below must not wrap around.
            within("colluders", colluders, 1, MAX_PANEL);
            within("panel size", panelSize, 1, MAX_PANEL);
            within("answers needed", answersNeeded, 2 * colluders + 3, panelSize);
            within("endorsements needed", endorsementsNeeded, Math.max(3, colluders + 2), panelSize - colluders - 1);
            for (Certificate certificate : certificates) {
                if (certificate.panelSize() != panelSize || certificate.colluders() < colluders) {
                    throw new IllegalArgumentException(
                            "method: certificates must be for its panel size and colluders, but one is" + " for "
                                    + certificate.panelSize() + " and " + certificate.colluders());
                }
            }
        }

        private static void within(String subject, int value, int lowest, int highest) {
            if (value < lowest || value > highest) {
                throw new IllegalArgumentException(
                        "method: " + subject + " must be " + lowest + " to " + highest + ", but were " + value);
            }
        }
    }

    /**
     * No scores: a finding is listed only if each mentor of the panel agreed in private to put it forward. For panels too small
     * to protect an answer (T2).
     *
     * @param policy id of the release policy
     * @param panelSize mentors on the panel, at least 3
     */
    @JsonTypeName("by-consent")
    record ByConsent(String policy, int panelSize) implements Method {

        /**
         * Checks the size.
         *
         * @throws IllegalArgumentException if the panel has fewer than 3 mentors
         */
        public ByConsent {
            requirePolicy(policy);
            if (panelSize < 3) {
                throw new IllegalArgumentException("method: panel size must be at least 3, but was " + panelSize);
            }
        }
    }
}
