package org.reversementoring.core.panel;

/** The readiness of a mentee to hear feedback, as the mentee says. A mentee who is not ready is not pressed. */
public enum Readiness {
    /** The mentee wants to hear it. */
    READY,
    /** The mentee wants to hear it, with somebody to talk to beforehand. */
    WITH_SUPPORT,
    /** The mentee wants to wait. */
    NOT_YET
}
