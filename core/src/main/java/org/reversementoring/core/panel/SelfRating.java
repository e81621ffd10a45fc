package org.reversementoring.core.panel;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;

/**
 * The mentee's own mark on a topic. It is never mixed with the panel's.
 *
 * @param topic the rated topic
 * @param mark the mark on the topic's scale; checked where the guide is known
 */
public record SelfRating(TopicId topic, int mark) implements CodecOnly {

    @Override
    public String toString() {
        return "SelfRating[***]";
    }
}
