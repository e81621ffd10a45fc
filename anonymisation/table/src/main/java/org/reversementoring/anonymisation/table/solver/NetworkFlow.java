package org.reversementoring.anonymisation.table.solver;

import java.util.Arrays;

/**
 * A whole flow through a network whose arcs have lower and upper bounds, found along shortest augmenting paths (Edmonds and Karp, 1972,
 * doi:10.1145/321694.321699). The range of an arc follows from how much more and how much less can be sent round through it.
 */
final class NetworkFlow {

    private final LinearSystem system;
    private final NetworkForm form;
    private final int nodes;
    /** Edges in pairs: 2a goes along the arc a, 2a + 1 back. Behind the arcs come edges from the source and to the sink. */
    private final int[] head;

    private final long[] room;
    private final int[] first;
    private final int[] next;
    private int edges;

    private final int[] before;
    private final int[] queue;
    private final StepBudget effort;

    NetworkFlow(LinearSystem system, NetworkForm form, StepBudget effort) {
        this.system = system;
        this.form = form;
        this.effort = effort;
        this.nodes = form.supply().length + 2;
        int arcs = system.size();
        this.head = new int[2 * (arcs + nodes)];
        this.room = new long[head.length];
        this.next = new int[head.length];
        this.first = new int[nodes];
        this.before = new int[nodes];
        this.queue = new int[nodes];
        Arrays.fill(first, -1);
        long[] least = system.least();
        long[] most = system.most();
        long[] excess = form.supply().clone();
        for (int arc = 0; arc < arcs; arc++) {
            edge(form.from()[arc], form.into()[arc], most[arc] - least[arc]);
            excess[form.from()[arc]] -= least[arc];
            excess[form.into()[arc]] += least[arc];
        }
        for (int node = 0; node < excess.length; node++) {
            if (excess[node] > 0) {
                edge(nodes - 2, node, excess[node]);
            } else {
                edge(node, nodes - 1, -excess[node]);
            }
        }
    }

    private void edge(int from, int to, long capacity) {
        add(from, to, capacity);
        add(to, from, 0);
    }

    private void add(int from, int to, long capacity) {
        head[edges] = to;
        room[edges] = capacity;
        next[edges] = first[from];
        first[from] = edges++;
    }

    /** Whether there is a flow. Call it first, because the ranges of arcs start from the flow that it finds. */
    boolean isFeasible() {
        send(nodes - 2, nodes - 1, Long.MAX_VALUE);
        for (int edge = first[nodes - 2]; edge >= 0; edge = next[edge]) {
            if (room[edge] > 0) {
                return false;
            }
        }
        return true;
    }

    /** The flow through all arcs: a solution in whole numbers. */
    long[] flow() {
        long[] flow = system.least();
        for (int arc = 0; arc < flow.length; arc++) {
            flow[arc] += room[2 * arc + 1];
        }
        return flow;
    }

    /** The range of the flow through an arc, exact. */
    CountRange range(int arc) {
        int from = form.from()[arc];
        int into = form.into()[arc];
        long more = room[2 * arc];
        long less = room[2 * arc + 1];
        if (from == into) {
            // No relation is left that holds it.
            return attained(arc, 0, more + less);
        }
        room[2 * arc] = 0;
        room[2 * arc + 1] = 0;
        long up = send(into, from, more);
        // The flow went up by now, so the way down begins with sending that back.
        long down = send(from, into, less + up);
        room[2 * arc] = more + down - up;
        room[2 * arc + 1] = less + up - down;
        return attained(arc, less + up - down, less + up);
    }

    private CountRange attained(int arc, long least, long most) {
        long start = system.least()[arc];
        long end = start + most >= LinearSystem.UNBOUNDED / 2 ? LinearSystem.UNBOUNDED : start + most;
        return new CountRange(start + least, end, start + least, end);
    }

    private long send(int source, int sink, long limit) {
        long sent = 0;
        while (sent < limit && search(source, sink)) {
            long least = limit - sent;
            for (int node = sink; node != source; node = head[before[node] ^ 1]) {
                least = Math.min(least, room[before[node]]);
            }
            for (int node = sink; node != source; node = head[before[node] ^ 1]) {
                room[before[node]] -= least;
                room[before[node] ^ 1] += least;
            }
            sent += least;
        }
        return sent;
    }

    /** Breadth first. A path is remembered by the edge that enters each node. */
    private boolean search(int source, int sink) {
        Arrays.fill(before, -1);
        int read = 0;
        int write = 0;
        queue[write++] = source;
        long steps = nodes;
        while (read < write) {
            int node = queue[read++];
            for (int edge = first[node]; edge >= 0; edge = next[edge]) {
                steps++;
                int to = head[edge];
                if (room[edge] > 0 && before[to] < 0 && to != source) {
                    before[to] = edge;
                    if (to == sink) {
                        effort.spend(steps);
                        return true;
                    }
                    queue[write++] = to;
                }
            }
        }
        effort.spend(steps);
        return false;
    }
}
