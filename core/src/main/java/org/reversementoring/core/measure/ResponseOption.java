package org.reversementoring.core.measure;

import org.reversementoring.core.CodecOnly;

/**
 * One of the answers that an item offers.
 *
 * @param value the number it counts as, -1000 to 1000
 * @param label what the respondent reads, not blank
 */
public record ResponseOption(int value, String label) implements CodecOnly {

    /** The largest size of a value. */
    public static final int MAX_VALUE = 1000;

    /**
     * Checks value and label.
     *
     * @throws IllegalArgumentException if the value is out of range or the label is blank
     */
    public ResponseOption {
        if (value < -MAX_VALUE || value > MAX_VALUE) {
            throw new IllegalArgumentException("response option: value must be between -" + MAX_VALUE + " and "
                    + MAX_VALUE + ", but was " + value);
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("response option: label must not be blank");
        }
    }
}
