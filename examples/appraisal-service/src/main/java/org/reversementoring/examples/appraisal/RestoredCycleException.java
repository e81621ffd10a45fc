package org.reversementoring.examples.appraisal;

/** A stored cycle that is not the one that the ledger knows, for instance one from a backup. */
class RestoredCycleException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
