package org.reversementoring.anonymisation.testkit;

/**
 * The change of a panel between two releases.
 *
 * @param stay how many mentors are in both, at least 1
 * @param leave how many are in the first only, at least 0
 * @param join how many are in the second only, at least 0
 */
public record RosterDelta(int stay, int leave, int join) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public RosterDelta {
        if (stay < 1 || leave < 0 || join < 0) {
            throw new IllegalArgumentException(
                    "roster delta must keep at least 1 mentor and not count below 0, but was " + stay + ", " + leave
                            + " and " + join);
        }
    }
}
