package org.reversementoring.core.programme;

/**
 * The shape of a mentoring relationship: who mentors whom. A panel with its report is a {@link org.reversementoring.core.cycle.MentoringCycle}; the other
 * two shapes are a {@link PairScheme}.
 */
public enum Topology {
    /** A panel of juniors, a report, one meeting with a nominated mentor. */
    PANEL,
    /** One junior mentors one senior over several meetings. */
    PAIR,
    /** The same, and each is a mentor to the other. */
    RECIPROCAL
}
