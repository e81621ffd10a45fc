package org.reversementoring.anonymisation.table.cell;

/**
 * The feasibility interval of a cell: the lowest and the highest count that the cell may have.
 *
 * @param least the lowest count, at least 0
 * @param most the highest count, {@link #UNBOUNDED} if nothing limits it
 */
public record FeasibilityInterval(long least, long most) {

    /** The highest count of a cell that nothing limits. */
    public static final long UNBOUNDED = Long.MAX_VALUE;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the lowest is negative or above the highest
     */
    public FeasibilityInterval {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(
                    "interval must be at least 0 and ascend, but was " + least + " to " + most);
        }
    }

    /** Whether only one count is left. */
    public boolean isDetermined() {
        return least == most;
    }

    /** The interval as the end of a sentence: "is 4", "is from 3 to 6", "is at least 2". */
    public String inWords() {
        return isDetermined()
                ? "is " + least
                : most == UNBOUNDED ? "is at least " + least : "is from " + least + " to " + most;
    }
}
