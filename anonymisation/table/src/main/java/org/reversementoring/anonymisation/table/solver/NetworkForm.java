package org.reversementoring.anonymisation.table.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Relations read as a network: each number stands in at most two of them, with 1 or -1, and the signs of whole relations can be turned
 * so that it flows out of one and into the other. Then the matrix is totally unimodular, and what fractions can reach whole numbers reach
 * (Hoffman and Kruskal, 1956). Tables of two dimensions are of this kind (Cox, 1995, Network models for complementary cell
 * suppression, JASA 90, 1453-1462).
 */
final class NetworkForm {

    /** The relation that a number flows out of; the last node is the ground, for numbers of one relation. */
    private final int[] from;

    private final int[] into;

    /** What flows out of a node more than into it. */
    private final long[] supply;

    NetworkForm(int[] from, int[] into, long[] supply) {
        this.from = from;
        this.into = into;
        this.supply = supply;
    }

    int[] from() {
        return from;
    }

    int[] into() {
        return into;
    }

    long[] supply() {
        return supply;
    }

    /** The form of a system, or null if it has none. */
    static @org.jspecify.annotations.Nullable NetworkForm of(LinearSystem system) {
        int size = system.size();
        int[][] rowsOf = Propagation.rowsOf(system);
        if (Arrays.stream(rowsOf).anyMatch(rows -> rows.length > 2)
                || system.rows().stream()
                        .anyMatch(row -> Arrays.stream(row.coefficients()).anyMatch(each -> Math.abs(each) != 1))) {
            return null;
        }
        int[] sign = signs(system, rowsOf);
        if (sign == null) {
            return null;
        }
        int ground = sign.length;
        int[] from = new int[size];
        int[] into = new int[size];
        Arrays.fill(from, ground);
        Arrays.fill(into, ground);
        long[] supply = new long[ground + 1];
        for (int row = 0; row < ground; row++) {
            LinearSystem.Row relation = system.rows().get(row);
            supply[row] = sign[row] * relation.constant();
            supply[ground] -= supply[row];
            for (int place = 0; place < relation.numbers().length; place++) {
                boolean out = sign[row] * relation.coefficients()[place] > 0;
                (out ? from : into)[relation.numbers()[place]] = row;
            }
        }
        return new NetworkForm(from, into, supply);
    }

    /** Signs of the relations, so that each number of two relations has different ones in them; null if there are none. */
    private static int @org.jspecify.annotations.Nullable [] signs(LinearSystem system, int[][] rowsOf) {
        int[] sign = new int[system.rows().size()];
        for (int start = 0; start < sign.length; start++) {
            if (sign[start] != 0) {
                continue;
            }
            sign[start] = 1;
            Deque<Integer> open = new ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                int row = open.remove();
                LinearSystem.Row relation = system.rows().get(row);
                for (int place = 0; place < relation.numbers().length; place++) {
                    int number = relation.numbers()[place];
                    if (rowsOf[number].length < 2) {
                        continue;
                    }
                    int other = rowsOf[number][0] == row ? rowsOf[number][1] : rowsOf[number][0];
                    int here = sign[row] * (int) relation.coefficients()[place];
                    int needed = -here * (int) coefficient(system.rows().get(other), number);
                    if (sign[other] == 0) {
                        sign[other] = needed;
                        open.add(other);
                    } else if (sign[other] != needed) {
                        return null;
                    }
                }
            }
        }
        return sign;
    }

    private static long coefficient(LinearSystem.Row row, int number) {
        for (int place = 0; place < row.numbers().length; place++) {
            if (row.numbers()[place] == number) {
                return row.coefficients()[place];
            }
        }
        return 0;
    }

    /** The arcs that leave or enter each node. */
    List<List<Integer>> arcsOf() {
        List<List<Integer>> arcs = new ArrayList<>();
        for (int node = 0; node < supply.length; node++) {
            arcs.add(new ArrayList<>());
        }
        for (int arc = 0; arc < from.length; arc++) {
            arcs.get(from[arc]).add(arc);
            arcs.get(into[arc]).add(arc);
        }
        return arcs;
    }
}
