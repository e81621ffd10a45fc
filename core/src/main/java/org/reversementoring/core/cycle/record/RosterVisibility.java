package org.reversementoring.core.cycle.record;

/** What the mentee knows of the panel's roster; the later, the stricter. A hidden roster in a unit of six fools nobody. */
public enum RosterVisibility {
    /** Who is on the panel. */
    KNOWN,
    /** From whom it was formed. */
    POOL_ONLY,
    /** Nothing. */
    HIDDEN
}
