package org.reversementoring.reporting.study.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The audit of a way to print a row of one measure before and after, by looking at every data set: deniability of the direction of
 * change against insiders, and whether a row fixes the changes of all, or how many changed, rose or fell (see the package). The row is the whole of
 * what is printed, the choice of its format included, so a format that is chosen by the data is seen through (T10).
 *
 * <p>Data sets that differ in whose scores they are only are looked at once. More than {@link #MOST} are not looked at: then nothing is
 * proved, and the audit says so.
 *
 * <pre>{@code
 * RowAudit.ofPairs(5, 6, 1, data -> test.of(data).p()).isSafe()
 * }</pre>
 */
public final class RowAudit {

    /** The most data sets that are looked at. */
    public static final int MOST = 3_000_000;

    private static final int FEW = 20;

    private final List<int[]> kinds;
    private final int pairs;
    private final int insiders;
    private final Function<PairedAnswers, ?> row;
    private final Map<Object, Rows> rows = new HashMap<>();
    private final List<RowLeak> leaks = new ArrayList<>();

    private RowAudit(List<int[]> kinds, int pairs, int insiders, Function<PairedAnswers, ?> row) {
        if (pairs < 1 || insiders < 0 || insiders > 2 || insiders >= pairs) {
            throw new IllegalArgumentException(
                    "row audit: pairs must be above the insiders, and these 0 to 2, but were " + pairs + " and "
                            + insiders);
        }
        this.kinds = kinds;
        this.pairs = pairs;
        this.insiders = insiders;
        this.row = row;
        if (dataSets(kinds.size(), pairs).compareTo(BigInteger.valueOf(MOST)) > 0) {
            leaks.add(new RowLeak(RowLeak.Kind.UNDECIDED, "", List.of(), new PairedAnswers(List.of(), List.of())));
            return;
        }
        look(new int[pairs], 0, 0);
        rows.forEach((printed, same) -> same.leaks(printed, leaks));
    }

    /**
     * The audit over all scores before and after on a scale with so many points.
     *
     * @param points points of the scale, 2 to 50
     * @param pairs how many pairs
     * @param insiders how many people may join forces, 0 to 2
     * @param row what is printed of a data set; equal if and only if it is printed alike
     * @throws IllegalArgumentException if a number is out of range
     */
    public static RowAudit ofPairs(int points, int pairs, int insiders, Function<PairedAnswers, ?> row) {
        require(points);
        List<int[]> kinds = new ArrayList<>();
        for (int before = 1; before <= points; before++) {
            for (int after = 1; after <= points; after++) {
                kinds.add(new int[] {before, after});
            }
        }
        return new RowAudit(kinds, pairs, insiders, row);
    }

    /**
     * The audit over all changes on such a scale, of a row that depends on the changes alone. Everybody begins at 0 then.
     *
     * @throws IllegalArgumentException as {@link #ofPairs}
     */
    public static RowAudit ofChanges(int points, int pairs, int insiders, Function<PairedAnswers, ?> row) {
        require(points);
        return new RowAudit(
                IntStream.rangeClosed(1 - points, points - 1)
                        .mapToObj(change -> new int[] {0, change})
                        .toList(),
                pairs,
                insiders,
                row);
    }

    private static void require(int points) {
        if (points < 2 || points > 50) {
            throw new IllegalArgumentException("row audit: points must be 2 to 50, but were " + points);
        }
    }

    private static BigInteger dataSets(int kinds, int pairs) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= pairs; i++) {
            ways = ways.multiply(BigInteger.valueOf((long) kinds - 1 + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    /** Whether nothing was found, and everything was looked at. */
    public boolean isSafe() {
        return leaks.isEmpty();
    }

    /** Everything that was found. */
    public List<RowLeak> leaks() {
        return List.copyOf(leaks);
    }

    /** How many different rows can be printed. */
    public int rows() {
        return rows.size();
    }

    /** How many data sets there are, each person counted apart. */
    public BigInteger dataSets() {
        return sum(Rows::dataSets);
    }

    /** Data sets whose row leaves one possibility for the changes of all. */
    public BigInteger fixingTheChanges() {
        return sum(Rows::fixedChanges);
    }

    /** Data sets whose row leaves one possibility for the number who changed, who rose or who fell. */
    public BigInteger fixingACount() {
        return sum(Rows::fixedCount);
    }

    private BigInteger sum(Function<Rows, BigInteger> part) {
        return rows.values().stream().map(part).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private void look(int[] chosen, int filled, int from) {
        if (filled < pairs) {
            for (int kind = from; kind < kinds.size(); kind++) {
                chosen[filled] = kind;
                look(chosen, filled + 1, kind);
            }
            return;
        }
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        for (int kind : chosen) {
            before.add(kinds.get(kind)[0]);
            after.add(kinds.get(kind)[1]);
        }
        PairedAnswers data = new PairedAnswers(before, after);
        BigInteger orders = orders(chosen);
        rows.computeIfAbsent(row.apply(data), printed -> new Rows(kinds)).add(chosen, insiders, data, orders);
    }

    /** In how many ways the people can stand in line. */
    private static BigInteger orders(int... sorted) {
        BigInteger orders = BigInteger.ONE;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            orders = orders.multiply(BigInteger.valueOf(i + 1L)).divide(BigInteger.valueOf(run));
        }
        return orders;
    }

    /** What was found, in words, one line for each. */
    public String inWords() {
        return isSafe()
                ? "Each of " + rows.size() + " rows leaves everybody's direction of change open."
                : String.join(
                        "\n", leaks.stream().limit(FEW).map(RowLeak::inWords).toList());
    }

    @Override
    public String toString() {
        return "RowAudit[" + pairs + " pairs, " + insiders + " insiders, " + leaks.size() + " leaks]";
    }
}
