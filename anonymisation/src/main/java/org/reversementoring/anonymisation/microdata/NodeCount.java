package org.reversementoring.anonymisation.microdata;

/**
 * What one node of the lattice comes to.
 *
 * @param lasting rows in classes that stay bad wherever rows are less general, a lower bound for all nodes below
 * @param suppressed rows in classes for which some model does not hold
 * @param classes classes that are kept
 * @param cost infinite if too many rows are suppressed, or the cost is above the best
 */
record NodeCount(int lasting, int suppressed, int classes, double cost) {}
