package org.reversementoring.architecture.offenders.core.report;

/** A value that changes. */
public final class HasState {

    private int value;

    /** Changes it. */
    public void setValue(int value) {
        this.value = value;
    }

    /** The value. */
    public int value() {
        return value;
    }
}
