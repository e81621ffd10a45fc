package org.reversementoring.anonymisation.microdata.fulldomain;

/** The number of nodes that may still be counted. A limited one is used by one thread, so that its end does not depend on luck. */
final class NodeBudget {

    private final boolean limited;
    private long left;
    private boolean spent;

    private NodeBudget(boolean limited, long left) {
        this.limited = limited;
        this.left = left;
    }

    static NodeBudget unlimited() {
        return new NodeBudget(false, 0);
    }

    static NodeBudget of(long nodes) {
        return new NodeBudget(true, nodes);
    }

    /** Whether a node was refused. */
    boolean isSpent() {
        return spent;
    }

    /** Takes one node; false if there is none left. */
    boolean spend() {
        if (limited) {
            spent |= left <= 0;
            left--;
        }
        return !spent;
    }
}
