package org.reversementoring.core.cycle;

/** Where a cycle stands. The order is the only order. */
public enum CycleState {
    /** Mentee, panel and guide are fixed. */
    PANEL_FORMED,
    /** The panel was interviewed and answered in private. */
    INTERVIEWED,
    /** The report is released and will not change. */
    SIGNED_OFF,
    /** A mentor of the panel will feed it back. */
    NOMINEE_ASSIGNED,
    /** The two have met, and the mentee has the report. */
    MEETING_HELD,
    /** The mentee has answered. */
    RESPONDED,
    /** Over; raw answers are gone. */
    CLOSED;

    boolean isAtLeast(CycleState other) {
        return compareTo(other) >= 0;
    }
}
