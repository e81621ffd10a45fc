package org.reversementoring.anonymisation.table.solver;

/**
 * The simplex dictionary of a system, in whole numbers over one common denominator (Edmonds' integer pivoting): each basic number is
 * {@code (constant - sum of coefficient times nonbasic) / denominator}. Numbers are counted from their lower bound upwards, or, when
 * turned, from their upper bound downwards, so that each nonbasic number is 0. An entry that no longer fits in 64 bits ends the
 * computation with an {@link ArithmeticException}; no rounded result is ever given.
 */
final class Dictionary {

    private static final int CANDIDATES = 16;

    private final StepBudget effort;
    private int rows;
    private int columns;
    final int[] basic;
    final int[] nonbasic;
    final long[][] entries;
    final long[] constant;
    private long denominator = 1;
    /** By number: lower bound, and how far the upper one is from it. */
    final long[] least;

    final long[] width;
    final boolean[] turned;

    Dictionary(LinearSystem system, StepBudget effort) {
        this.effort = effort;
        this.rows = system.rows().size();
        this.columns = system.size();
        this.basic = new int[rows];
        this.nonbasic = new int[columns];
        this.entries = new long[rows][columns];
        this.constant = new long[rows];
        this.least = system.least();
        this.width = system.most();
        this.turned = new boolean[columns];
        for (int number = 0; number < columns; number++) {
            nonbasic[number] = number;
            width[number] -= least[number];
        }
        for (int row = 0; row < rows; row++) {
            LinearSystem.Row relation = system.rows().get(row);
            basic[row] = -1;
            constant[row] = relation.constant();
            for (int place = 0; place < relation.numbers().length; place++) {
                int number = relation.numbers()[place];
                entries[row][number] = relation.coefficients()[place];
                constant[row] -= relation.coefficients()[place] * least[number];
            }
        }
    }

