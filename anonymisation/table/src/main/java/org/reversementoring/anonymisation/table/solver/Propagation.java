package org.reversementoring.anonymisation.table.solver;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Bounds that follow from one relation at a time, again and again (bounds propagation). What it finds holds for every solution, but it
 * need not find everything.
 */
final class Propagation {

    /** A relation is looked at again at most so often: bounds of some systems creep one by one. */
    private static final int MOST_VISITS = 60;

    private final LinearSystem system;
    private final int[][] rowsOf;
    private final int[] visits;
    private final boolean[] waiting;
    private final Deque<Integer> queue = new ArrayDeque<>();
    final long[] least;
    final long[] most;

    Propagation(LinearSystem system) {
        this.system = system;
        this.least = system.least();
        this.most = system.most();
        this.rowsOf = rowsOf(system);
        this.visits = new int[system.rows().size()];
        this.waiting = new boolean[system.rows().size()];
    }

    static int[][] rowsOf(LinearSystem system) {
        int[] used = new int[system.size()];
        for (LinearSystem.Row row : system.rows()) {
            for (int number : row.numbers()) {
                used[number]++;
            }
        }
        int[][] rows = new int[system.size()][];
        for (int number = 0; number < rows.length; number++) {
            rows[number] = new int[used[number]];
        }
        Arrays.fill(used, 0);
        for (int row = 0; row < system.rows().size(); row++) {
            for (int number : system.rows().get(row).numbers()) {
                rows[number][used[number]++] = row;
            }
        }
        return rows;
    }

    /** Tightens all bounds; false if they contradict each other. */
    boolean run() {
        for (int number = 0; number < least.length; number++) {
            if (least[number] > most[number]) {
                return false;
            }
        }
        for (int row = 0; row < waiting.length; row++) {
            enqueue(row);
        }
        while (!queue.isEmpty()) {
            int row = queue.remove();
            waiting[row] = false;
            if (!tighten(system.rows().get(row))) {
                return false;
            }
        }
        return true;
    }

    private void enqueue(int row) {
        if (!waiting[row] && visits[row] < MOST_VISITS) {
            waiting[row] = true;
            visits[row]++;
            queue.add(row);
        }
    }

    private boolean tighten(LinearSystem.Row row) {
        long low = 0;
        long high = 0;
        int openLow = 0;
        int openHigh = 0;
        for (int place = 0; place < row.numbers().length; place++) {
            long coefficient = row.coefficients()[place];
            long atLeast = end(row, place, coefficient < 0);
            long atMost = end(row, place, coefficient > 0);
            if (isOpen(atLeast)) {
                openLow++;
            } else {
                low += coefficient * atLeast;
            }
            if (isOpen(atMost)) {
                openHigh++;
            } else {
                high += coefficient * atMost;
            }
        }
        if ((openLow == 0 && low > row.constant()) || (openHigh == 0 && high < row.constant())) {
            return false;
        }
        for (int place = 0; place < row.numbers().length; place++) {
            long coefficient = row.coefficients()[place];
            long atLeast = end(row, place, coefficient < 0);
            long atMost = end(row, place, coefficient > 0);
            // What the others leave for coefficient times number: at most and at least.
            if (openLow == (isOpen(atLeast) ? 1 : 0)) {
                long others = isOpen(atLeast) ? low : low - coefficient * atLeast;
                if (!limit(row.numbers()[place], coefficient, row.constant() - others, true)) {
                    return false;
                }
            }
            if (openHigh == (isOpen(atMost) ? 1 : 0)) {
                long others = isOpen(atMost) ? high : high - coefficient * atMost;
                if (!limit(row.numbers()[place], coefficient, row.constant() - others, false)) {
                    return false;
                }
            }
        }
        return true;
    }

    private long end(LinearSystem.Row row, int place, boolean upper) {
        return upper ? most[row.numbers()[place]] : least[row.numbers()[place]];
    }

    private static boolean isOpen(long bound) {
        return bound >= LinearSystem.UNBOUNDED;
    }

    /** Coefficient times number is at most this, or at least this. */
    private boolean limit(int number, long coefficient, long value, boolean atMost) {
        boolean upper = atMost == coefficient > 0;
        long bound = upper ? Math.floorDiv(value, coefficient) : -Math.floorDiv(-value, coefficient);
        if (upper ? bound < most[number] : bound > least[number]) {
            if (upper) {
                most[number] = bound;
            } else {
                least[number] = bound;
            }
            for (int row : rowsOf[number]) {
                enqueue(row);
            }
        }
        return least[number] <= most[number];
    }
}
