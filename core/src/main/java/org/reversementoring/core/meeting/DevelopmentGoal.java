package org.reversementoring.core.meeting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;

/** An action that the mentee intends to take, and the day on which to look at it again. Not for implementation. */
@Value.Immutable
@JsonDeserialize(as = ImmutableDevelopmentGoal.class)
public interface DevelopmentGoal extends CodecOnly {

    /** The topic to which it belongs. */
    TopicId topic();

    /** The intended action in the mentee's words, not blank, at most 2,000 characters. */
    @Value.Redacted
    String action();

    /** The day on which progress is looked at. */
    LocalDate reviewOn();

    /** The status of the goal. */
    @Value.Default
    default GoalStatus status() {
        return GoalStatus.SET;
    }

    /** Whether the goal comes from an earlier cycle. */
    @Value.Default
    default boolean carried() {
        return false;
    }

    /** Whether a response can set it: a new goal is not begun, and a carried one is still open. */
    default boolean canBeSet() {
        return carried() ? status().isOpen() : status() == GoalStatus.SET;
    }

    /** Whether this is another state of the same goal: the same action on the same topic. */
    default boolean isSameGoal(DevelopmentGoal other) {
        return topic().equals(other.topic())
                && action().strip().equals(other.action().strip());
    }

    /** The goal with another status. */
    default DevelopmentGoal with(GoalStatus status) {
        return builder().from(this).status(status).build();
    }

    /** The goal as it goes into the next cycle: carried, with its status, to be looked at on another day. */
    default DevelopmentGoal carriedTo(LocalDate nextReview) {
        return builder().from(this).carried(true).reviewOn(nextReview).build();
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the action is blank or too long
     */
    @Value.Check
    default void check() {
        if (action().isBlank()) {
            throw new IllegalArgumentException("goal on topic " + topic() + ": action must not be blank");
        }
        if (action().length() > 2_000) {
            throw new IllegalArgumentException("goal on topic " + topic()
                    + ": action must have at most 2000 characters, but had " + action().length());
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a goal; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableDevelopmentGoal.Builder implements CodecOnly {
        Builder() {}
    }
}
