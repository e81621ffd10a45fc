package org.reversementoring.reporting.study.outcome;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Score;

/**
 * A person's score at one time, or the reason why there is none. Personal, so both parts are masked when printed.
 *
 * @param person links the same person's scores
 * @param score the score, or why there is none
 */
public record Observation(PairingCode person, Score score) implements CodecOnly {

    /** Tells neither the person nor the score. */
    @Override
    public String toString() {
        return "Observation[***]";
    }
}
