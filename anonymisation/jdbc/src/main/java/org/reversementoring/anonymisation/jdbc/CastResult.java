package org.reversementoring.anonymisation.jdbc;

/** What came of a ballot that was handed in with a link. */
public enum CastResult {
    /** It is stored, and the link is used up. */
    CAST,
    /** A ballot was stored with this link before; it stays, and this one is not kept. */
    ALREADY_CAST,
    /** The round is over; this ballot is not kept. */
    CLOSED,
    /** There is no such link, or a later one has replaced it, or it is for the other round. */
    UNKNOWN
}
