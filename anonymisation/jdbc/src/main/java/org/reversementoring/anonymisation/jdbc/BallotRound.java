package org.reversementoring.anonymisation.jdbc;

/** What a private ballot is about. */
public enum BallotRound {
    /** Marks on the topics of the guide, once in a cycle. */
    INTERVIEW,
    /** Votes on the collated findings, again if they are written again. */
    FINDINGS
}
