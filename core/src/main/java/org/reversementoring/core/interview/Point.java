package org.reversementoring.core.interview;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;

/**
 * A point that was raised in the group interview, as noted down. It has no author: the panel speaks as one. Not for
 * implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePoint.class)
public interface Point extends CodecOnly {

    /** The topic under which it was raised. */
    TopicId topic();

    /** The note of what somebody said, 1 to 10,000 characters, not blank. */
    @Value.Redacted
    String note();

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the note is blank or too long
     */
    @Value.Check
    default void check() {
        if (note().isBlank()) {
            throw new IllegalArgumentException("point: note must not be blank");
        }
        if (note().length() > 10_000) {
            throw new IllegalArgumentException(
                    "point: note must have at most 10000 characters, but had " + note().length());
        }
    }

    /**
     * A point.
     *
     * @throws IllegalArgumentException if the note is blank or too long
     */
    static Point of(TopicId topic, String note) {
        return ImmutablePoint.builder().topic(topic).note(note).build();
    }
}
