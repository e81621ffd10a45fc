package org.reversementoring.core.guide;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;

/**
 * A topic of the interview: one open core question, probes that go deeper, prompts for what was not raised, and perhaps an
 * item that each mentor rates in private.
 *
 * <p>The default focus is {@link TopicFocus#DOMAIN}; the time budget is in whole minutes, 1 to 480. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableTopic.class)
public interface Topic extends CodecOnly {

    /** Identifies the topic within its guide. */
    TopicId id();

    /** Short title, not blank. */
    String title();

    /** The purpose of the topic. */
    @Value.Default
    default TopicFocus focus() {
        return TopicFocus.DOMAIN;
    }

    /** The open question that is always asked, not blank. */
    String coreQuestion();

    /** Follow-up questions for depth, in the order in which they are tried. */
    List<String> probes();

    /** Reminders of what to raise if the panel does not. */
    List<String> prompts();

    /** The item that each mentor rates in private, if there is one. */
    Optional<RatingItem> rating();

    /** Time set aside in the interview. */
    Duration timeBudget();

    /** Whether the panel may skip it; no by default. */
    @Value.Default
    default boolean mayBeSkipped() {
        return false;
    }

    /**
     * Whether it may hurt to speak about it; no by default. {@code GuideLint} wants such a topic to be one that may be
     * skipped.
     */
    @Value.Default
    default boolean sensitive() {
        return false;
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if a text is blank or the time budget is not 1 to 480 whole minutes
     */
    @Value.Check
    default void check() {
        String subject = "topic " + id();
        if (Stream.concat(Stream.of(title(), coreQuestion()), Stream.concat(probes().stream(), prompts().stream()))
                .anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(subject + ": title, question, probes and prompts must not be blank");
        }
        long minutes = timeBudget().toMinutes();
        if (!timeBudget().equals(Duration.ofMinutes(minutes)) || minutes < 1 || minutes > 480) {
            throw new IllegalArgumentException(
                    subject + ": time budget must be 1 to 480 whole minutes, but was " + timeBudget());
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a topic; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableTopic.Builder implements CodecOnly {
        Builder() {}
    }
}
