package org.reversementoring.core.cycle.transition;

import java.util.List;
import org.reversementoring.core.language.Translation;

/**
 * The state of a cycle. The first seventeen are the way from proposal to close, in order, with {@link #HELD} beside it. The
 * last three are ways out.
 */
public enum CycleState {
    /** Somebody is proposed as a mentee. */
    PROPOSED,
    /** The mentee knows the purpose, the readers and the right to stop, and agrees; a panel that is too small waits here for more. */
    MENTEE_CONSENTED,
    /** The mentors are known, have declared their relationships, and are enough. */
    PANEL_FORMED,
    /** Guide pinned, roles independent, ground rules agreed. */
    PREPARED,
    /** Measures before are taken. */
    BASELINE_TAKEN,
    /** The panel was interviewed and answered in private. */
    INTERVIEWED,
    /** Findings are written. */
    COLLATED,
    /** What will be released passes the checks. */
    ANONYMISED,
    /** What would be released does not pass the checks, and the cycle waits. */
    HELD,
    /** Each mentor saw the draft and voted on it. */
    PANEL_CHECKED,
    /** The report is released and will not change. */
    SIGNED_OFF,
    /** A mentor of the panel will feed it back. */
    NOMINEE_ASSIGNED,
    /** Day and place are agreed. */
    MEETING_SCHEDULED,
    /** The two have met, and the mentee has the report. */
    MEETING_HELD,
    /** The mentee has answered. */
    RESPONDED,
    /** Both sides were asked three months on. */
    FOLLOWED_UP,
    /** Over; raw answers are gone. */
    CLOSED,
    /** The mentee ended it, or it was abandoned. */
    WITHDRAWN,
    /** Too few mentors are left after the interview. */
    COLLAPSED,
    /** Stopped, to be resumed or abandoned. */
    SUSPENDED;

    /** The transitions from this state: actions, who may take them, where they lead, and which need a reason. */
    public List<Transition> transitions() {
        return TransitionTable.from(this);
    }

    /**
     * Whether no other state can be reached from it. A concern still goes its way, the mentee still decides what is exported, and the
     * custodian still attests that raw answers are gone.
     */
    public boolean isFinal() {
        return this == CLOSED || this == WITHDRAWN || this == COLLAPSED;
    }

    /** Whether this state is on the way from proposal to close, and not a way out. */
    public boolean isOnTheWay() {
        return compareTo(CLOSED) <= 0;
    }

    /** Whether this state is the other one or comes later on the way; false for the ways out. */
    public boolean hasReached(CycleState other) {
        return isOnTheWay() && compareTo(other) >= 0;
    }

    /**
     * A few words for a page or a list, without a full stop.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String label(Translation translation) {
        return CycleLabels.in(translation).text("state." + name());
    }
}
