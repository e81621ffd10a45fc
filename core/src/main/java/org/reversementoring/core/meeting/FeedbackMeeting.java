package org.reversementoring.core.meeting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Duration;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.reversementoring.core.MentorId;

/**
 * The held one-to-one meeting of the mentee and the nominated mentor. In person by default; the founding study's meetings
 * lasted 28 to 180 minutes (Raju et al., 2021). Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFeedbackMeeting.class)
public interface FeedbackMeeting {

    /** How the two met. */
    enum Modality {
        /** In one room, as the method asks for. */
        IN_PERSON,
        /** By video or telephone. */
        REMOTE
    }

    /** The mentor who fed the report back; personal. */
    @Value.Redacted
    MentorId nominatedMentor();

    /** The day it was held. */
    LocalDate heldOn();

    /** How long it took, in whole minutes, 1 to 480. */
    Duration length();

    /** How the two met; in person by default. */
    @Value.Default
    default Modality modality() {
        return Modality.IN_PERSON;
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the length is not 1 to 480 whole minutes
     */
    @Value.Check
    default void check() {
        long minutes = length().toMinutes();
        if (!length().equals(Duration.ofMinutes(minutes)) || minutes < 1 || minutes > 480) {
            throw new IllegalArgumentException("meeting: length must be 1 to 480 whole minutes, but was " + length());
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a meeting; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableFeedbackMeeting.Builder {
        Builder() {}
    }
}
