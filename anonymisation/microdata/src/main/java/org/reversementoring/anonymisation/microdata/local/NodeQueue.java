package org.reversementoring.anonymisation.microdata.local;

/** A queue of nodes by their order. It is a heap, because most rounds look at few nodes. */
final class NodeQueue {

    private final NodeOrder order;
    private final int[] heap;
    private int size;

    /** A queue of all nodes that are not struck off. */
    NodeQueue(NodeOrder order, boolean[] struckOff) {
        this.order = order;
        this.heap = new int[order.nodes()];
        for (int node = 0; node < heap.length; node++) {
            if (!struckOff[node]) {
                heap[size++] = node;
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
        int first = heap[0];
        heap[0] = heap[--size];
        sink(0);
        return first;
    }

    private void sink(int from) {
        int place = from;
        int moved = heap[place];
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            child += child + 1 < size && order.isBefore(heap[child + 1], heap[child]) ? 1 : 0;
            if (!order.isBefore(heap[child], moved)) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = moved;
    }
}
