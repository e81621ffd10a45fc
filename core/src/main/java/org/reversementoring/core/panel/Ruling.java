package org.reversementoring.core.panel;

/** What a policy says to something; the later, the graver. */
public enum Ruling {
    /** Go on. */
    PERMIT,
    /** Go on if somebody has looked at it. */
    WARN,
    /** Do not go on. */
    REFUSE;

    /** The graver of the two. */
    public Ruling and(Ruling other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
