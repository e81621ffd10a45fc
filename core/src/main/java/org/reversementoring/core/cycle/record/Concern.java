package org.reversementoring.core.cycle.record;

import org.reversementoring.core.CodecOnly;

/**
 * A concern on its way out of the feedback path. The record tells that there is one and how far it has come, and never what
 * it is about.
 *
 * @param number its number in this cycle, from 1
 * @param stage how far it has come
 */
public record Concern(int number, Stage stage) implements CodecOnly {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public Concern {
        if (number < 1) {
            throw new IllegalArgumentException("concern: number must be at least 1, but was " + number);
        }
    }

    /** The stage of a concern. A concern never becomes part of a report. */
    public enum Stage {
        /** Somebody raised it. */
        RAISED,
        /** It was handed to the person who receives concerns. */
        ROUTED,
        /** That person has taken it over. */
        ACKNOWLEDGED
    }
}
