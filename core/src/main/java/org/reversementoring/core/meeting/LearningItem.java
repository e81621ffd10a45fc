package org.reversementoring.core.meeting;

import java.time.LocalDate;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;

/**
 * What one of the two who met learned from the other (domain C 9): skills and knowledge go both ways. It belongs to whoever learned, who
 * wrote it in own words and decides whether the other reads it.
 *
 * @param direction who learned from whom
 * @param topic the topic of the guide that it is about
 * @param words the owner's own words, 1 to 2,000 characters, not only blanks; personal
 * @param shared whether the other reads it; a shared item stays shared
 * @param on the day on which it was recorded
 */
public record LearningItem(Direction direction, TopicId topic, String words, boolean shared, LocalDate on)
        implements CodecOnly {

    private static final int LONGEST = 2_000;

    /** Who learned from whom. */
    public enum Direction {
        /** The senior learned from the junior. */
        SENIOR_FROM_JUNIOR,
        /** The junior learned from the senior. */
        JUNIOR_FROM_SENIOR
    }

    /**
     * Checks the words.
     *
     * @throws IllegalArgumentException if they are blank or too long
     */
    public LearningItem {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("learning item: words must have 1 to " + LONGEST
                    + " characters, not only blanks, but had " + words.length());
        }
    }

    /** Whether somebody on this side reads it: whoever learned, and the other side once it is shared. */
    public boolean isReadBy(Direction side) {
        return shared || direction == side;
    }

    /** Nothing of the words. */
    @Override
    public String toString() {
        return "LearningItem[" + direction + ", " + topic + ", ***]";
    }
}
