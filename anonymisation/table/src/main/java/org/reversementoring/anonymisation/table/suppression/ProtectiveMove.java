package org.reversementoring.anonymisation.table.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.TableRelation;

/**
 * A move of few cells by the same size, upwards or downwards, that changes no total, for tables that are no networks. It balances one relation
 * after the other and tries first what balances most: in tables of three dimensions these are cubes (as in the hypercube method).
 */
final class ProtectiveMove {

    private static final int TRIED = 6;
    private static final int MOST_NODES = 4000;
    private static final int NEW = 1000;

    private final SuppressionProblem problem;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[][] members;
    private final long[][] coefficients;
    private final int[][] rowsOf;
    private final long[][] coefficientsOf;
    private final long[] count;
    private final long[] least;
    private final long[] most;
    /** By cell: 0 unless it takes part in the move, then the direction. */
    private final int[] moved;

    private final long[] imbalance;
    private final boolean[] open;
    private final List<Integer> unbalanced = new ArrayList<>();
    private final List<Integer> chosen = new ArrayList<>();
    private @Nullable List<Integer> best;
    private final List<Integer> bestDirections = new ArrayList<>();
    private long bestCost;
    private int nodes;

    ProtectiveMove(SuppressionProblem problem) {
        this.problem = problem;
        this.names = problem.tables.cells();
        int size = names.size();
        for (int cell = 0; cell < size; cell++) {
            places.put(names.get(cell), cell);
        }
        List<TableRelation> relations = problem.tables.relations();
        this.members = new int[relations.size()][];
        this.coefficients = new long[relations.size()][];
        List<List<Integer>> rows = new ArrayList<>();
        List<List<Long>> factors = new ArrayList<>();
        names.forEach(each -> {
            rows.add(new ArrayList<>());
            factors.add(new ArrayList<>());
        });
        for (int row = 0; row < members.length; row++) {
            List<String> cells = relations.get(row).cells();
            members[row] = cells.stream().mapToInt(places::get).toArray();
            coefficients[row] = relations.get(row).coefficients().values().stream()
                    .mapToLong(each -> each)
                    .toArray();
            for (int place = 0; place < members[row].length; place++) {
                rows.get(members[row][place]).add(row);
                factors.get(members[row][place]).add(coefficients[row][place]);
            }
        }
        this.rowsOf = rows.stream()
                .map(each -> each.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
        this.coefficientsOf = factors.stream()
                .map(each -> each.stream().mapToLong(i -> i).toArray())
                .toArray(long[][]::new);
        this.count = new long[size];
        this.least = new long[size];
        this.most = new long[size];
        for (int cell = 0; cell < size; cell++) {
            count[cell] = problem.tables.count(names.get(cell));
            FeasibilityInterval limits = problem.limits(names.get(cell));
            boolean known = problem.tables.status(names.get(cell)) == CellStatus.KNOWN;
            least[cell] = known ? count[cell] : limits.least();
            most[cell] = known ? count[cell] : limits.most();
        }
        this.moved = new int[size];
        this.imbalance = new long[members.length];
        this.open = new boolean[size];
    }

    /** The counts after a move of this cell by so much, of the cells that change; null if none was found. */
    @Nullable
    Map<String, Long> find(String cell, long move, Collection<String> hidden) {
        int start = places.getOrDefault(cell, -1);
        long size = Math.abs(move);
        int direction = move > 0 ? 1 : -1;
        if (start < 0 || !mayMove(start, direction * size)) {
            return null;
        }
        for (int each = 0; each < open.length; each++) {
            open[each] = problem.isOpen(names.get(each), hidden);
        }
        best = null;
        bestCost = Long.MAX_VALUE;
        nodes = 0;
        move(start, direction);
        search(size, 0);
        undo(start);
        List<Integer> found = best;
        if (found == null) {
            return null;
        }
        Map<String, Long> counts = new HashMap<>();
        counts.put(cell, count[start] + move);
        for (int each = 0; each < found.size(); each++) {
            counts.put(names.get(found.get(each)), count[found.get(each)] + bestDirections.get(each) * size);
        }
        return counts;
    }

    private boolean mayMove(int cell, long change) {
        return count[cell] + change >= least[cell] && count[cell] + change <= most[cell];
    }

    private void search(long size, long cost) {
        nodes++;
        if (cost >= bestCost || nodes > MOST_NODES) {
            return;
        }
        if (unbalanced.isEmpty()) {
            bestCost = cost;
            best = List.copyOf(chosen);
            bestDirections.clear();
            chosen.forEach(each -> bestDirections.add(moved[each]));
            return;
        }
        int row = unbalanced.get(unbalanced.size() - 1);
        List<int[]> candidates = new ArrayList<>();
        for (int place = 0; place < members[row].length; place++) {
            int cell = members[row][place];
            long direction = -imbalance[row] * coefficients[row][place];
            if (moved[cell] == 0 && Math.abs(direction) == 1 && mayMove(cell, direction * size)) {
                candidates.add(new int[] {cell, (int) direction, rank(cell, (int) direction)});
            }
        }
        candidates.sort(Comparator.comparingInt((int[] each) -> each[2]).thenComparingInt(each -> each[0]));
        for (int[] candidate : candidates.subList(0, Math.min(TRIED, candidates.size()))) {
            chosen.add(candidate[0]);
            move(candidate[0], candidate[1]);
            search(size, cost + (open[candidate[0]] ? 1 : NEW));
            undo(candidate[0]);
            chosen.remove(chosen.size() - 1);
        }
    }

    /** What it costs, and how many relations it leaves out of balance. */
    private int rank(int cell, int direction) {
        int rank = open[cell] ? 0 : NEW;
        for (int place = 0; place < rowsOf[cell].length; place++) {
            int row = rowsOf[cell][place];
            long after = imbalance[row] + direction * coefficientsOf[cell][place];
            rank += after == 0 ? -700 : imbalance[row] == 0 ? 700 : 0;
        }
        return rank;
    }

    private void move(int cell, int direction) {
        moved[cell] = direction;
        change(cell, direction);
    }

    private void undo(int cell) {
        change(cell, -moved[cell]);
        moved[cell] = 0;
    }

    private void change(int cell, int direction) {
        for (int place = 0; place < rowsOf[cell].length; place++) {
            int row = rowsOf[cell][place];
            boolean before = imbalance[row] != 0;
            imbalance[row] += direction * coefficientsOf[cell][place];
            boolean after = imbalance[row] != 0;
            if (after && !before) {
                unbalanced.add(row);
            } else if (before && !after) {
                unbalanced.remove(Integer.valueOf(row));
            }
        }
    }
}
