package org.reversementoring.core.meeting;

import java.util.List;
import org.reversementoring.core.CodecOnly;

/**
 * The answer of one side to the question whether the cycle harmed it, asked after the meeting and again three months later.
 * It has no free text, because what was harmful goes to the concern track.
 *
 * @param side who was asked
 * @param outcome what came of it
 */
public record HarmCheck(Side side, Outcome outcome) implements CodecOnly {

    /** The side that was asked. */
    public enum Side {
        /** The senior. */
        MENTEE,
        /** The juniors together. */
        MENTORS
    }

    /** The outcome; a later value is graver. */
    public enum Outcome {
        /** Nobody of this side reports harm. */
        NO_HARM,
        /** Somebody is uneasy. */
        UNEASE,
        /** Somebody reports harm, soft forms included: lists, references, rota. */
        HARM
    }

    /** The checks of both sides, with the same outcome. */
    public static List<HarmCheck> ofBoth(Outcome outcome) {
        return List.of(new HarmCheck(Side.MENTEE, outcome), new HarmCheck(Side.MENTORS, outcome));
    }
}
