package org.reversementoring.core.guide;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;

/**
 * The texts that the facilitator reads out before and after the topics. Each part may be absent in a draft; {@code
 * GuideLint} in {@code guide.language} names the parts that an interview should not begin without. Not for implementation.
 *
 * <p>A facilitator can keep a confidence but cannot vouch for the others in the room. The limits of confidentiality say so.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableScript.class)
public interface Script extends CodecOnly {

    /** Welcome, purpose and a question to warm up. */
    Optional<String> opening();

    /** The ground rules on which the group agrees before it begins, in order. */
    List<String> groundRules();

    /**
     * The limits of confidentiality: what can be kept in confidence, what cannot, and until when mentors may withdraw what
     * they said.
     */
    Optional<String> limitsOfConfidentiality();

    /** The questions and steps that end the interview, in order. */
    List<String> closing();

    /** The words and steps for the case that somebody tells of danger, bullying or harm. */
    Optional<String> safetyScript();

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if a text is blank
     */
    @Value.Check
    default void check() {
        Stream<String> texts = Stream.of(
                        opening().stream(),
                        groundRules().stream(),
                        limitsOfConfidentiality().stream(),
                        closing().stream(),
                        safetyScript().stream())
                .flatMap(part -> part);
        if (texts.anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("script: texts must not be blank");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a script; nothing is required. */
    final class Builder extends ImmutableScript.Builder implements CodecOnly {
        Builder() {}
    }
}
