package org.reversementoring.reporting.document;

import java.util.Optional;

/**
 * A scale as a dotted line that reaches both ends, because any one answer may be at either. A bar lies over what was released; what was
 * not released is not in it.
 *
 * @param points of the scale, 2 to 11
 * @param middle the released middle, if there is one
 * @param own the reader's own mark, if there is one: 1 for the lowest point
 */
public record Strip(int points, Optional<Middle> middle, Optional<Integer> own) {

    /** A page may tell what was said of somebody. */
    @Override
    public String toString() {
        return "Strip[***]";
    }

    /**
     * Checks the places.
     *
     * @throws IllegalArgumentException if one is off the scale
     */
    public Strip {
        boolean on = points >= 2
                && points <= 11
                && own.filter(mark -> mark < 1 || mark > points).isEmpty()
                && middle.filter(part -> part.from() < 1 || part.to() > points || part.from() > part.to())
                        .isEmpty();
        if (!on) {
            throw new IllegalArgumentException("strip: a scale must have 2 to 11 points and each place one of them");
        }
    }

    /**
     * A part of a scale.
     *
     * @param from first point, 1 for the lowest
     * @param to last point
     */
    public record Middle(int from, int to) {

        /** A page may tell what was said of somebody. */
        @Override
        public String toString() {
            return "Middle[***]";
        }
    }
}
