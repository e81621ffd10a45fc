package org.reversementoring.reporting.study.exact;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The distribution of a sum of numbers when some people of a group are drawn, each set of so many people being as likely as another.
 *
 * <p><b>Error.</b> Parts are sums, products and quotients of parts that are not negative, so nothing cancels: after n additions each is
 * right to a relative {@code (1 + 2^-53)^n - 1}. For {@value #MOST} people, with as many additions again for strata, that is below
 * 1e-13; a tail is summed with compensation, and so right to a relative 1e-12.
 */
public final class DrawnSums {

    /** The most people of a group: their subsets can still be counted in a double. */
    public static final int MOST = 1_000;

    private final long least;
    private final long step;
    private final double[] parts;

    private DrawnSums(long least, long step, double... parts) {
        this.least = least;
        this.step = step;
        this.parts = parts;
    }

    /** Nobody: the sum is 0. */
    public static DrawnSums none() {
        return new DrawnSums(0, 0, 1);
    }

    /**
     * The sums of so many of these numbers.
     *
     * @param numbers one for each person, ascending, at most {@value #MOST}
     * @param drawn how many people are drawn, 0 to all
     * @param weight what each sum is multiplied by, 1 or more
     */
    public static DrawnSums of(long[] numbers, int drawn, long weight) {
        if (drawn == 0 || numbers.length == 0 || numbers[0] == numbers[numbers.length - 1]) {
            return new DrawnSums(numbers.length == 0 ? 0 : weight * drawn * numbers[0], 0, 1);
        }
        long step = 0;
        for (long number : numbers) {
            step = divisor(number - numbers[0], step);
        }
        int[] units = new int[numbers.length];
        for (int person = 0; person < units.length; person++) {
            units[person] = Math.toIntExact((numbers[person] - numbers[0]) / step);
        }
        // The lowest sum is that of the people with the lowest numbers.
        int lowest = Arrays.stream(units).limit(drawn).sum();
        double[] ways = ways(units, drawn);
        double all = Binomials.choose(units.length, drawn).doubleValue();
        double[] parts = new double[ways.length - lowest];
        for (int sum = 0; sum < parts.length; sum++) {
            parts[sum] = ways[lowest + sum] / all;
        }
        return new DrawnSums(weight * (drawn * numbers[0] + lowest * step), weight * step, parts);
    }

    /** For each sum the number of sets. */
    private static double[] ways(int[] units, int drawn) {
        double[][] ways = new double[drawn + 1][];
        int largest = 0;
        for (int size = 0; size <= drawn; size++) {
            ways[size] = new double[largest + 1];
            largest += size < drawn ? units[units.length - 1 - size] : 0;
        }
        ways[0][0] = 1;
        int[] reached = new int[drawn + 1];
        for (int person = 0; person < units.length; person++) {
            int unit = units[person];
            for (int size = Math.min(person + 1, drawn); size >= 1; size--) {
                double[] with = ways[size];
                double[] without = ways[size - 1];
                // Of the numbers so far, which ascend, no sum of a smaller set is beyond what it has reached.
                int last = Math.min(reached[size - 1], with.length - 1 - unit);
                for (int sum = 0; sum <= last; sum++) {
                    with[sum + unit] += without[sum];
                }
                reached[size] = Math.min(with.length - 1, Math.max(reached[size], reached[size - 1] + unit));
            }
        }
        return ways[drawn];
    }

    /** About how many additions {@link #of} takes. */
    public static long work(long[] numbers, int drawn) {
        BigInteger span = BigInteger.valueOf(numbers.length == 0 ? 0 : numbers[numbers.length - 1] - numbers[0]);
        BigInteger work = span.multiply(BigInteger.valueOf((long) numbers.length * drawn))
                .multiply(BigInteger.valueOf(drawn))
                .shiftRight(1);
        return work.bitLength() > 62 ? Long.MAX_VALUE : work.longValue();
    }

    /** The sum of both, drawn independently of each other. */
    public DrawnSums plus(DrawnSums other) {
        long common = divisor(step, other.step);
        if (common == 0) {
            return new DrawnSums(least + other.least, 0, 1);
        }
        double[] sums = new double[Math.toIntExact((span() + other.span()) / common) + 1];
        int mine = (int) (step / common);
        int others = (int) (other.step / common);
        for (int one = 0; one < other.parts.length; one++) {
            double part = other.parts[one];
            for (int at = 0; part > 0 && at < parts.length; at++) {
                sums[at * mine + one * others] += part * parts[at];
            }
        }
        return new DrawnSums(least + other.least, common, sums);
    }

    /** The lowest sum. */
    public long lowest() {
        return least;
    }

    /** The highest sum. */
    public long highest() {
        return least + span();
    }

    private long span() {
        return step * (parts.length - 1L);
    }

    /** Part of all draws with at most this sum. */
    public double atMost(long sum) {
        return total(Long.MIN_VALUE, sum);
    }

    /** Part of all draws with at least this sum. */
    public double atLeast(long sum) {
        return total(sum, Long.MAX_VALUE);
    }

    /** Part of all draws at least so far from the mean. */
    public double asFarFrom(long mean, long distance) {
        return distance <= 0 ? 1 : Math.min(1, atMost(mean - distance) + atLeast(mean + distance));
    }

    /** Compensated, from the small parts to the large ones. */
    private double total(long from, long to) {
        double[] inside = new double[parts.length];
        int count = 0;
        for (int at = 0; at < parts.length; at++) {
            long sum = least + at * step;
            if (sum >= from && sum <= to && parts[at] > 0) {
                inside[count++] = parts[at];
            }
        }
        if (count == parts.length && count > 0 && from <= least && to >= highest()) {
            return 1;
        }
        Arrays.sort(inside, 0, count);
        double sum = 0;
        double lost = 0;
        for (int at = 0; at < count; at++) {
            double next = inside[at] - lost;
            double grown = sum + next;
            lost = grown - sum - next;
            sum = grown;
        }
        return Math.min(1, sum);
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
