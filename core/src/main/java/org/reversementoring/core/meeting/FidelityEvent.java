package org.reversementoring.core.meeting;

/**
 * An event that should not happen in a meeting and sometimes does. The record tells that it happened, and not who said what.
 */
public enum FidelityEvent {
    /** The mentee asked who said something. The scripted answer: the panel speaks as one. */
    ASKED_WHO_SAID_THAT,
    /** The mentee pressed for names after the scripted answer. */
    PRESSED_FOR_NAMES,
    /** Asked who said something, the nominated mentor did not give the scripted answer of the {@link Agenda}. */
    ANSWERED_OFF_SCRIPT,
    /** The nominated mentor added something that is not in the report. */
    WENT_BEYOND_REPORT,
    /** The meeting was broken off. */
    BROKEN_OFF
}
