package org.reversementoring.reporting.study.participation;

/**
 * A reason to leave a study, and how many people gave it.
 *
 * @param reason the reason, not blank; a category, never a person's own words
 * @param people how many, 1 or more
 */
public record Withdrawal(String reason, int people) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the reason is blank or nobody left
     */
    public Withdrawal {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("withdrawal: reason must not be blank");
        }
        if (people < 1) {
            throw new IllegalArgumentException("withdrawal: people must be 1 or more, but were " + people);
        }
    }
}
