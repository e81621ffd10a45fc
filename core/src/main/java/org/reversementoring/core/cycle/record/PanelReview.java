package org.reversementoring.core.cycle.record;

import org.reversementoring.core.CodecOnly;

/**
 * The record that the panel saw the draft and voted on it in private. The votes themselves go to the collation.
 *
 * @param offeredToEach whether each mentor could veto or soften own points
 * @param silenceRule what a mentor's silence means
 */
public record PanelReview(boolean offeredToEach, SilenceRule silenceRule) implements CodecOnly {

    /** The meaning of a mentor's silence. It is settled beforehand. */
    public enum SilenceRule {
        /** A silent mentor endorses nothing. */
        NOT_ENDORSED,
        /** A silent mentor is asked again, and then endorses nothing. */
        ASKED_AGAIN
    }
}
