package org.reversementoring.anonymisation.reconstruction;

/**
 * The lowest and the highest count that a cell of a table may have.
 *
 * @param least the lowest, at least 0
 * @param most the highest, {@link #UNBOUNDED} if nothing limits it
 */
public record Bounds(long least, long most) {

    /** Stands for no upper bound. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the lowest is negative or above the highest
     */
    public Bounds {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "bounds must be at least 0 and ascend, but were " + least + " and " + most);
        }
    }

    /** Whether only one count is left. */
    public boolean isDetermined() {
        return least == most;
    }

    String inWords() {
        return isDetermined()
                ? "is " + least
                : most == UNBOUNDED ? "is at least " + least : "is from " + least + " to " + most;
    }
}
