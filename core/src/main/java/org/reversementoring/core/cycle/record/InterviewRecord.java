package org.reversementoring.core.cycle.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.transition.ReasonCode;

/**
 * The record that an interview took place and how far the guide was followed. It holds nothing that was said.
 *
 * @param limitsRead whether the limits of confidentiality were read out before anything was said (I11)
 * @param attendance how many mentors were there, at least 0
 * @param topics what became of each topic of the guide
 */
public record InterviewRecord(boolean limitsRead, int attendance, List<Covered> topics) implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the attendance is negative
     */
    public InterviewRecord {
        topics = List.copyOf(topics);
        if (attendance < 0) {
            throw new IllegalArgumentException(
                    "interview record: attendance must be at least 0, but was " + attendance);
        }
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
