package org.reversementoring.anonymisation.table.cell;

/** What a reader sees of a cell. */
public enum CellStatus {
    /** Everybody knows the count without any table: the size of a group whose members are known. It discloses nothing. */
    KNOWN,
    /** A table prints the count. */
    PRINTED,
    /** A table has the cell and hides its count. */
    HIDDEN,
    /** No table has the cell, but there are such people: those of a group who are not in a printed part of it. */
    UNPRINTED
}
