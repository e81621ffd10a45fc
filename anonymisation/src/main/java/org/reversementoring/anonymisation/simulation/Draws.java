package org.reversementoring.anonymisation.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import org.reversementoring.core.ExactClass;

/** Random draws in whole numbers only, which are the same on any machine. */
final class Draws {

    static final int MILLION = 1_000_000;

    private final RandomGenerator random;

    Draws(RandomGenerator random) {
        this.random = random;
    }

    static BigDecimal share(String subject, BigDecimal value) {
        ExactClass.require(subject, value);
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0 || value.scale() > 6) {
            throw new IllegalArgumentException(
                    subject + " must be between 0 and 1 with at most 6 decimals, but was " + value);
        }
        return value;
    }

    static List<Integer> weights(String subject, List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        if (weights.stream().anyMatch(weight -> weight < 0) || sum < 1 || sum > MILLION) {
            throw new IllegalArgumentException(
                    subject + " must be at least 0 with a sum of 1 to " + MILLION + ", but were " + weights);
        }
        return List.copyOf(weights);
    }

    static int millionths(BigDecimal share) {
        return share.movePointRight(6).intValueExact();
    }

    boolean hit(int millionths) {
        return random.nextInt(MILLION) < millionths;
    }

    int hits(int trials, int millionths) {
        int hits = 0;
        for (int trial = 0; trial < trials; trial++) {
            hits += hit(millionths) ? 1 : 0;
        }
        return hits;
    }

    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    /** A place, by the weights of the places. */
    int place(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int ball = random.nextInt(sum);
        int place = 0;
        while (ball >= weights[place]) {
            ball -= weights[place++];
        }
        return place;
    }

    String code() {
        return Long.toHexString(random.nextLong());
    }
}
