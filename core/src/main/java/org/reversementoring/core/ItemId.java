package org.reversementoring.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identifier of an item within its questionnaire.
 *
 * @param value 1 to 200 characters, not blank, no control characters
 */
public record ItemId(@JsonValue String value) {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    public ItemId {
        Identifier.require("item id", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ItemId of(String value) {
        return new ItemId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
