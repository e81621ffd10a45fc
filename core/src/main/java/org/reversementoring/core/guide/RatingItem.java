package org.reversementoring.core.guide;

import org.reversementoring.core.CodecOnly;

/**
 * A statement that each mentor rates in private, apart from what the panel says about the topic together.
 *
 * @param statement what is rated, not blank
 * @param scale the scale on which it is rated
 */
public record RatingItem(String statement, RatingScale scale) implements CodecOnly {

    /**
     * Checks the statement.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public RatingItem {
        if (statement.isBlank()) {
            throw new IllegalArgumentException("statement of a rating item must not be blank");
        }
    }
}
