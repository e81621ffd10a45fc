package org.reversementoring.anonymisation.table.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whole numbers with bounds, and linear relations between them. Numbers are counted from 0 in the order of their addition. */
public final class LinearSystem {

    /** A bound above which nothing is known: larger than any sum of counts, small enough to be added up. */
    public static final long UNBOUNDED = 1L << 50;

    /** A relation: the sum of coefficients times numbers is the constant. */
    static final class Row {

        private final int[] numbers;
        private final long[] coefficients;
        private final long constant;

        Row(int[] numbers, long[] coefficients, long constant) {
            this.numbers = numbers;
            this.coefficients = coefficients;
            this.constant = constant;
        }

        int[] numbers() {
            return numbers;
        }

        long[] coefficients() {
            return coefficients;
        }

        long constant() {
            return constant;
        }
    }

    private final List<long[]> bounds = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** Adds a number between these bounds, both included, and gives its index. */
    public int number(long least, long most) {
        bounds.add(new long[] {least, Math.min(most, UNBOUNDED)});
        return bounds.size() - 1;
    }

    /** Adds a relation. No number may stand in it twice. */
    public void relation(int[] numbers, long[] coefficients, long constant) {
        rows.add(new Row(numbers.clone(), coefficients.clone(), constant));
    }

    int size() {
        return bounds.size();
    }

    List<Row> rows() {
        return rows;
    }

    long[] least() {
        return bounds.stream().mapToLong(each -> each[0]).toArray();
    }

    long[] most() {
        return bounds.stream().mapToLong(each -> each[1]).toArray();
    }

    /** The same numbers, free of each other. */
    LinearSystem withoutRelations() {
        LinearSystem free = new LinearSystem();
        free.bounds.addAll(bounds);
        return free;
    }

    /** Whether these values keep all bounds and relations. */
    boolean holds(long[] values) {
        for (int number = 0; number < size(); number++) {
            if (values[number] < bounds.get(number)[0] || values[number] > bounds.get(number)[1]) {
                return false;
            }
        }
        return rows.stream().allMatch(row -> sum(row, values) == row.constant());
    }

    private static long sum(Row row, long[] values) {
        long sum = 0;
        for (int place = 0; place < row.numbers().length; place++) {
            sum += row.coefficients()[place] * values[row.numbers()[place]];
        }
        return sum;
    }

    @Override
    public String toString() {
        return "LinearSystem[" + size() + " numbers, " + rows.size() + " relations, "
                + Arrays.stream(least()).filter(each -> each != 0).count() + " bounded below]";
    }
}
