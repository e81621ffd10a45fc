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

    /** Whether a goal can have this status after that one: what was begun is never again not begun. */
    public boolean canFollow(GoalStatus earlier) {
        return this != SET || (earlier != STARTED && earlier != DONE);
    }

    /** Whether it is carried into the next cycle. */
    public boolean isOpen() {
        return this == SET || this == STARTED;
    }
}
