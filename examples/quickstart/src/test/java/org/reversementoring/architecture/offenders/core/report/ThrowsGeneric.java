package org.reversementoring.architecture.offenders.core.report;

/** A fault that nobody can catch with care. */
public final class ThrowsGeneric {

    /** Never works. */
    public void work() {
        throw new RuntimeException("never works");
    }
}
