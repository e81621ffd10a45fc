package org.reversementoring.reporting.study.exact;

import java.math.BigInteger;

/**
 * Binomial coefficients and sums of them, exact. Of many people a sum begins at the middle, where half of all ways lie below: the places
 * that count in practice are a few roots of the number of people away from it, and a walk from the end would take half of that number.
 */
public final class Binomials {

    /** Up to so many factors are multiplied one after the other. */
    private static final int FEW = 32;

    private Binomials() {}

    /** Ways to choose k of n. */
    public static BigInteger choose(int n, int k) {
        int fewer = Math.max(0, Math.min(k, n - k));
        return k > n ? BigInteger.ZERO : product(n - fewer, n).divide(product(0, fewer));
    }

    /** The product of the numbers above the first, up to the second: halves alike in length, so that long numbers meet long ones. */
    private static BigInteger product(int above, int to) {
        if (to - above > FEW) {
            int middle = (above + to) >>> 1;
            return product(above, middle).multiply(product(middle, to));
        }
        BigInteger product = BigInteger.ONE;
        for (int factor = above + 1; factor <= to; factor++) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product;
    }

    /**
     * Ways to choose fewer than some of all.
     *
     * @param all how many there are, 1 or more
     * @param some 0 or more
     */
    public static BigInteger fewerThan(int all, int some) {
        if (2L * some > all + 1L) {
            BigInteger ways = BigInteger.ONE.shiftLeft(all);
            return some > all ? ways : ways.subtract(fewerThan(all, all + 1 - some));
        }
        return 2L * some > all ? BigInteger.ONE.shiftLeft(all - 1) : new Descent(all).down(some).below;
    }

    /**
     * The largest number, from a least one to half of all, of which fewer can be chosen in at most so many ways; the least one if there is none.
     *
     * @param all how many there are, 1 or more
     * @param least the least number, 0 or more
     * @param ways the most ways
     */
    public static int deepest(int all, int least, BigInteger ways) {
        Descent descent = new Descent(all);
        while (descent.some > least && descent.below.compareTo(ways) > 0) {
            descent.down(descent.some - 1);
        }
        return Math.max(least, descent.some);
    }

    /** From the middle down: ways to choose exactly some, and fewer. */
    private static final class Descent {

        private final int all;
        private int some;
        private BigInteger exactly;
        private BigInteger below;

        Descent(int all) {
            this.all = all;
            this.some = all / 2;
            this.exactly = choose(all, some);
            // Of an odd number two middles lie side by side, and the lower one is above what is below it.
            BigInteger middles = all % 2 == 0 ? exactly : exactly.shiftLeft(1);
            this.below = BigInteger.ONE.shiftLeft(all).subtract(middles).shiftRight(1);
        }

        Descent down(int to) {
            while (some > to) {
                exactly = exactly.multiply(BigInteger.valueOf(some)).divide(BigInteger.valueOf(all - some + 1L));
                some--;
                below = below.subtract(exactly);
            }
            return this;
        }
    }
}
