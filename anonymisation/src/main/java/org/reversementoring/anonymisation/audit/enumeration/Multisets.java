package org.reversementoring.anonymisation.audit.enumeration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.core.guide.RatingScale;

/**
 *
 * Multisets of answers as packed counts, five bits for each value: removing one multiset from another is then a
 * subtraction, and adding two is an addition. Twelve values fit (eleven marks and "declined"), with counts up to 31.
 */
public final class Multisets {

    static final int BITS = 5;

    private Multisets() {}

    /** The number of multisets, H(size, values) = C(size + values - 1, values - 1). */
    public static BigInteger number(int size, int values) {
        BigInteger number = BigInteger.ONE;
        for (int i = 1; i < values; i++) {
            number = number.multiply(BigInteger.valueOf((long) size + i)).divide(BigInteger.valueOf(i));
        }
        return number;
    }

    /** The multisets of this size over values 0 .. values-1, those with most low values first. */
    public static long[] all(int size, int values) {
        long[] all = new long[number(size, values).intValueExact()];
        int filled = fill(all, 0, 0L, 0, size, values);
        assert filled == all.length : "reverse-mentoring: multisets are miscounted";
        return all;
    }

    private static int fill(long[] all, int at, long prefix, int value, int left, int values) {
        if (value == values - 1) {
            all[at] = prefix | ((long) left << (BITS * value));
            return at + 1;
        }
        int next = at;
        for (int count = left; count >= 0; count--) {
            next = fill(all, next, prefix | ((long) count << (BITS * value)), value + 1, left - count, values);
        }
        return next;
    }

    /** The multiset of this one value. */
    public static long one(int value) {
        return 1L << (BITS * value);
    }

    /** The count of a value. */
    public static int count(long multiset, int value) {
        return (int) (multiset >>> (BITS * value)) & ((1 << BITS) - 1);
    }

    /** The marks of a multiset of answers, ascending, and how many declined. */
    public static Answers marks(long multiset, RatingScale scale) {
        List<Integer> marks = new ArrayList<>();
        for (int value = 0; value < scale.points(); value++) {
            for (int i = count(multiset, value); i > 0; i--) {
                marks.add(scale.lowest() + value);
            }
        }
        return new Answers(marks, count(multiset, scale.points()));
    }

    /** Whether the part is contained in the whole. */
    public static boolean contains(long whole, long part, int values) {
        for (int value = 0; value < values; value++) {
            if (count(whole, value) < count(part, value)) {
                return false;
            }
        }
        return true;
    }

    /** The count of each value. */
    public static int[] counts(long multiset, int values) {
        int[] counts = new int[values];
        for (int value = 0; value < values; value++) {
            counts[value] = count(multiset, value);
        }
        return counts;
    }

    /** The multiset with these counts. */
    public static long of(int[] counts) {
        long multiset = 0;
        for (int value = 0; value < counts.length; value++) {
            multiset |= (long) counts[value] << (BITS * value);
        }
        return multiset;
    }

    /** The support of a multiset: one bit for each of the first values that occurs. */
    public static int support(long multiset, int values) {
        int support = 0;
        for (int value = 0; value < values; value++) {
            if (count(multiset, value) > 0) {
                support |= 1 << value;
            }
        }
        return support;
    }
}
