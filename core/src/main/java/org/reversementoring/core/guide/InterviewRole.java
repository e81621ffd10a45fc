package org.reversementoring.core.guide;

/** Who is in the room beside the mentors. The mentee never is. */
public enum InterviewRole {
    /** Leads through the guide; contributes no opinion and is outside the mentee's line. */
    FACILITATOR,
    /** Writes points down, without names; somebody else than the facilitator. */
    NOTE_TAKER,
    /** Watches, for instance to learn; not there by default. */
    OBSERVER
}
