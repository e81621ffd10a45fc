package org.reversementoring.anonymisation.table.solver;

/**
 * The simplex method with bounds on a {@link Dictionary}: one corner after the other, exact. After some pivots of the steepest column it
 * takes the first one (Bland, 1977, doi:10.1287/moor.2.2.103), so it cannot run in a circle.
 */
final class Simplex {

    private static final int STEEPEST = 200;

    private final Dictionary dictionary;
    private final StepBudget effort;

    Simplex(Dictionary dictionary, StepBudget effort) {
        this.dictionary = dictionary;
        this.effort = effort;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    /** Moves to a corner within all bounds; false if there is none. What is within its bounds already stays there. */
    boolean repair() {
        for (int row = 0; row < dictionary.rows(); row++) {
            int number = dictionary.basic[row];
            if (dictionary.isAbove(row)) {
                dictionary.turn(row);
            }
            while (dictionary.isBelow(row) && dictionary.basic[row] == number) {
                int entering = entering(row, true);
                // A number that comes in without limit would lift this row over any bound, so it is always limited.
                if (entering < 0 || !enter(entering, row, true)) {
                    return false;
                }
            }
            if (dictionary.isAbove(row) || dictionary.isBelow(row)) {
                // The row was exchanged: what came in is looked at in the same place.
                row--;
            } else {
                row = firstOutside(row);
            }
        }
        return true;
    }

    /** A row before this one that is out of its bounds again, or this one. */
    private int firstOutside(int row) {
        for (int each = 0; each < row; each++) {
            if (dictionary.isAbove(each) || dictionary.isBelow(each)) {
                return each - 1;
            }
        }
        return row;
    }

    /**
     * Moves to the corner where this number is counted highest from the bound that it is counted from, or stops when the effort is spent.
     *
     * @return false if nothing limits the number
     */
    boolean raise(int number) {
        int column = dictionary.columnOf(number);
        if (column >= 0 && !enter(column, -1, false)) {
            return false;
        }
        int steps = 0;
        while (!effort.isSpent()) {
            int row = dictionary.rowOf(number);
            int entering = row < 0 ? -1 : entering(row, steps++ >= STEEPEST);
            if (entering < 0) {
                return true;
            }
            if (!enter(entering, row, false)) {
                return false;
            }
        }
        return true;
    }

    /** The column that raises the number of this row, or -1. */
    private int entering(int row, boolean first) {
        int best = -1;
        long[] line = dictionary.entries[row];
        for (int column = 0; column < dictionary.columns(); column++) {
            if (line[column] < 0 && dictionary.width[dictionary.nonbasic[column]] > 0) {
                boolean better = best < 0
                        || (first
                                ? dictionary.nonbasic[column] < dictionary.nonbasic[best]
                                : line[column] < line[best]);
                best = better ? column : best;
            }
        }
        effort.spend(dictionary.columns());
        return best;
    }

    /** Raises a nonbasic number until something meets a bound; false if nothing does. */
    private boolean enter(int column, int target, boolean repairing) {
        int entering = dictionary.nonbasic[column];
        int blocking = -1;
        boolean above = false;
        // How far it can go, as a fraction.
        long far = dictionary.width[entering];
        long over = 1;
        boolean bounded = far < LinearSystem.UNBOUNDED / 2;
        for (int row = 0; row < dictionary.rows(); row++) {
            long entry = dictionary.entries[row][column];
            if (entry == 0) {
                continue;
            }
            long distance;
            boolean upwards = entry < 0;
            if (repairing && (dictionary.isBelow(row) || dictionary.isAbove(row))) {
                if (row != target) {
                    continue;
                }
                distance = -dictionary.constant[row];
                upwards = false;
            } else if (upwards) {
                if (dictionary.width[dictionary.basic[row]] >= LinearSystem.UNBOUNDED / 2) {
                    continue;
                }
                distance = Math.subtractExact(
                        Math.multiplyExact(dictionary.width[dictionary.basic[row]], dictionary.denominator()),
                        dictionary.constant[row]);
            } else {
                distance = dictionary.constant[row];
            }
            long size = Math.abs(entry);
            long left = bounded ? Math.multiplyExact(distance, over) : 0;
            long right = bounded ? Math.multiplyExact(far, size) : 1;
            if (left < right
                    || (left == right && blocking >= 0 && dictionary.basic[row] < dictionary.basic[blocking])) {
                blocking = row;
                above = upwards;
                far = distance;
                over = size;
                bounded = true;
            }
        }
        effort.spend(dictionary.rows());
        if (!bounded) {
            return false;
        }
        if (blocking < 0) {
            dictionary.moveToOtherBound(column);
            return true;
        }
        if (above) {
            dictionary.turn(blocking);
        }
        dictionary.pivot(blocking, column);
        return true;
    }
}
