package org.reversementoring.anonymisation.microdata.disguise;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A walk through combinations of columns, from few to many along each branch. A branch ends where too few rows of one panel still
 * agree for any evidence, because a column more makes them fewer; so most walks through all combinations are short.
 */
final class CombinationSearch {

    /** Rows of which the bet can gain most; see {@link BeyondChance}. */
    private static final BigInteger ONE_IN = BigInteger.valueOf(1_000_000);

    /** Combinations after which nobody wants to hear of more. */
    private static final int MOST_FOUND = 16;

    /** The largest combination of which every part is tried as an explanation; of larger ones those of one, two and all but one column. */
    private static final int ALL_PARTS = 8;

    private final PanelSample sample;
    private final List<int[]> codes;
    private final int[] cardinalities;
    private final int limit;
    private final long fewestRepeats;
    private final List<Suspicion> found = new ArrayList<>();
    private long budget;
    private boolean survivors;

    CombinationSearch(PanelSample sample, List<int[]> codes, int limit) {
        this.sample = sample;
        this.codes = codes;
        this.limit = limit;
        this.cardinalities = codes.stream()
                .mapToInt(column -> IntStream.of(column).max().orElse(-1) + 1)
                .toArray();
        this.fewestRepeats = fewestRepeats(sample.whole(), ONE_IN.multiply(BigInteger.valueOf(codes.size())));
    }

    /**
     * The fewest repeats that can be evidence of so much. The bet wins most on the smallest panel: there a repeat was one in as many
     * as there are rows for each row of the panel that is left.
     */
    private static long fewestRepeats(RowCells whole, BigInteger evidence) {
        int smallest = whole.smallestPanel();
        BigInteger won = BigInteger.ONE;
        BigInteger odds = BigInteger.ONE;
        int repeats = 0;
        while (smallest > 1 && won.compareTo(evidence.multiply(odds)) < 0) {
            odds = odds.multiply(BigInteger.valueOf(smallest - 1L - repeats % (smallest - 1)));
            won = won.multiply(BigInteger.valueOf(whole.rows()));
            repeats++;
        }
        return Math.max(1, repeats);
    }

    /**
     * Columns that together tell panels.
     *
     * @param columns their places, ascending
     * @param row a row, by its place in the sample, whose cell alone tells the panel; -1 if the combination does as a whole
     */
    record Suspicion(List<Integer> columns, int row) {}

    /** What was found; no combination contains another. */
    List<Suspicion> found() {
        return found.stream()
                .filter(one -> found.stream()
                        .noneMatch(
                                other -> other.columns().size() < one.columns().size()
                                        && one.columns().containsAll(other.columns())))
                .toList();
    }

    /** Whether no larger combination than the last walk looked at can tell anything. */
    boolean isExhausted() {
        return !survivors;
    }

    /**
     * Looks at each combination of some columns up to a size.
     *
     * @param work rows that may be looked at, counted once for each combination
     * @return whether that was enough
     */
    boolean walk(List<Integer> columns, int largest, long work) {
        budget = work;
        survivors = false;
        return walk(List.of(), sample.whole(), columns, largest);
    }

    private boolean walk(List<Integer> before, RowCells cells, List<Integer> next, int largest) {
        for (int i = 0; i < next.size(); i++) {
            int column = next.get(i);
            budget -= cells.rows();
            if (budget < 0 || found.size() >= MOST_FOUND) {
                return budget >= 0;
            }
            RowCells split = cells.splitBy(codes.get(column), cardinalities[column]);
            List<Integer> combination = new ArrayList<>(before);
            combination.add(column);
            boolean isFound = isSuspicious(combination, split);
            if (budget < 0) {
                return false;
            }
            if (isFound || split.pairs().repeats() < fewestRepeats) {
                continue;
            }
            List<Integer> rest = next.subList(i + 1, next.size());
            if (combination.size() == largest) {
                survivors |= !rest.isEmpty();
            } else if (!walk(combination, split, rest, largest)) {
                return false;
            }
        }
        return true;
    }

    private boolean exceeds(PanelPairs pairs) {
        return pairs.exceed(limit, sample.looked(), sample.panels());
    }

    private boolean isSuspicious(List<Integer> combination, RowCells cells) {
        PanelPairs all = cells.pairs();
        List<Integer> worst = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (cells.repeats(cell) >= fewestRepeats && exceeds(cells.pairs(cell))) {
                worst.add(cell);
            }
        }
        int known = found.size();
        boolean plain = combination.size() <= 2
                && all.different() == 0
                && all.same() > 0
                && (cells.withSingles() == sample.looked() || 2L * cells.withSingles() <= sample.size());
        if (plain || (exceeds(all) && isUnexplained(combination, cells, 0, cells.size(), BigInteger.ONE))) {
            found.add(new Suspicion(combination, -1));
            return true;
        }
        for (int cell : worst) {
            if (isUnexplained(combination, cells, cell, cell + 1, BigInteger.valueOf(cells.size()))) {
                found.add(new Suspicion(combination, cells.row(cell, 0)));
                break;
            }
        }
        return found.size() > known;
    }

    /** Whether no part of the combination that is itself within the limit explains by chance what the whole tells. */
    private boolean isUnexplained(List<Integer> combination, RowCells cells, int from, int to, BigInteger tried) {
        BigDecimal evidence =
                new BigDecimal(ONE_IN.multiply(tried).multiply(combinations(codes.size(), combination.size())));
        for (List<Integer> part : parts(combination)) {
            budget -= (part.size() + 1L) * sample.size();
            if (budget < 0) {
                return false;
            }
            RowCells larger = sample.whole();
            for (int column : part) {
                larger = larger.splitBy(codes.get(column), cardinalities[column]);
            }
            boolean explains = part.isEmpty() || !exceeds(larger.pairs());
            if (explains && !new BeyondChance(larger, sample.size()).isShownBy(cells, from, to, evidence)) {
                return false;
            }
        }
        return true;
    }

    /** Smaller parts first, since they explain most of what is chance. */
    private static List<List<Integer>> parts(List<Integer> combination) {
        int size = combination.size();
        List<List<Integer>> parts = new ArrayList<>();
        if (size <= ALL_PARTS) {
            for (int bits = 0; bits < (1 << size) - 1; bits++) {
                int chosen = bits;
                parts.add(IntStream.range(0, size)
                        .filter(i -> (chosen >> i & 1) == 1)
                        .mapToObj(combination::get)
                        .toList());
            }
        } else {
            parts.add(List.of());
            for (int i = 0; i < size; i++) {
                parts.add(List.of(combination.get(i)));
                for (int j = 0; j < i; j++) {
                    parts.add(List.of(combination.get(j), combination.get(i)));
                }
                List<Integer> others = new ArrayList<>(combination);
                others.remove(i);
                parts.add(others);
            }
        }
        parts.sort(Comparator.comparingInt(List::size));
        return parts;
    }

    /** The number of combinations of a size. */
    static BigInteger combinations(int columns, int size) {
        BigInteger number = BigInteger.ONE;
        for (int i = 0; i < size; i++) {
            number = number.multiply(BigInteger.valueOf(columns - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return number;
    }

    /** The places of columns, those first that alone tell most of panels. */
    List<Integer> mostTelling() {
        double[] shares = new double[codes.size()];
        for (int column = 0; column < shares.length; column++) {
            PanelPairs pairs = sample.whole()
                    .splitBy(codes.get(column), cardinalities[column])
                    .pairs();
            shares[column] = (double) pairs.same() / Math.max(1, pairs.same() + pairs.different());
        }
        return IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer column) -> -shares[column])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
