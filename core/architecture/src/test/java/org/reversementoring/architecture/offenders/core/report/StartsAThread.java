package org.reversementoring.architecture.offenders.core.report;

/** A value with a life of its own. */
public final class StartsAThread {

    /** Starts it. */
    public void start() {
        new Thread(() -> {}).start();
    }
}
