package org.reversementoring.anonymisation.microdata.fulldomain;

/**
 * The evaluation of one node of the lattice.
 *
 * @param lasting rows in classes that stay bad at every less general node, so a lower bound for all nodes below
 * @param suppressed rows in classes for which some model does not hold
 * @param classes classes that are kept
 * @param rank as {@link org.reversementoring.anonymisation.microdata.fulldomain.bound.NodeCost} ranks; infinite if too many rows
 *     are suppressed, or the rank is above the best
 */
record NodeEvaluation(int lasting, int suppressed, int classes, double rank) {}
