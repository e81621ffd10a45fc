package org.reversementoring.anonymisation.microdata;

/**
 * A node of the lattice and what it comes to.
 *
 * @param levels one for each ladder
 */
record Best(int[] levels, NodeCount count) {}
