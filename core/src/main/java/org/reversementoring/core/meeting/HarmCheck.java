package org.reversementoring.core.meeting;

/**
 * Whether one side was harmed by the cycle, asked after the meeting and again three months on. It has no free text: what was
 * harmful goes to the concern track.
 *
 * @param side who was asked
 * @param outcome what came of it
 */
public record HarmCheck(Side side, Outcome outcome) {

    /** Who was asked. */
    public enum Side {
        /** The senior. */
        MENTEE,
        /** The juniors, as one. */
        MENTORS
    }

    /** What came of it; the later, the graver. */
    public enum Outcome {
        /** Nobody of this side reports harm. */
        NO_HARM,
        /** Somebody is uneasy. */
        UNEASE,
        /** Somebody reports harm, soft forms included: lists, references, rota. */
        HARM
    }
}
