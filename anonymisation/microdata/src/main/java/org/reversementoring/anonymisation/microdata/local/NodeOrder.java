package org.reversementoring.anonymisation.microdata.local;

/**
 * Nodes by what they lose; losses that agree in nine digits go by the number of the node. Loss and number are one key: a
 * positive double sorts as its bits do.
 */
final class NodeOrder {

    private final long[] keys;

    /** For a loss above 0 of each node. */
    NodeOrder(double[] losses) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(losses.length);
        this.keys = new long[losses.length];
        for (int node = 0; node < losses.length; node++) {
            keys[node] = (Double.doubleToLongBits(losses[node]) >>> bits << bits) | node;
        }
    }

    int nodes() {
        return keys.length;
    }

    /** Whether a node comes before another. */
    boolean isBefore(int node, int other) {
        return keys[node] < keys[other];
    }
}
