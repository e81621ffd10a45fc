package org.reversementoring.core.cycle.record;

/**
 * A concern on its way out of the feedback path. That there is one, and how far it has come; never what it is about.
 *
 * @param number its number in this cycle, from 1
 * @param stage how far it has come
 */
public record Concern(int number, Stage stage) {

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

    /** How far a concern has come. It never merges into a report. */
    public enum Stage {
        /** Somebody raised it. */
        RAISED,
        /** It was handed to whoever is there for it. */
        ROUTED,
        /** They have taken it over. */
        ACKNOWLEDGED
    }
}
