package org.reversementoring.reporting.page.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A probability as people say it: so many times in so many. Law: it is at most one in a hundred below the probability, never further
 * below, and at most one in ten above.
 *
 * @param times how many times, 1 to {@code in}
 * @param in of how many, 1 to 10
 */
record GuessOdds(int times, int in) {

    private static final BigDecimal BELOW = new BigDecimal("0.01");
    private static final BigDecimal ABOVE = new BigDecimal("0.02");
    private static final int MOST = 10;

    /**
     * The odds with the fewest times that are near the probability; of tenths the next above if none are.
     *
     * @param probability 0 to 1
     */
    static GuessOdds of(BigDecimal probability) {
        for (int in = 1; in <= MOST; in++) {
            BigDecimal size = BigDecimal.valueOf(in);
            int times = probability
                    .subtract(BELOW)
                    .multiply(size)
                    .setScale(0, RoundingMode.CEILING)
                    .max(BigDecimal.ONE)
                    .intValueExact();
            // times <= in * (p + 0.02), in whole numbers of in
            if (BigDecimal.valueOf(times).compareTo(probability.add(ABOVE).multiply(size)) <= 0) {
                return new GuessOdds(times, in);
            }
        }
        return new GuessOdds(
                probability
                        .multiply(BigDecimal.TEN)
                        .setScale(0, RoundingMode.CEILING)
                        .max(BigDecimal.ONE)
                        .intValueExact(),
                MOST);
    }

    /** Whether it is as good as certain. */
    boolean always() {
        return times == in;
    }
}
