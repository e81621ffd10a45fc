package org.reversementoring.core.panel;

import org.reversementoring.core.CodecOnly;

/**
 * A grade or role, for instance {@code clinical fellow}. It is a label of the host, because titles change more often than
 * code.
 *
 * @param label not blank
 */
public record Grade(String label) implements CodecOnly {

    /**
     * Checks the label.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Grade {
        if (label.isBlank()) {
            throw new IllegalArgumentException("grade must not be blank");
        }
    }

    /**
     * The grade with this label.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static Grade of(String label) {
        return new Grade(label);
    }
}
