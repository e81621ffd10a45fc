package org.reversementoring.anonymisation.table.solver;

import org.jspecify.annotations.Nullable;

/**
 * The least and the most that each number of a component can be in whole solutions: simplex, and branching where a corner has fractions
 * (Land and Doig, 1960, doi:10.2307/1910129). Each whole corner counts for all numbers at once, so few of them have to be asked for.
 */
final class IntegerProgram {

    /** A branch is given up below this depth. */
    private static final int DEEPEST = 60;

    private final LinearSystem system;
    private final StepBudget effort;
    private final Dictionary dictionary;
    private final Simplex simplex;
    final long[] attainedLeast;
    final long[] attainedMost;
    private boolean failed;
    /** The most that a branch that was given up may still hold, while one number is looked at. */
    private long givenUp;

    IntegerProgram(LinearSystem system, StepBudget effort) {
        this.system = system;
        this.effort = effort;
        this.dictionary = new Dictionary(system, effort);
        this.simplex = new Simplex(dictionary, effort);
        this.attainedLeast = system.most();
        this.attainedMost = system.least();
        for (int number = 0; number < system.size(); number++) {
            attainedLeast[number]++;
            attainedMost[number]--;
        }
    }

    /** Whether there may be a solution; false is certain. Call it first. */
    boolean isFeasible() {
        try {
            if (!dictionary.eliminate() || !simplex.repair()) {
                return false;
            }
            record(dictionary.values());
        } catch (ArithmeticException tooLarge) {
            failed = true;
        }
        return true;
    }

    /** Takes a solution in, if it is one. */
    void record(long @Nullable [] values) {
        if (values == null || !system.holds(values)) {
            return;
        }
        for (int number = 0; number < values.length; number++) {
            attainedLeast[number] = Math.min(attainedLeast[number], values[number]);
            attainedMost[number] = Math.max(attainedMost[number], values[number]);
        }
    }

    CountRange range(int number) {
        long most = extreme(number, true);
        long least = extreme(number, false);
        return new CountRange(least, most, attainedLeast[number], attainedMost[number]);
    }

    /** The bound from outside; the attained one is recorded. */
    private long extreme(int number, boolean upwards) {
        long outer = upwards ? system.most()[number] : system.least()[number];
        if (failed || effort.isSpent() || attained(number, upwards) == outer) {
            return outer;
        }
        givenUp = upwards ? Long.MIN_VALUE : Long.MAX_VALUE;
        try {
            explore(simplex, number, upwards, 0);
        } catch (ArithmeticException tooLarge) {
            failed = true;
            return outer;
        }
        return upwards ? Math.max(attained(number, true), givenUp) : Math.min(attained(number, false), givenUp);
    }

    private long attained(int number, boolean upwards) {
        return upwards ? attainedMost[number] : attainedLeast[number];
    }

    private void explore(Simplex here, int number, boolean upwards, int depth) {
        Dictionary corner = here.dictionary();
        long bound = optimum(here, number, upwards);
        if (upwards ? bound <= attainedMost[number] : bound >= attainedLeast[number]) {
            return;
        }
        long[] values = corner.values();
        if (values != null) {
            record(values);
            if (attained(number, upwards) != bound) {
                // The effort was spent on the way, so this is not the best corner.
                giveUp(bound, upwards);
            }
            return;
        }
        if (depth >= DEEPEST || effort.isSpent()) {
            giveUp(bound, upwards);
            return;
        }
        int row = fractional(corner);
        int branching = corner.basic[row];
        long below = floor(corner, row);
        // First the side that the number to be raised, or lowered, is more likely to like: none is known, so the lower
        // one.
        branch(corner, branching, below, true, number, upwards, depth, bound);
        branch(corner, branching, below + 1, false, number, upwards, depth, bound);
    }

    private void branch(
            Dictionary corner,
            int branching,
            long limit,
            boolean atMost,
            int number,
            boolean upwards,
            int depth,
            long bound) {
        if (effort.isSpent()) {
            giveUp(bound, upwards);
            return;
        }
        try {
            Dictionary child = corner.copy();
            child.limit(child.rowOf(branching), limit, atMost);
            Simplex search = new Simplex(child, effort);
            if (search.repair()) {
                explore(search, number, upwards, depth + 1);
            }
        } catch (ArithmeticException tooLarge) {
            giveUp(bound, upwards);
        }
    }

    private void giveUp(long bound, boolean upwards) {
        givenUp = upwards ? Math.max(givenUp, bound) : Math.min(givenUp, bound);
    }

    /** Moves to the best corner; the whole number next to its value, on the inner side. */
    private long optimum(Simplex here, int number, boolean upwards) {
        Dictionary corner = here.dictionary();
        boolean counted = corner.turned[number] != upwards;
        int row = corner.rowOf(number);
        if (row < 0 && !counted) {
            return upwards ? corner.least[number] + corner.width[number] : corner.least[number];
        }
        if (!counted) {
            corner.turn(row);
        }
        if (!here.raise(number)) {
            return unlimited(number);
        }
        row = corner.rowOf(number);
        if (effort.isSpent()) {
            // The corner may not be the best one: no more is known than its bounds.
            return upwards ? corner.least[number] + corner.width[number] : corner.least[number];
        }
        long value = row < 0
                ? (corner.turned[number] == upwards ? corner.width[number] : 0)
                : Math.floorDiv(corner.constant[row], corner.denominator());
        return upwards ? corner.least[number] + value : corner.least[number] + corner.width[number] - value;
    }

    /** Fractions without limit are whole numbers without limit, if there is one whole solution (Meyer, 1974). */
    private long unlimited(int number) {
        if (attainedLeast[number] <= attainedMost[number]) {
            attainedMost[number] = LinearSystem.UNBOUNDED;
        }
        return LinearSystem.UNBOUNDED;
    }

    private static int fractional(Dictionary corner) {
        int best = -1;
        for (int row = 0; row < corner.rows(); row++) {
            if (corner.constant[row] % corner.denominator() != 0
                    && (best < 0 || corner.basic[row] < corner.basic[best])) {
                best = row;
            }
        }
        return best;
    }

    private static long floor(Dictionary corner, int row) {
        int number = corner.basic[row];
        long value = Math.floorDiv(corner.constant[row], corner.denominator());
        return corner.turned[number]
                ? corner.least[number] + corner.width[number] - value - 1
                : corner.least[number] + value;
    }
}
