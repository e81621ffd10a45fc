package org.reversementoring.anonymisation.table.audit;

/** How printed tables give something away. */
public enum DisclosureKind {
    /** The printed numbers contradict each other, so nothing can be said about them. */
    CONTRADICTION,
    /** A cell is empty, or so small that insiders may be all of it: everybody else is known not to be in it. */
    NOBODY,
    /** A cell is its whole group, or so much of it that insiders may be all the rest: everybody else is known to be in it. */
    EVERYBODY,
    /** A small count is printed, or can be computed. */
    SMALL_COUNT,
    /** A count is known to be small, and its interval is too narrow. */
    NARROW,
    /** The hidden cells of one total add up to 0 or 1. */
    RESIDUAL,
    /** A hidden count can be computed. It is not a small one; but it is not hidden. */
    DETERMINED,
    /** The computation stopped at its limit. That counts as unsafe. */
    UNDECIDED
}
