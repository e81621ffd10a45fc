package org.reversementoring.core.cycle.transition;

import org.reversementoring.core.CodecOnly;

/**
 * The reason for a step, as a code that a program can count. It has no room for what anybody said.
 *
 * @param value 1 to 40 characters: capital letters, digits and underscores, beginning with a letter
 */
public record ReasonCode(String value) implements CodecOnly {

    /** Somebody may have suffered for what was said. */
    public static final ReasonCode SUSPECTED_RETALIATION = new ReasonCode("SUSPECTED_RETALIATION");

    /** A mentor left the panel. */
    public static final ReasonCode MENTOR_LEFT = new ReasonCode("MENTOR_LEFT");

    /** Too few mentors endorsed a wording of the panel's answer; only the gate writes it. */
    public static final ReasonCode NOT_ENDORSED = new ReasonCode("NOT_ENDORSED");

    /** A mentor told that a contribution was theirs. */
    public static final ReasonCode AUTHORSHIP_DISCLOSED = new ReasonCode("AUTHORSHIP_DISCLOSED");

    /** The policy became stricter than what a draft or a report was made under. */
    public static final ReasonCode POLICY_TIGHTENED = new ReasonCode("POLICY_TIGHTENED");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not a code
     */
    public ReasonCode {
        if (!value.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw new IllegalArgumentException(
                    "reason code: must be 1 to 40 capital letters, digits and underscores, beginning with a letter");
        }
    }

    /**
     * The code with this value.
     *
     * @throws IllegalArgumentException if it is not a code
     */
    public static ReasonCode of(String value) {
        return new ReasonCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
