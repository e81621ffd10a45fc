package org.reversementoring.reporting.study;

/**
 * How many people something was true of, in a report: acceptability, fidelity, harms.
 *
 * @param label what, not blank, for instance {@code relationship harmed}
 * @param proportion how many of how many
 */
public record Count(String label, Proportion proportion) {

    /**
     * Checks the label.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Count {
        if (label.isBlank()) {
            throw new IllegalArgumentException("count: label must not be blank");
        }
    }
}
