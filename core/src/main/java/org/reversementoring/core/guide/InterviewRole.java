package org.reversementoring.core.guide;

/** A role of somebody in the room who is no mentor. The mentee is never there. */
public enum InterviewRole {
    /** Leads through the guide; contributes no opinion and is outside the mentee's line. */
    FACILITATOR,
    /** Writes points down, without names; another person than the facilitator. */
    NOTE_TAKER,
    /** Watches, for instance to learn; absent by default. */
    OBSERVER
}
