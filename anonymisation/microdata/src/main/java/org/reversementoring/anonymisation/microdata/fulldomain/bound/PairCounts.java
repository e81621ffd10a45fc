package org.reversementoring.anonymisation.microdata.fulldomain.bound;

import org.reversementoring.anonymisation.microdata.encoding.LongIndex;
import org.reversementoring.anonymisation.microdata.generalisation.TupleLayout;
import org.reversementoring.anonymisation.microdata.generalisation.TupleTable;

/** The pairs of labels of two columns that occur, each packed into one number, with their rows. It never changes. */
final class PairCounts {

    /** The most cells of a table with one cell for each possible pair; above, pairs are hashed. */
    private static final long MOST_CELLS = 1 << 20;

    private final long[] pairs;
    private final int[] rows;

    private PairCounts(long[] pairs, int[] rows) {
        this.pairs = pairs;
        this.rows = rows;
    }

    /** The labels in two columns of distinct rows, which have that many different labels. */
    static PairCounts of(TupleTable table, TupleLayout layout, int first, int second, int firsts, int seconds) {
        return (long) firsts * seconds <= MOST_CELLS
                ? direct(table, layout, first, second, firsts * seconds, seconds)
                : hashed(packed(table, layout, first, second, seconds), table.counts());
    }

    private static long[] packed(TupleTable table, TupleLayout layout, int first, int second, int seconds) {
        long[] pairs = new long[table.size()];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) layout.code(table, i, first) * seconds + layout.code(table, i, second);
        }
        return pairs;
    }

    /** This loop runs once for each pair of columns and distinct row, so it writes nothing but counts. */
    private static PairCounts direct(
            TupleTable table, TupleLayout layout, int first, int second, int cells, int seconds) {
        int[] sums = new int[cells];
        long[] firstWord = table.words()[layout.word(first)];
        long[] secondWord = table.words()[layout.word(second)];
        int[] counts = table.counts();
        int firstShift = layout.shift(first);
        int secondShift = layout.shift(second);
        int firstMask = layout.mask(first);
        int secondMask = layout.mask(second);
        for (int i = 0; i < counts.length; i++) {
            int one = (int) (firstWord[i] >>> firstShift) & firstMask;
            sums[one * seconds + ((int) (secondWord[i] >>> secondShift) & secondMask)] += counts[i];
        }
        return occurring(sums);
    }

    /** The same rows with one other label for each. */
    PairCounts relabelled(int[] first, int[] second, int seconds, int newFirsts, int newSeconds) {
        long[] raised = new long[pairs.length];
        for (int i = 0; i < raised.length; i++) {
            raised[i] = (long) first[(int) (pairs[i] / seconds)] * newSeconds + second[(int) (pairs[i] % seconds)];
        }
        return merged(raised, rows, (long) newFirsts * newSeconds);
    }

    /** The rows of pairs that have fewer rows than that. */
    int inFewerThan(int smallest) {
        int found = 0;
        for (int count : rows) {
            found += count < smallest ? count : 0;
        }
        return found;
    }

    private static PairCounts merged(long[] pairs, int[] rows, long cells) {
        return cells <= MOST_CELLS ? inCells(pairs, rows, (int) cells) : hashed(pairs, rows);
    }

    private static PairCounts inCells(long[] pairs, int[] rows, int cells) {
        int[] sums = new int[cells];
        for (int i = 0; i < pairs.length; i++) {
            sums[(int) pairs[i]] += rows[i];
        }
        return occurring(sums);
    }

    private static PairCounts occurring(int[] sums) {
        int size = 0;
        for (int sum : sums) {
            size += sum > 0 ? 1 : 0;
        }
        long[] found = new long[size];
        int[] counts = new int[size];
        int next = 0;
        for (int cell = 0; cell < sums.length; cell++) {
            if (sums[cell] > 0) {
                found[next] = cell;
                counts[next++] = sums[cell];
            }
        }
        return new PairCounts(found, counts);
    }

    private static PairCounts hashed(long[] pairs, int[] rows) {
        LongIndex index = new LongIndex(pairs.length);
        for (int i = 0; i < pairs.length; i++) {
            index.count(pairs[i], rows[i]);
        }
        long[] found = new long[index.size()];
        int[] counts = new int[index.size()];
        index.copyTo(found, 0, counts, 0);
        return new PairCounts(found, counts);
    }
}
