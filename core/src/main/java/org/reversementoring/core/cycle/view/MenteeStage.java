package org.reversementoring.core.cycle.view;

import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleState;

/**
 * The stage of a cycle as its mentee is told it. From consent to meeting it is one and the same: what happens in between, forward or
 * back, would tell of the panel.
 */
public enum MenteeStage {
    /** The mentee is asked to consent. */
    PROPOSED,
    /** The panel is at work. */
    UNDER_WAY,
    /** The two have met, and the mentee has the report. */
    MET,
    /** The mentee has answered. */
    ANSWERED,
    /** Both sides were asked three months on. */
    FOLLOWED_UP,
    /** It is over. */
    CLOSED,
    /** It ended early; by whom and why is not told. */
    ENDED;

    /** The stage of this cycle. One that is suspended is where it was. */
    static MenteeStage of(CycleRecord cycle) {
        CycleState state = cycle.suspendedIn().orElse(cycle.state());
        return switch (state) {
            case PROPOSED -> PROPOSED;
            case MENTEE_CONSENTED,
                    PANEL_FORMED,
                    PREPARED,
                    BASELINE_TAKEN,
                    INTERVIEWED,
                    COLLATED,
                    ANONYMISED,
                    HELD,
                    PANEL_CHECKED,
                    SIGNED_OFF,
                    NOMINEE_ASSIGNED,
                    MEETING_SCHEDULED -> UNDER_WAY;
            case MEETING_HELD -> MET;
            case RESPONDED -> ANSWERED;
            case FOLLOWED_UP -> FOLLOWED_UP;
            case CLOSED -> CLOSED;
            case WITHDRAWN, COLLAPSED -> ENDED;
            case SUSPENDED -> throw new AssertionError("reverse-mentoring: a suspended cycle says where it was");
        };
    }
}
