package org.reversementoring.anonymisation.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The true effect of the programme on an answer of a questionnaire with five points: it rises by a point, falls by one, or
 * stays. An answer at the end of the scale cannot go further.
 *
 * @param before weights of the five answers beforehand, from the lowest: at least 0, with a sum of 1 to 1,000,000
 * @param rising share of answers that would rise, 0 to 1 with at most six decimals
 * @param falling share that would fall, likewise; together at most 1
 */
public record TrueShift(List<Integer> before, BigDecimal rising, BigDecimal falling) {

    private static final int POINTS = 5;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there are not five weights or a number is out of range
     */
    public TrueShift {
        before = Draws.weights("weights of answers before", before);
        if (before.size() != POINTS) {
            throw new IllegalArgumentException(
                    "weights of answers before must be " + POINTS + ", but were " + before.size());
        }
        rising = Draws.share("share of rising answers", rising);
        falling = Draws.share("share of falling answers", falling);
        Draws.share("share of changing answers", rising.add(falling));
    }

    /** No change from evenly spread answers. */
    public static TrueShift none() {
        return new TrueShift(List.of(1, 1, 1, 1, 1), BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** The expected change of one answer in points, -1 to 1, rounded half up to six decimals. */
    public BigDecimal expected() {
        long sum = before.stream().mapToLong(Integer::longValue).sum();
        return rising.multiply(BigDecimal.valueOf(sum - before.get(POINTS - 1)))
                .subtract(falling.multiply(BigDecimal.valueOf(sum - before.get(0))))
                .divide(BigDecimal.valueOf(sum), 6, RoundingMode.HALF_UP);
    }
}
