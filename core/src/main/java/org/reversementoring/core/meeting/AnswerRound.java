package org.reversementoring.core.meeting;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.digest.ContentDigest;

/**
 * One round in which the panel voted in private on a wording of its answer. It tells how often there was a vote, and nobody's vote.
 *
 * @param wording the keyed digest of the wording, 64 lower-case hex digits: the same wording is put to the panel once
 * @param votes the salted seal of the votes, 64 lower-case hex digits
 */
public record AnswerRound(String wording, String votes) implements CodecOnly {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if one is no digest
     */
    public AnswerRound {
        if (!wording.matches(ContentDigest.FORM) || !votes.matches(ContentDigest.FORM)) {
            throw new IllegalArgumentException("answer round: wording and votes must be 64 lower-case hex digits each");
        }
    }

    /** Nothing of either. */
    @Override
    public String toString() {
        return "AnswerRound[***]";
    }
}
