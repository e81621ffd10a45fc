package org.reversementoring.anonymisation.reconstruction.suppression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A whole flow around a network whose arcs have lower and upper bounds, found along shortest augmenting paths (Edmonds and Karp,
 * 1972, doi:10.1145/321694.321699). At most one arc joins two nodes. The range of an arc follows from how much more and how much
 * less can be sent round through it.
 */
final class Circulation {

    /** The capacity of an arc without upper bound: larger than any sum of printed counts, small enough to be added up. */
    private static final long ENOUGH = 1L << 50;

    private final int nodes;
    private final List<int[]> arcs = new ArrayList<>();
    private final List<FeasibilityInterval> bounds = new ArrayList<>();
    /** The flow that can still be sent from one node to another. The last two nodes are the source and sink of the first flow. */
    private final long[][] residual;

    Circulation(int nodes) {
        this.nodes = nodes;
        this.residual = new long[nodes + 2][nodes + 2];
    }

    void arc(int from, int to, FeasibilityInterval allowed) {
        arcs.add(new int[] {from, to});
        bounds.add(allowed);
        long most = Math.min(allowed.most(), ENOUGH);
        residual[from][to] = most - allowed.least();
        residual[nodes][to] += allowed.least();
        residual[from][nodes + 1] += allowed.least();
    }

    /** Whether there is a flow. Call it first, because the ranges of arcs start from the flow that it finds. */
    boolean isFeasible() {
        send(nodes, nodes + 1, Long.MAX_VALUE);
        return Arrays.stream(residual[nodes]).allMatch(rest -> rest == 0);
    }

    /** The range of the flow through an arc. Arcs are numbered from 0 in the order in which they were added. */
    FeasibilityInterval range(int arc) {
        int from = arcs.get(arc)[0];
        int to = arcs.get(arc)[1];
        FeasibilityInterval allowed = bounds.get(arc);
        long more = residual[from][to];
        long less = residual[to][from];
        long flow = allowed.least() + less;
        residual[from][to] = 0;
        residual[to][from] = 0;
        long up = send(to, from, more);
        // The flow went up by now, so the way down begins with sending that back.
        long down = send(from, to, less + up);
        residual[from][to] = more + down - up;
        residual[to][from] = less + up - down;
        long most = flow + up;
        return new FeasibilityInterval(flow + up - down, most >= ENOUGH / 2 ? FeasibilityInterval.UNBOUNDED : most);
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
