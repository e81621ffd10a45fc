package org.reversementoring.core.guide;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reversementoring.core.guide.language.GuideLint;

/**
 * What the facilitator reads out around the topics. Each part may be absent in a draft; {@link GuideLint} tells which parts
 * an interview should not begin without. Not for implementation.
 *
 * <p>A facilitator can keep a confidence but cannot vouch for the others in the room; the limits say so.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableScript.class)
public interface Script {

    /** Welcome, purpose and a question to warm up. */
    Optional<String> opening();

    /** What the group agrees on before it begins, in order. */
    List<String> groundRules();

    /** What can be kept in confidence, what cannot, and until when a mentor may withdraw what they said. */
    Optional<String> limitsOfConfidentiality();

    /** The questions and steps that end the interview, in order. */
    List<String> closing();

    /** What to say and do when somebody tells of a danger, bullying or harm. */
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
    final class Builder extends ImmutableScript.Builder {
        Builder() {}
    }
}
