package org.reversementoring.core.policy;

/**
 * The part of the panel's roster that the mentee knows; a later value is stricter. In a unit of six people, hiding the
 * roster protects nobody.
 */
public enum RosterVisibility {
    /** The mentee knows who is on the panel. */
    KNOWN,
    /** The mentee knows the group from which the panel was formed. */
    POOL_ONLY,
    /** The mentee knows nothing of it. */
    HIDDEN
}
