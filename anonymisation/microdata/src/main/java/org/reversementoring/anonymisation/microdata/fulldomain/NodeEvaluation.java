package org.reversementoring.anonymisation.microdata.fulldomain;

/**
 * What one node of the lattice comes to.
 *
 * @param lasting rows in classes that stay bad wherever rows are less general, a lower bound for all nodes below
 * @param suppressed rows in classes for which some model does not hold
 * @param classes classes that are kept
 * @param rank as {@link NodeCost} ranks; infinite if too many rows are suppressed, or the rank is above the best
 */
record NodeEvaluation(int lasting, int suppressed, int classes, double rank) {}
