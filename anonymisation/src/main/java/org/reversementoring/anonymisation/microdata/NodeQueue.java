package org.reversementoring.anonymisation.microdata;

/**
 * Nodes by what they lose, least first; losses that agree in nine digits go by the number of the node. A heap, since most rounds
 * look at few nodes. Loss and number are one key: a positive double sorts as its bits do.
 */
final class NodeQueue {

    private final long[] heap;
    private final int bits;
    private int size;

    /** Nodes that are not struck off, with a loss above 0 for each. */
    NodeQueue(double[] losses, boolean[] struckOff) {
        this.heap = new long[losses.length];
        this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(losses.length);
        for (int node = 0; node < losses.length; node++) {
            if (!struckOff[node]) {
                heap[size++] = (Double.doubleToLongBits(losses[node]) >>> bits << bits) | node;
            }
        }
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int next() {
        long least = heap[0];
        heap[0] = heap[--size];
        sink(0);
        return (int) (least & ((1L << bits) - 1));
    }

    private void sink(int from) {
        int place = from;
        long moved = heap[place];
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
            if (heap[child] >= moved) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = moved;
    }
}
