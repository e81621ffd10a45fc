package org.reversementoring.anonymisation.microdata;

/**
 * Nodes by what they lose, least first; losses that agree in nine digits go by the number of the node. A heap, since most rounds
 * look at few nodes. Loss and number are one key: a positive double sorts as its bits do.
 */
final class NodeQueue {

    private final long[] heap;
    private final int bits;
    /** How many nodes there are. */
    private final int[] size = new int[1];

    /** Nodes that are not struck off, with a loss above 0 for each. */
    NodeQueue(double[] losses, boolean[] struckOff) {
        this.heap = new long[losses.length];
        this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(losses.length);
        for (int node = 0; node < losses.length; node++) {
            if (!struckOff[node]) {
                heap[size[0]++] = (Double.doubleToLongBits(losses[node]) >>> bits << bits) | node;
            }
        }
        for (int i = size[0] / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    boolean isEmpty() {
        return size[0] == 0;
    }

    int next() {
        long least = heap[0];
        heap[0] = heap[--size[0]];
        sink(0);
        return (int) (least & ((1L << bits) - 1));
    }

    private void sink(int from) {
        int place = from;
        long moved = heap[place];
        while (2 * place + 1 < size[0]) {
            int child = 2 * place + 1;
            child += child + 1 < size[0] && heap[child + 1] < heap[child] ? 1 : 0;
            if (heap[child] >= moved) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = moved;
    }
}
