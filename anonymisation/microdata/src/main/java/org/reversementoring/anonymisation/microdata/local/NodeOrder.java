package org.reversementoring.anonymisation.microdata.local;

/**
 * The order of nodes by their loss; losses that agree in nine digits are ordered by the number of the node. Loss and number are
 * packed into one key, because positive doubles have the order of their bits.
 */
final class NodeOrder {

    private final long[] keys;

    /** An order by these losses, which are above 0. */
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
