package org.reversementoring.reporting.study.exact;

/**
 * The lower tail of a sum of ranks that many people share, as answers on an item scale do: of people with the same rank only their number
 * counts, which is binomial. The ranks are put into two halves, and only the sums that occur in a half are gone through.
 *
 * <p><b>Error.</b> Binomial parts come from at most 2,000 products and quotients each, and nothing cancels: a tail is right to a relative
 * 1e-11. It is for decisions that are clear; what is printed comes from {@link ScaledRankSums}, which rounds what it gives.
 */
public final class TiedRankSums {

    private static final int MOST_SUMS = 2_000_000;

    /** About how many additions of a rank-by-rank count cost as much as one sum here. */
    private static final int DEARER = 30;

    /** Below this, parts may have been too small for a double. */
    private static final double TINY = 1e-100;

    private TiedRankSums() {}

    /**
     * Part of all signs with a rank sum of at most the given one.
     *
     * @param sum the rank sum, 0 or more
     * @param rank each rank, 1 or more, ascending
     * @param people how many have that rank, 1 or more each, together at most {@link ScaledRankSums#MOST}
     */
    public static double atMost(long sum, long[] rank, int... people) {
        long total = 0;
        int all = 0;
        for (int tie = 0; tie < rank.length; tie++) {
            total += rank[tie] * people[tie];
            all += people[tie];
        }
        if (sum >= total) {
            return 1;
        }
        if (sum > total / 2) {
            return 1 - atMost(total - sum - 1, rank, people);
        }
        boolean[] isLeft = new boolean[rank.length];
        long left = 1;
        long right = 1;
        for (int tie = rank.length - 1; tie >= 0; tie--) {
            isLeft[tie] = left <= right;
            left = Math.min(Integer.MAX_VALUE, isLeft[tie] ? left * (people[tie] + 1) : left);
            right = Math.min(Integer.MAX_VALUE, isLeft[tie] ? right : right * (people[tie] + 1));
        }
        boolean isCheap = left + right <= MOST_SUMS && sum + DEARER * (left + right) < sum * all / 4;
        double tail = isCheap ? tail(sum, rank, isLeft, people) : 0;
        return tail < TINY ? ScaledRankSums.atMost(sum, rank, people).doubleValue() : tail;
    }

    private static double tail(long sum, long[] rank, boolean[] isLeft, int... people) {
        Half left = new Half();
        Half right = new Half();
        for (int tie = 0; tie < rank.length; tie++) {
            (isLeft[tie] ? left : right).add(rank[tie], people[tie]);
        }
        double[] atMost = new double[Math.toIntExact(sum) + 1];
        for (int i = 0; i < right.sums.length; i++) {
            if (right.sums[i] <= sum) {
                atMost[(int) right.sums[i]] += right.parts[i];
            }
        }
        for (int at = 1; at < atMost.length; at++) {
            atMost[at] += atMost[at - 1];
        }
        double tail = 0;
        for (int i = 0; i < left.sums.length; i++) {
            if (left.sums[i] <= sum) {
                tail += left.parts[i] * atMost[(int) (sum - left.sums[i])];
            }
        }
        return tail;
    }

    /** The sums of some ranks, and the part of signs of each. */
    private static final class Half {

        private long[] sums = {0};
        private double[] parts = {1};

        void add(long rank, int people) {
            double[] binomial = binomial(people);
            long[] nextSums = new long[sums.length * binomial.length];
            double[] nextParts = new double[nextSums.length];
            int at = 0;
            for (int rises = 0; rises < binomial.length; rises++) {
                for (int i = 0; i < sums.length; i++) {
                    nextSums[at] = sums[i] + rises * rank;
                    nextParts[at++] = parts[i] * binomial[rises];
                }
            }
            sums = nextSums;
            parts = nextParts;
        }
    }

    /** The parts of a binomial distribution at one half, from the middle, where they are largest. */
    private static double[] binomial(int people) {
        double[] parts = new double[people + 1];
        int middle = people / 2;
        parts[middle] = 1;
        for (int k = middle; k < people; k++) {
            parts[k + 1] = parts[k] * (people - k) / (k + 1);
        }
        for (int k = middle; k > 0; k--) {
            parts[k - 1] = parts[k] * k / (people - k + 1);
        }
        double all = 0;
        for (double part : parts) {
            all += part;
        }
        for (int k = 0; k <= people; k++) {
            parts[k] /= all;
        }
        return parts;
    }
}
