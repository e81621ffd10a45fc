package org.reversementoring.core.cycle.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.membership.InterviewConduct;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.guide.Attendance;
import org.reversementoring.core.guide.Coverage;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;

/**
 * The record that an interview took place and how far the guide was followed. It holds nothing that was said. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableInterviewRecord.class)
public interface InterviewRecord extends CodecOnly {

    /** Whether the limits of confidentiality were read out before anything was said (I11). */
    boolean limitsRead();

    /** The number of mentors who were there, at least 0; who came to several sittings counts once. */
    int attendance();

    /** The coverage of the topics of the guide, each topic once. */
    List<Covered> topics();

    /** The way in which it was held, which must not contradict the guide; empty if the host does not tell. */
    Optional<InterviewConduct> conduct();

    /** A record of which the host tells no more than this. */
    static InterviewRecord of(boolean limitsRead, int attendance, List<Covered> topics) {
        return builder()
                .limitsRead(limitsRead)
                .attendance(attendance)
                .topics(topics)
                .build();
    }

    /** This record, with the way in which the interview was held. */
    default InterviewRecord held(InterviewConduct conduct) {
        return builder().from(this).conduct(conduct).build();
    }

    /** Whether sound was recorded, as the host tells, or else as the guide says. */
    default boolean hasSound(InterviewGuide guide) {
        return conduct()
                        .map(InterviewConduct::recording)
                        .orElse(guide.conduct().recording().kind())
                == Recording.Kind.AUDIO;
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the attendance is negative, or a topic comes twice
     */
    @Value.Check
    default void check() {
        if (attendance() < 0) {
            throw new IllegalArgumentException(
                    "interview record: attendance must be at least 0, but was " + attendance());
        }
        if (topics().stream().map(Covered::topic).distinct().count() != topics().size()) {
            throw new IllegalArgumentException(
                    "interview record: each topic must be asked or skipped once, but one comes twice");
        }
    }

    /**
     * The record of an interview that followed the whole guide: the limits of confidentiality were read out and each topic was asked.
     *
     * @param guide the guide that was followed
     * @param attendance how many mentors were there, at least 0
     * @throws IllegalArgumentException if the attendance is negative
     */
    static InterviewRecord full(InterviewGuide guide, int attendance) {
        return of(
                true,
                attendance,
                guide.topics().stream().map(topic -> Covered.asked(topic.id())).toList());
    }

    /** Whether each of its topics is one of the guide. */
    default boolean isOnGuide(InterviewGuide guide) {
        return topics().stream()
                .allMatch(covered -> guide.topic(covered.topic()).isPresent());
    }

    /**
     * Whether only such topics were skipped as the guide lets go: those that may be skipped, or, where the strengths alone must be
     * asked, every other.
     */
    default boolean skipsWhatMayBeSkipped(InterviewGuide guide) {
        boolean strengthsAlone = guide.conduct().coverage() == Coverage.STRENGTHS_ASKED;
        return topics().stream()
                .filter(covered -> covered.skipped().isPresent())
                .allMatch(covered -> guide.topic(covered.topic())
                        .filter(topic -> strengthsAlone ? topic.focus() != TopicFocus.STRENGTHS : topic.mayBeSkipped())
                        .isPresent());
    }

    /** Whether each topic of the guide was asked or skipped. */
    default boolean covers(InterviewGuide guide) {
        List<TopicId> covered = topics().stream().map(Covered::topic).toList();
        return covered.containsAll(guide.topics().stream().map(Topic::id).toList());
    }

    /**
     * Whether the guide's sittings can have been held with this attendance. A group has one sitting, which takes no more than the guide
     * says. One by one and in pairs there are as many sittings as it needs, and somebody may sit in two, so only the least is known.
     */
    default boolean fitsSittings(InterviewGuide guide) {
        Attendance sitting = guide.conduct().attendance();
        return guide.conduct().mode() == InterviewMode.GROUP
                ? sitting.permits(attendance())
                : attendance() >= sitting.minimum();
    }

    /**
     * The coverage of one topic.
     *
     * @param topic the topic
     * @param skipped why it was not asked; empty if it was
     */
    record Covered(
            TopicId topic,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<ReasonCode> skipped) implements CodecOnly {

        /** A topic whose core question was asked. */
        public static Covered asked(TopicId topic) {
            return new Covered(topic, Optional.empty());
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a record; {@code build} throws {@link IllegalStateException} if limits or attendance are missing and {@link
     * IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableInterviewRecord.Builder implements CodecOnly {
        Builder() {}
    }
}
