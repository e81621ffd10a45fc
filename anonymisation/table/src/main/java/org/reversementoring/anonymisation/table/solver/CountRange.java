package org.reversementoring.anonymisation.table.solver;

/**
 * What is known about a number: it is at least and at most this, and some whole solutions attain these values.
 *
 * @param least no solution has less
 * @param most no solution has more
 * @param attainedLeast the least that a solution was found for, above {@code attainedMost} if none was
 * @param attainedMost the most that a solution was found for
 */
public record CountRange(long least, long most, long attainedLeast, long attainedMost) {

    /** Whether both ends are attained, so that the range is exact. */
    public boolean isExact() {
        return least == attainedLeast && most == attainedMost;
    }
}
