package org.reversementoring.anonymisation.simulation;

/**
 * The numbers of people of one group at each stage of a simulated cycle.
 *
 * @param invited people invited, at least 0
 * @param agreed of them, people who agreed
 * @param started of them, people who came to the interview
 * @param completed of them, people who answered the questionnaire afterwards
 */
public record SimulatedAttendance(int invited, int agreed, int started, int completed) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if a stage has more people than the one before, or fewer than 0
     */
    public SimulatedAttendance {
        if (completed < 0 || started < completed || agreed < started || invited < agreed) {
            throw new IllegalArgumentException(
                    "attendance must have 0 <= completed <= started <= agreed <= invited, but had " + completed + ", "
                            + started + ", " + agreed + " and " + invited);
        }
    }

    static final SimulatedAttendance NOBODY = new SimulatedAttendance(0, 0, 0, 0);
}
