package org.reversementoring.anonymisation.table.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * Solutions of a system that need not be searched for: one, and others that differ from it in few numbers. Each is checked before it counts,
 * so it does not matter where they come from.
 */
public final class KnownSolutions {

    private final long[] base;
    private final List<int[]> numbers = new ArrayList<>();
    private final List<long[]> values = new ArrayList<>();

    /** One solution. */
    public KnownSolutions(long[] base) {
        this.base = base.clone();
    }

    /** Another one, in which these numbers have other values. */
    public void add(int[] changed, long[] changedValues) {
        numbers.add(changed.clone());
        values.add(changedValues.clone());
    }

    /** Lowers and raises what is attained by every solution of this component, which is numbered by itself. */
    void record(Component component, int[] local, long[] attainedLeast, long[] attainedMost) {
        int[] members = component.numbers();
        LinearSystem system = component.system();
        long[] here = new long[members.length];
        for (int number = 0; number < members.length; number++) {
            here[number] = base[members[number]];
        }
        if (!system.holds(here)) {
            return;
        }
        for (int number = 0; number < here.length; number++) {
            attainedLeast[number] = Math.min(attainedLeast[number], here[number]);
            attainedMost[number] = Math.max(attainedMost[number], here[number]);
        }
        long[] change = new long[members.length];
        int[][] rowsOf = Propagation.rowsOf(system);
        long[] least = system.least();
        long[] most = system.most();
        for (int each = 0; each < numbers.size(); each++) {
            int[] changed = numbers.get(each);
            boolean holds = true;
            for (int place = 0; place < changed.length; place++) {
                int number = local[changed[place]];
                long value = values.get(each)[place];
                if (number >= 0) {
                    change[number] = value - here[number];
                    holds &= value >= least[number] && value <= most[number];
                }
            }
            holds &= keepsRelations(system, rowsOf, changed, local, change);
            for (int place = 0; place < changed.length; place++) {
                int number = local[changed[place]];
                if (number >= 0) {
                    if (holds) {
                        attainedLeast[number] = Math.min(attainedLeast[number], values.get(each)[place]);
                        attainedMost[number] = Math.max(attainedMost[number], values.get(each)[place]);
                    }
                    change[number] = 0;
                }
            }
        }
    }

    private static boolean keepsRelations(
            LinearSystem system, int[][] rowsOf, int[] changed, int[] local, long[] change) {
        for (int number : changed) {
            if (local[number] < 0) {
                continue;
            }
            for (int row : rowsOf[local[number]]) {
                LinearSystem.Row relation = system.rows().get(row);
                long sum = 0;
                for (int place = 0; place < relation.numbers().length; place++) {
                    sum += relation.coefficients()[place] * change[relation.numbers()[place]];
                }
                if (sum != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
