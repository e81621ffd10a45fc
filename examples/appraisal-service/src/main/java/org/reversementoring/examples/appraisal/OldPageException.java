package org.reversementoring.examples.appraisal;

/** A decision that was made on a page which no longer shows the cycle as it is. */
class OldPageException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
