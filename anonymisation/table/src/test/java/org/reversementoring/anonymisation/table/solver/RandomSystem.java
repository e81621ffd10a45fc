package org.reversementoring.anonymisation.table.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random linked tables: groups of atoms, some of which are printed, with a solution that is known to exist. */
final class RandomSystem {

    final List<int[]> rowNumbers = new ArrayList<>();
    final List<long[]> rowCoefficients = new ArrayList<>();
    final List<Long> constants = new ArrayList<>();
    final List<long[]> bounds = new ArrayList<>();

    /** Sums of random atoms, printed or not, some with weights as score sums have them. */
    static RandomSystem groups(Random random) {
        RandomSystem system = new RandomSystem();
        int atoms = 3 + random.nextInt(4);
        long[] truth = new long[atoms];
        long total = 0;
        for (int atom = 0; atom < atoms; atom++) {
            truth[atom] = random.nextBoolean() ? random.nextInt(4) : 0;
            total += truth[atom];
            system.bounds.add(new long[] {0, LinearSystem.UNBOUNDED});
        }
        system.printed(all(atoms), ones(atoms), total);
        int groups = 1 + random.nextInt(5);
        for (int group = 0; group < groups; group++) {
            List<Integer> members = new ArrayList<>();
            for (int atom = 0; atom < atoms; atom++) {
                if (random.nextInt(2) == 0) {
                    members.add(atom);
                }
            }
            if (members.isEmpty()) {
                continue;
            }
            int[] numbers = members.stream().mapToInt(each -> each).toArray();
            long[] weights = ones(numbers.length);
            boolean weighted = random.nextInt(3) == 0;
            long sum = 0;
            for (int place = 0; place < numbers.length; place++) {
                weights[place] = weighted ? 1 + random.nextInt(4) : 1;
                sum += weights[place] * truth[numbers[place]];
            }
            switch (random.nextInt(3)) {
                case 0 -> system.printed(numbers, weights, sum);
                case 1 -> system.cell(numbers, weights, 0, LinearSystem.UNBOUNDED);
                default -> system.cell(numbers, weights, Math.max(0, sum - 1), sum + 1);
            }
        }
        return system;
    }

    /** A table of three dimensions of which all margins of two are printed, and some inner cells. */
    static RandomSystem cube(Random random, int... size) {
        RandomSystem system = new RandomSystem();
        int cells = size[0] * size[1] * size[2];
        long[] truth = new long[cells];
        for (int cell = 0; cell < cells; cell++) {
            truth[cell] = random.nextBoolean() ? random.nextInt(5) : 0;
            boolean printed = random.nextInt(4) == 0;
            system.bounds.add(printed ? new long[] {truth[cell], truth[cell]} : new long[] {0, LinearSystem.UNBOUNDED});
        }
        for (int dimension = 0; dimension < 3; dimension++) {
            for (int line = 0; line < cells / size[dimension]; line++) {
                int[] numbers = new int[size[dimension]];
                long sum = 0;
                for (int place = 0; place < numbers.length; place++) {
                    numbers[place] = index(size, dimension, line, place);
                    sum += truth[numbers[place]];
                }
                system.printed(numbers, ones(numbers.length), sum);
            }
        }
        return system;
    }

    private static int index(int[] size, int dimension, int line, int place) {
        int first = dimension == 0 ? 1 : 0;
        int second = dimension == 2 ? 1 : 2;
        int[] at = new int[3];
        at[dimension] = place;
        at[first] = line / size[second];
        at[second] = line % size[second];
        return (at[0] * size[1] + at[1]) * size[2] + at[2];
    }

    private void printed(int[] numbers, long[] weights, long sum) {
        rowNumbers.add(numbers);
        rowCoefficients.add(weights);
        constants.add(sum);
    }

    private void cell(int[] numbers, long[] weights, long least, long most) {
        int cell = bounds.size();
        bounds.add(new long[] {least, most});
        int[] all = java.util.Arrays.copyOf(numbers, numbers.length + 1);
        all[numbers.length] = cell;
        long[] coefficients = java.util.Arrays.copyOf(weights, weights.length + 1);
        coefficients[weights.length] = -1;
        printed(all, coefficients, 0);
    }

    private static int[] all(int size) {
        return java.util.stream.IntStream.range(0, size).toArray();
    }

    private static long[] ones(int size) {
        long[] ones = new long[size];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    LinearSystem system() {
        LinearSystem system = new LinearSystem();
        bounds.forEach(each -> system.number(each[0], each[1]));
        for (int row = 0; row < constants.size(); row++) {
            system.relation(rowNumbers.get(row), rowCoefficients.get(row), constants.get(row));
        }
        return system;
    }
}
