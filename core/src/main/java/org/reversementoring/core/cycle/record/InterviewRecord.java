package org.reversementoring.core.cycle.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.guide.Attendance;
import org.reversementoring.core.guide.Coverage;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;

/**
 * The record that an interview took place and how far the guide was followed. It holds nothing that was said.
 *
 * @param limitsRead whether the limits of confidentiality were read out before anything was said (I11)
 * @param attendance how many mentors were there, at least 0; who came to several sittings counts once
 * @param topics what became of each topic of the guide, each topic once
 */
public record InterviewRecord(boolean limitsRead, int attendance, List<Covered> topics) implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the attendance is negative, or a topic comes twice
     */
    public InterviewRecord {
        topics = List.copyOf(topics);
        if (attendance < 0) {
            throw new IllegalArgumentException(
                    "interview record: attendance must be at least 0, but was " + attendance);
        }
        if (topics.stream().map(Covered::topic).distinct().count() != topics.size()) {
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
    public static InterviewRecord full(InterviewGuide guide, int attendance) {
        return new InterviewRecord(
                true,
                attendance,
                guide.topics().stream().map(topic -> Covered.asked(topic.id())).toList());
    }

    /** Whether each of its topics is one of the guide. */
    public boolean isOnGuide(InterviewGuide guide) {
        return topics.stream().allMatch(covered -> guide.topic(covered.topic()).isPresent());
    }

    /**
     * Whether only such topics were skipped as the guide lets go: those that may be skipped, or, where the strengths alone must be
     * asked, every other.
     */
    public boolean skipsWhatMayBeSkipped(InterviewGuide guide) {
        boolean strengthsAlone = guide.conduct().coverage() == Coverage.STRENGTHS_ASKED;
        return topics.stream()
                .filter(covered -> covered.skipped().isPresent())
                .allMatch(covered -> guide.topic(covered.topic())
                        .filter(topic -> strengthsAlone ? topic.focus() != TopicFocus.STRENGTHS : topic.mayBeSkipped())
                        .isPresent());
    }

    /** Whether each topic of the guide was asked or skipped. */
    public boolean covers(InterviewGuide guide) {
        List<TopicId> covered = topics.stream().map(Covered::topic).toList();
        return covered.containsAll(guide.topics().stream().map(Topic::id).toList());
    }

    /**
     * Whether the guide's sittings can have been held with this attendance. A group has one sitting, which takes no more than the guide
     * says. One by one and in pairs there are as many sittings as it needs, and somebody may sit in two, so only the least is known.
     */
    public boolean fitsSittings(InterviewGuide guide) {
        Attendance sitting = guide.conduct().attendance();
        return guide.conduct().mode() == InterviewMode.GROUP
                ? sitting.permits(attendance)
                : attendance >= sitting.minimum();
    }

    /**
     * The coverage of one topic.
     *
     * @param topic the topic
     * @param skipped why it was not asked; empty if it was
     */
    public record Covered(
            TopicId topic,
            @JsonInclude(JsonInclude.Include.ALWAYS) Optional<ReasonCode> skipped) implements CodecOnly {

        /** A topic whose core question was asked. */
        public static Covered asked(TopicId topic) {
            return new Covered(topic, Optional.empty());
        }
    }
}
