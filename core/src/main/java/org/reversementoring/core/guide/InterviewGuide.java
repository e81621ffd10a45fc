package org.reversementoring.core.guide;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.Identities;
import org.reversementoring.core.TopicId;

/**
 * The semi-structured guide by which a panel is interviewed about its mentee: the same topics for each panel, in a flexible
 * order, with room to probe.
 *
 * <p>A guide without a strengths topic is refused. A guide needs an id, a version, a language, a title, topics and a total
 * time. {@code GuideLint} in {@code guide.language} names what else an interview should not begin without, and {@code
 * Guides} has ready-made guides. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableInterviewGuide.class)
public interface InterviewGuide extends CodecOnly {

    /** What stands for the findings of a whole report, for instance in a release ledger; no topic has this identifier. */
    TopicId RESERVED = TopicId.of("findings-of-the-report");

    /** The identifier of the guide, the same for all its versions. */
    GuideId id();

    /** Version of the text, not blank, for instance {@code 1.0}. */
    String version();

    /** Language of the text as a BCP 47 tag, for instance {@code en-GB}. */
    String language();

    /** Title, not blank. */
    String title();

    /** The purpose of the feedback, as it is told to a panel; not blank. */
    Optional<String> purpose();

    /** The terms under which the text may be used, for instance {@code CC0-1.0}; not blank. */
    Optional<String> licence();

    /** The guide from which this one was derived; never this version itself. */
    Optional<Provenance> derivedFrom();

    /** The history of the guide's development. */
    Optional<Development> development();

    /** The way the interview is held; {@link Conduct#standard()} by default. */
    @Value.Default
    default Conduct conduct() {
        return Conduct.standard();
    }

    /** The texts that are read out before and after the topics; none by default. */
    @Value.Default
    default Script script() {
        return Script.builder().build();
    }

    /**
     * The topics in the order in which reports show them; at least one, with distinct ids in the sense of {@link Identities}, none of them
     * {@link #RESERVED}.
     */
    List<Topic> topics();

    /** Time set aside for the whole interview, at least the sum of the topics' budgets. */
    Duration totalTime();

    /** The topic with this id, if the guide has it. */
    default Optional<Topic> topic(TopicId id) {
        return topics().stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** The topics that have an item to rate, in guide order. */
    @JsonIgnore
    @Value.Lazy
    default List<Topic> ratedTopics() {
        return topics().stream().filter(topic -> topic.rating().isPresent()).toList();
    }

    /**
     * A builder that starts from this guide and names it as the source. What is not set again stays as it is; {@code topics}
     * replaces the topics, {@code addTopics} adds to them.
     *
     * @param newId id of the new guide; the same id for a new version of this one
     * @param newVersion version of the new guide
     */
    default Builder derive(GuideId newId, String newVersion) {
        return builder().from(this).id(newId).version(newVersion).derivedFrom(new Provenance(id(), version()));
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if a text is blank, the guide is derived from itself, a topic id is repeated in any
     *     writing or is reserved, no topic is about strengths, a topic may be skipped where each must be asked, or the topics need more time than there is
     */
    @Value.Check
    default void check() {
        String subject = "guide " + id();
        if (version().isBlank() || language().isBlank() || title().isBlank()) {
            throw new IllegalArgumentException(subject + ": version, language and title must not be blank");
        }
        if (Stream.concat(purpose().stream(), licence().stream()).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(subject + ": purpose and licence must not be blank");
        }
        if (derivedFrom().equals(Optional.of(new Provenance(id(), version())))) {
            throw new IllegalArgumentException(
                    subject + ": must be derived from another version, but was from " + version());
        }
        Identities seen = new Identities();
        for (Topic topic : topics()) {
            if (seen.note(topic.id().value(), 1).isPresent()) {
                throw new IllegalArgumentException(
                        subject + ": topic ids must be distinct, but " + topic.id() + " occurs more than once");
            }
            if (Identities.same(topic.id().value(), RESERVED.value())) {
                throw new IllegalArgumentException(
                        subject + ": topic ids must be free, but " + topic.id() + " stands for the findings");
            }
        }
        if (topics().stream().noneMatch(topic -> topic.focus() == TopicFocus.STRENGTHS)) {
            throw new IllegalArgumentException(
                    subject + ": at least one topic must be about strengths, but none of " + topics().size() + " is");
        }
        if (conduct().coverage() == Coverage.EVERY_TOPIC_ASKED) {
            topics().stream().filter(Topic::mayBeSkipped).findFirst().ifPresent(topic -> {
                throw new IllegalArgumentException(
                        subject + ": each topic must be asked, but " + topic.id() + " may be skipped");
            });
        }
        Duration needed = topics().stream().map(Topic::timeBudget).reduce(Duration.ZERO, Duration::plus);
        if (needed.compareTo(totalTime()) > 0) {
            throw new IllegalArgumentException(subject + ": topics must fit into "
                    + totalTime().toMinutes() + " minutes, but need " + needed.toMinutes());
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a guide; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableInterviewGuide.Builder implements CodecOnly {
        Builder() {}
    }
}
