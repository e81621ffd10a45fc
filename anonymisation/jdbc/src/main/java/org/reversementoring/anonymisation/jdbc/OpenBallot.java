package org.reversementoring.anonymisation.jdbc;

import org.reversementoring.core.CycleId;

/**
 * What a link opens: a ballot that can still be cast. Whose it is is not told.
 *
 * @param cycle of the ballot
 * @param round what the ballot is about
 */
public record OpenBallot(CycleId cycle, BallotRound round) {}
