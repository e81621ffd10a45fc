package org.reversementoring.core.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalInt;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;

/**
 * A mentor's private mark for one topic, or the decision to give none. It is masked when printed in both cases, because who
 * declined is as private as who gave which mark.
 *
 * @param topic the rated topic
 * @param mark the mark on the topic's scale; empty if the mentor declined
 */
public record Rating(
        TopicId topic,
        @JsonInclude(JsonInclude.Include.ALWAYS) OptionalInt mark) implements CodecOnly {

    /** A mark. Whether it is on the scale is checked where the guide is known, in {@link Interview}. */
    public static Rating of(TopicId topic, int mark) {
        return new Rating(topic, OptionalInt.of(mark));
    }

    /** A declined item. */
    public static Rating declined(TopicId topic) {
        return new Rating(topic, OptionalInt.empty());
    }

    @Override
    public String toString() {
        return "Rating[***]";
    }
}
