package org.reversementoring.architecture.offenders.core.report;

/** A value that prints. */
public final class Prints {

    /** Prints. */
    public void print() {
        System.out.println("prints");
    }
}
