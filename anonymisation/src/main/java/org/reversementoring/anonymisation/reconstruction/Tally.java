package org.reversementoring.anonymisation.reconstruction;

import java.util.ArrayList;
import java.util.List;

/** The answers of one scope while a world is being built, and what the report says about them. */
final class Tally {

    final Scope scope;
    final int[] counts;
    final List<Check> checks = new ArrayList<>();
    private final int lowest;
    /** How many answered, the sum of their marks, and the sum of the squares. */
    private final long[] totals = new long[3];

    Tally(Scope scope, Item item) {
        this.scope = scope;
        this.lowest = item.lowest();
        this.counts = new int[item.points()];
    }

    /** Adds an answer, or takes it away again; "declined" leaves no trace. */
    void add(int value, int times) {
        if (value < counts.length) {
            long mark = mark(value);
            counts[value] += times;
            totals[0] += times;
            totals[1] += times * mark;
            totals[2] += times * mark * mark;
        }
    }

    int mark(int value) {
        return lowest + value;
    }

    int answered() {
        return (int) totals[0];
    }

    long sum() {
        return totals[1];
    }

    long squares() {
        return totals[2];
    }

    /** How many gave one of the values. */
    int count(int[] values) {
        int count = 0;
        for (int value : values) {
            count += counts[value];
        }
        return count;
    }

    /** x(rank), counted from the lowest; there must be as many answers. */
    int order(int rank) {
        int value = 0;
        for (int below = counts[0]; below < rank; below += counts[value]) {
            value++;
        }
        return mark(value);
    }

    /** The sum of x(from) … x(to). */
    long sum(int from, int to) {
        long total = 0;
        int below = 0;
        for (int value = 0; value < counts.length && below < to; value++) {
            int upTo = below + counts[value];
            int inside = Math.min(upTo, to) - Math.max(below, from - 1);
            total += Math.max(0, inside) * (long) mark(value);
            below = upTo;
        }
        return total;
    }
}
