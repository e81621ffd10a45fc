package org.reversementoring.reporting.study.coding;

import java.util.regex.Pattern;
import org.reversementoring.reporting.study.participation.Participant;

/**
 * One code of a list. Printed, so it is a category and never what somebody said.
 *
 * @param id small letters, digits and single hyphens, 1 to {@value #LONGEST_ID} characters, beginning with a letter; not {@value #NONE}
 * @param label in words, one line of 1 to {@value Participant#LONGEST} characters, not blank
 */
public record Code(String id, String label) {

    /** Stands in a sheet for somebody who was asked and named nothing; so it is no code. */
    public static final String NONE = "none";

    /** Characters in an id at most. */
    public static final int LONGEST_ID = 40;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /**
     * Checks both texts.
     *
     * @throws IllegalArgumentException if the id or the label breaks its rule; without saying what it was
     */
    public Code {
        if (id.length() > LONGEST_ID || id.equals(NONE) || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("code: id must be small letters, digits and single hyphens, 1 to "
                    + LONGEST_ID + " characters, beginning with a letter, and not " + NONE);
        }
        if (label.isBlank()
                || label.length() > Participant.LONGEST
                || label.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("code " + id + ": label must be one line of 1 to " + Participant.LONGEST
                    + " characters and not blank");
        }
    }
}
