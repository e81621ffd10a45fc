package org.reversementoring.anonymisation.table.solver;

/** The ranges of a small system by looking at every assignment, number by number. It shares nothing with the code under test. */
final class EverySolution {

    private final RandomSystem system;
    private final long highest;
    private final long[] values;
    final long[] least;
    final long[] most;
    int solutions;

    /** @param highest no number is more in any solution */
    EverySolution(RandomSystem system, long highest) {
        this.system = system;
        this.highest = highest;
        this.values = new long[system.bounds.size()];
        this.least = new long[values.length];
        this.most = new long[values.length];
        java.util.Arrays.fill(least, Long.MAX_VALUE);
        java.util.Arrays.fill(most, Long.MIN_VALUE);
        search(0);
    }

    private void search(int number) {
        if (!mayHold(number)) {
            return;
        }
        if (number == values.length) {
            solutions++;
            for (int each = 0; each < values.length; each++) {
                least[each] = Math.min(least[each], values[each]);
                most[each] = Math.max(most[each], values[each]);
            }
            return;
        }
        long[] bound = system.bounds.get(number);
        for (long value = bound[0]; value <= Math.min(bound[1], highest); value++) {
            values[number] = value;
            search(number + 1);
        }
    }

    /** Relations whose numbers all have a value hold; sums of none but positive terms are not too large. */
    private boolean mayHold(int assigned) {
        for (int row = 0; row < system.constants.size(); row++) {
            int[] numbers = system.rowNumbers.get(row);
            long sum = 0;
            boolean complete = true;
            boolean positive = true;
            for (int place = 0; place < numbers.length; place++) {
                long coefficient = system.rowCoefficients.get(row)[place];
                positive &= coefficient > 0;
                if (numbers[place] < assigned) {
                    sum += coefficient * values[numbers[place]];
                } else {
                    complete = false;
                }
            }
            if (complete ? sum != system.constants.get(row) : positive && sum > system.constants.get(row)) {
                return false;
            }
        }
        return true;
    }
}
