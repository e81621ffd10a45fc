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

    /** The note of what somebody said, not blank. */
    @Value.Redacted
    String note();

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the note is blank
     */
    @Value.Check
    default void check() {
        if (note().isBlank()) {
            throw new IllegalArgumentException("point: note must not be blank");
        }
    }

    /**
     * A point.
     *
     * @throws IllegalArgumentException if the note is blank
     */
    static Point of(TopicId topic, String note) {
        return ImmutablePoint.builder().topic(topic).note(note).build();
    }
}
