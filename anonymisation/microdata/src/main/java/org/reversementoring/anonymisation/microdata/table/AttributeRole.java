package org.reversementoring.anonymisation.microdata.table;

/** The role of a column: what it may disclose about a person. */
public enum AttributeRole {
    /** Names a person. Never released. */
    IDENTIFIER,
    /** Names a pair, a meeting or whatever else a row is about, and no person. Never released, and never counted as people. */
    PAIR_KEY,
    /** Known to an attacker, and identifying in combination. It is generalised, and rows equal in all of these are one class. */
    QUASI_IDENTIFIER,
    /** Wanted by an attacker. It is released as it is, and the models bound what it discloses. */
    SENSITIVE,
    /** Neither known to an attacker nor worth knowing. Released as it is. */
    INSENSITIVE,
    /** The panel a row comes from. Counted, never released (G10). At most one column. */
    PANEL_KEY
}
