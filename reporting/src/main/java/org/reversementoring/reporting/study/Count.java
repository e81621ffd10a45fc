package org.reversementoring.reporting.study;

/**
 * How many something was true of, in a report.
 *
 * @param subject what it is about
 * @param label what, not blank, for instance {@code relationship harmed}
 * @param proportion how many of how many
 */
public record Count(Subject subject, String label, Proportion proportion) {

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

    /**
     * A count of no particular subject.
     *
     * @throws IllegalArgumentException if the label is blank
     */
    public Count(String label, Proportion proportion) {
        this(Subject.OTHER, label, proportion);
    }
}
