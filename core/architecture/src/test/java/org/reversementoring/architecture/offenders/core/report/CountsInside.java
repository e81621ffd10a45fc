package org.reversementoring.architecture.offenders.core.report;

/** An engine that keeps its state to itself, which is no offence. */
final class CountsInside {

    private int count;

    int next() {
        count++;
        return count;
    }
}
