package org.reversementoring.core.cycle.record;

/**
 * That the panel saw the draft and voted on it in private. Votes themselves go to the collation.
 *
 * @param offeredToEach whether each mentor could veto or soften own points
 * @param silenceRule what a mentor's silence means
 */
public record PanelReview(boolean offeredToEach, SilenceRule silenceRule) {

    /** What a mentor's silence means. It is settled beforehand. */
    public enum SilenceRule {
        /** Who is silent endorses nothing. */
        NOT_ENDORSED,
        /** Who is silent is asked again, and then endorses nothing. */
        ASKED_AGAIN
    }
}
