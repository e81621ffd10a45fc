package org.reversementoring.core.meeting;

/** The status of a goal. Intending and doing are different outcomes. */
public enum GoalStatus {
    /** Set, not begun. */
    SET,
    /** Begun. */
    STARTED,
    /** Done. */
    DONE,
    /** Given up. */
    DROPPED;

    /** Whether it is carried into the next cycle. */
    public boolean isOpen() {
        return this == SET || this == STARTED;
    }
}
