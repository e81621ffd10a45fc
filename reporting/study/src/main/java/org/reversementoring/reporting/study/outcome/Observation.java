package org.reversementoring.reporting.study.outcome;

import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Score;

/**
 * One person's score at one time, or the reason why there is none. Personal: both parts are masked when printed.
 *
 * @param person links the same person's scores
 * @param score what the answers came to
 */
public record Observation(PairingCode person, Score score) {

    /** Neither whose score nor which. */
    @Override
    public String toString() {
        return "Observation[***]";
    }
}