    private Dictionary(Dictionary other) {
        this.effort = other.effort;
        this.rows = other.rows;
        this.columns = other.columns;
        this.basic = other.basic.clone();
        this.nonbasic = other.nonbasic.clone();
        this.entries = new long[rows][];
        for (int row = 0; row < rows; row++) {
            entries[row] = other.entries[row].clone();
        }
        this.constant = other.constant.clone();
        this.denominator = other.denominator;
        this.least = other.least.clone();
        this.width = other.width.clone();
        this.turned = other.turned.clone();
        effort.spend((long) rows * columns);
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    long denominator() {
        return denominator;
    }

    Dictionary copy() {
        return new Dictionary(this);
    }

    /** Replaces each relation by a basic number and drops relations that follow from others; false if they contradict each other. */
    boolean eliminate() {
        int row = 0;
        while (row < rows) {
            int column = lightest(row);
            if (column >= 0) {
                pivot(row, column);
                columns--;
                drop(column);
                row++;
            } else if (constant[row] != 0) {
                return false;
            } else {
                rows--;
                swapRows(row);
            }
        }
        return true;
    }

    /** Of the first columns that the relation can be solved for without a large denominator, the one with the fewest entries. */
    private int lightest(int row) {
        int best = -1;
        int bestUsed = Integer.MAX_VALUE;
        int looked = 0;
        for (int column = 0; column < columns && looked < CANDIDATES; column++) {
            long size = Math.abs(entries[row][column]);
            if (size == 0 || (best >= 0 && size > Math.abs(entries[row][best]))) {
                continue;
            }
            int used = 0;
            for (int other = 0; other < rows; other++) {
                used += entries[other][column] != 0 ? 1 : 0;
            }
            looked++;
            effort.spend(rows);
            if (best < 0 || size < Math.abs(entries[row][best]) || used < bestUsed) {
                best = column;
                bestUsed = used;
            }
        }
        return best;
    }

    private void drop(int column) {
        nonbasic[column] = nonbasic[columns];
        for (int row = 0; row < rows; row++) {
            entries[row][column] = entries[row][columns];
        }
    }

    private void swapRows(int row) {
        basic[row] = basic[rows];
        entries[row] = entries[rows];
        constant[row] = constant[rows];
    }

    /** Exchanges a basic and a nonbasic number. */
    void pivot(int row, int column) {
        long[] pivotRow = entries[row];
        long pivot = pivotRow[column];
        for (int other = 0; other < rows; other++) {
            long factor = entries[other][column];
            if (other == row) {
                continue;
            }
            if (factor == 0 && pivot == denominator) {
                continue;
            }
            long[] line = entries[other];
            for (int each = 0; each < columns; each++) {
                if (each != column && (line[each] != 0 || (factor != 0 && pivotRow[each] != 0))) {
                    line[each] = exchanged(line[each], pivot, factor, pivotRow[each]);
                }
            }
            line[column] = -factor;
            constant[other] = exchanged(constant[other], pivot, factor, constant[row]);
            effort.spend(columns);
        }
        pivotRow[column] = denominator;
        denominator = pivot;
        int leaves = basic[row];
        basic[row] = nonbasic[column];
        nonbasic[column] = leaves;
        if (denominator < 0) {
            negate();
        }
    }

    private long exchanged(long value, long pivot, long factor, long other) {
        return Math.subtractExact(Math.multiplyExact(value, pivot), Math.multiplyExact(factor, other)) / denominator;
    }

    private void negate() {
        denominator = -denominator;
        for (int row = 0; row < rows; row++) {
            constant[row] = -constant[row];
            for (int column = 0; column < columns; column++) {
                entries[row][column] = -entries[row][column];
            }
        }
        effort.spend((long) rows * columns);
    }

    /** Counts a nonbasic number from its other bound: it moves there. */
    void moveToOtherBound(int column) {
        int number = nonbasic[column];
        for (int row = 0; row < rows; row++) {
            if (entries[row][column] != 0) {
                constant[row] =
                        Math.subtractExact(constant[row], Math.multiplyExact(entries[row][column], width[number]));
                entries[row][column] = -entries[row][column];
            }
        }
        turned[number] = !turned[number];
        effort.spend(rows);
    }

    /** Counts a basic number from its other bound; its value stays. */
    void turn(int row) {
        int number = basic[row];
        constant[row] = Math.subtractExact(Math.multiplyExact(width[number], denominator), constant[row]);
        for (int column = 0; column < columns; column++) {
            entries[row][column] = -entries[row][column];
        }
        turned[number] = !turned[number];
        effort.spend(columns);
    }

    /** Narrows the bounds of a basic number to at most this value, or to at least this one. */
    void limit(int row, long bound, boolean atMost) {
        int number = basic[row];
        long upper = least[number] + width[number];
        // The bound that the number is counted from moves: so does its count.
        if (turned[number] == atMost) {
            long shift = atMost ? upper - bound : bound - least[number];
            constant[row] = Math.subtractExact(constant[row], Math.multiplyExact(shift, denominator));
        }
        if (atMost) {
            width[number] = bound - least[number];
        } else {
            width[number] = upper - bound;
            least[number] = bound;
        }
    }

    boolean isBelow(int row) {
        return constant[row] < 0;
    }

    boolean isAbove(int row) {
        return constant[row] > Math.multiplyExact(width[basic[row]], denominator);
    }

    /** The values of all numbers at this corner, or null if one of them is no whole number. */
    long @org.jspecify.annotations.Nullable [] values() {
        long[] values = new long[least.length];
        for (int column = 0; column < columns; column++) {
            int number = nonbasic[column];
            values[number] = least[number] + (turned[number] ? width[number] : 0);
        }
        for (int row = 0; row < rows; row++) {
            if (constant[row] % denominator != 0) {
                return null;
            }
            int number = basic[row];
            long value = constant[row] / denominator;
            values[number] = least[number] + (turned[number] ? width[number] - value : value);
        }
        return values;
    }

    int rowOf(int number) {
        for (int row = 0; row < rows; row++) {
            if (basic[row] == number) {
                return row;
            }
        }
        return -1;
    }

    int columnOf(int number) {
        for (int column = 0; column < columns; column++) {
            if (nonbasic[column] == number) {
                return column;
            }
        }
        return -1;
    }
}
