package org.reversementoring.core.policy;

/**
 * A reader of a signed-off report. Whoever is not named here has no view that holds one; {@code core.cycle.view} is the other half of
 * this promise.
 */
public enum Reader {
    /** The senior, from the meeting on. */
    MENTEE,
    /** The juniors of the panel, once it is signed off. */
    MENTOR,
    /** The junior who feeds it back. */
    NOMINATED_MENTOR,
    /** Whoever holds the private answers and signs the report off. */
    CUSTODIAN,
    /** The host system, if the mentee shows it the report. */
    HOST
}
