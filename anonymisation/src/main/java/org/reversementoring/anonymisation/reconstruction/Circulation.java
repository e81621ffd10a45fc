package org.reversementoring.anonymisation.reconstruction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Whole flows around a network whose arcs have lower and upper bounds, by augmenting shortest paths (Edmonds and Karp, 1972,
 * doi:10.1145/321694.321699). At most one arc joins two nodes. The range of an arc follows from how much more, and how much
 * less, can be sent round through it.
 */
final class Circulation {

    /** Larger than any sum of printed counts, small enough to be added up. */
    private static final long ENOUGH = 1L << 50;

    private final int nodes;
    private final List<int[]> arcs = new ArrayList<>();
    private final List<Bounds> bounds = new ArrayList<>();
    /** What can still be sent from one node to another; the last two are the source and the sink of the first flow. */
    private final long[][] residual;

    Circulation(int nodes) {
        this.nodes = nodes;
        this.residual = new long[nodes + 2][nodes + 2];
    }

    void arc(int from, int to, Bounds allowed) {
        arcs.add(new int[] {from, to});
        bounds.add(allowed);
        long most = Math.min(allowed.most(), ENOUGH);
        residual[from][to] = most - allowed.least();
        residual[nodes][to] += allowed.least();
        residual[from][nodes + 1] += allowed.least();
    }

    /** Whether there is a flow; finds one, which the ranges of arcs start from. */
    boolean isFeasible() {
        send(nodes, nodes + 1, Long.MAX_VALUE);
        return Arrays.stream(residual[nodes]).allMatch(rest -> rest == 0);
    }

    /** The range of an arc, by the order in which arcs were added. */
    Bounds bounds(int arc) {
        int from = arcs.get(arc)[0];
        int to = arcs.get(arc)[1];
        Bounds allowed = bounds.get(arc);
        long more = residual[from][to];
        long less = residual[to][from];
        long flow = allowed.least() + less;
        residual[from][to] = 0;
        residual[to][from] = 0;
        long up = send(to, from, more);
        // The flow that went up is part of the network now; sending it back is part of going down.
        long down = send(from, to, less + up);
        residual[from][to] = more + down - up;
        residual[to][from] = less + up - down;
        long most = flow + up;
        return new Bounds(flow + up - down, most >= ENOUGH / 2 ? Bounds.UNBOUNDED : most);
    }

    private long send(int source, int sink, long limit) {
        long sent = 0;
        while (sent < limit) {
            int[] before = path(source, sink);
            if (before[sink] < 0) {
                return sent;
            }
            long room = limit - sent;
            for (int node = sink; node != source; node = before[node]) {
                room = Math.min(room, residual[before[node]][node]);
            }
            for (int node = sink; node != source; node = before[node]) {
                residual[before[node]][node] -= room;
                residual[node][before[node]] += room;
            }
            sent += room;
        }
        return sent;
    }

    private int[] path(int source, int sink) {
        int[] before = new int[residual.length];
        Arrays.fill(before, -1);
        before[source] = source;
        Deque<Integer> open = new ArrayDeque<>(List.of(source));
        while (!open.isEmpty() && before[sink] < 0) {
            int node = open.remove();
            for (int next = 0; next < residual.length; next++) {
                if (residual[node][next] > 0 && before[next] < 0) {
                    before[next] = node;
                    open.add(next);
                }
            }
        }
        return before;
    }
}
