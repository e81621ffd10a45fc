package org.reversementoring.core.meeting;

import org.reversementoring.core.CodecOnly;

/**
 * The outcome of one phase of the agenda.
 *
 * @param phase the phase
 * @param minutes how long it took, 0 to 480; 0 if it was not done
 * @param done whether it was done
 */
public record PhaseRecord(AgendaPhase phase, int minutes, boolean done) implements CodecOnly {

    /**
     * Checks the minutes.
     *
     * @throws IllegalArgumentException if they are out of range, or not 0 for a phase that was not done
     */
    public PhaseRecord {
        if (minutes < 0 || minutes > 480 || (!done && minutes != 0)) {
            throw new IllegalArgumentException(
                    "phase " + phase + ": minutes must be 0 to 480, and 0 if it was not done, but were " + minutes);
        }
    }
}
