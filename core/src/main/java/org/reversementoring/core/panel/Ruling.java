package org.reversementoring.core.panel;

/** The ruling of a policy; a later value is graver. */
public enum Ruling {
    /** The panel is permitted. */
    PERMIT,
    /** The panel is permitted once somebody has looked at it. */
    WARN,
    /** The panel is refused. */
    REFUSE;

    /** The graver of the two. */
    public Ruling and(Ruling other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
