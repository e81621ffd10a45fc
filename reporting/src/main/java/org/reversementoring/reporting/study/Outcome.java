package org.reversementoring.reporting.study;

/**
 * A measure before and after in a report.
 *
 * @param measure name of the measure, not blank
 * @param result the numbers
 */
public record Outcome(String measure, PrePost result) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Outcome {
        if (measure.isBlank()) {
            throw new IllegalArgumentException("outcome: measure must not be blank");
        }
    }
}
