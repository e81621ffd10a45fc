package org.reversementoring.core.perception;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;

/**
 * One topic on which the mentee gave a mark and the panel was asked. It is for the mentee alone, because it tells about the own mark.
 *
 * @param topic the topic
 * @param title its title, as the report prints it
 * @param own the mentee's own mark
 * @param agreement how it stands to what the report says
 */
public record PerceptionGap(TopicId topic, String title, int own, SelfOtherAgreement agreement) implements CodecOnly {

    /** The comparison is personal. */
    @Override
    public String toString() {
        return "PerceptionGap[***]";
    }
}
