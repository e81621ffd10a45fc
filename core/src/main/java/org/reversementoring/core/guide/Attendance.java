package org.reversementoring.core.guide;

import org.reversementoring.core.CodecOnly;

/**
 * The number of mentors that one sitting needs and takes.
 *
 * @param minimum fewest, 1 to 100
 * @param maximum most, {@code minimum} to 100
 */
public record Attendance(int minimum, int maximum) implements CodecOnly {

    /** The most mentors in one sitting. */
    public static final int LIMIT = 100;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if they are out of range or out of order
     */
    public Attendance {
        if (minimum < 1 || maximum < minimum || maximum > LIMIT) {
            throw new IllegalArgumentException("attendance: bounds must be in order and between 1 and " + LIMIT
                    + ", but were " + minimum + " and " + maximum);
        }
    }

    /** The attendance of a mode where a guide says nothing else: a group has 3 to 12 mentors. */
    static Attendance usual(InterviewMode mode) {
        return switch (mode) {
            case GROUP -> new Attendance(3, 12);
            case INDIVIDUAL -> new Attendance(1, 1);
            case PAIR -> new Attendance(2, 2);
        };
    }

    /** Whether a sitting with this number of mentors may start. */
    public boolean permits(int mentors) {
        return mentors >= minimum && mentors <= maximum;
    }

    boolean fits(InterviewMode mode) {
        return mode == InterviewMode.GROUP ? minimum >= 2 : equals(usual(mode));
    }
}
