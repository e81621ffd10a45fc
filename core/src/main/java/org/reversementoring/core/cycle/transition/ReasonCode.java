package org.reversementoring.core.cycle.transition;

import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

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

    /**
     * A few words for a page or a list, without a full stop; empty for a code of the host or of the release gate, whose words are those of
     * {@link org.reversementoring.core.report.WithheldReason}.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public Optional<String> label(Translation translation) {
        String key = "reason." + value;
        Sentences labels = CycleLabels.in(translation);
        return labels.has(key) ? Optional.of(labels.text(key)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
