package org.reversementoring.architecture.offenders.core.report;

/** A fault that nobody can catch with care. */
public final class ThrowsGeneric {

    /** Works only sometimes. */
    public void work(boolean broken) {
        if (broken) {
            throw new RuntimeException("does not work");
        }
    }
}
