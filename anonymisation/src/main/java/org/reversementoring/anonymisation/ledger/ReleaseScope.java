package org.reversementoring.anonymisation.ledger;

/**
 * The group that a roster stands for. It is a public fact that chooses the words of a refusal, never whether there is
 * one.
 */
public enum ReleaseScope {
    /** The panel as it stands. */
    PANEL,
    /** A part of a panel, for instance its registrars. */
    SUBGROUP
}
