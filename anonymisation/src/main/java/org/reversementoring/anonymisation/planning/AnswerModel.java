package org.reversementoring.anonymisation.planning;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.reversementoring.core.language.Translation;

/**
 * A model of how a panel answers a question. It serves planning only; no guarantee rests on it.
 *
 * <p>Answers come from an urn: marks are drawn by their weights, and after each answer a weight is added to the mark that was
 * drawn. Nothing is added where mentors answer independently; where they tend to agree, the added weight makes the next mentor
 * answer likewise (Dirichlet-multinomial, the consensus prior of the guarantees). Immutable.
 */
public final class AnswerModel {

    private static final int MOST_WEIGHT = 1_000_000;
    private static final int MOST_CONCENTRATION = 1_000;

    private final long[] start;
    private final long added;

    private AnswerModel(long[] start, long added) {
        this.start = start;
        this.added = added;
    }

    /**
     * Mentors answer independently of one another.
     *
     * @param weights one for each mark from the lowest, for instance 3, 7, 15, 40, 35: at least 0, with a sum of 1 to 1,000,000
     * @throws IllegalArgumentException if the weights are out of range
     */
    public static AnswerModel independent(int... weights) {
        long[] start = checked(weights);
        return new AnswerModel(start, 0);
    }

    /**
     * Mentors tend to agree: each question has marks of its own that are likely, and the weights say which these are on average.
     *
     * @param concentration how weakly they agree, 1 to 1,000: 5 is what panels that know the same person look like, and the
     *     higher the number, the more independent are the answers
     * @param weights as for {@link #independent(int...)}
     * @throws IllegalArgumentException if a number is out of range
     */
    public static AnswerModel consensus(int concentration, int... weights) {
        long[] start = checked(weights);
        if (concentration < 1 || concentration > MOST_CONCENTRATION) {
            throw new IllegalArgumentException(
                    "concentration must be between 1 and " + MOST_CONCENTRATION + ", but was " + concentration);
        }
        long added = Arrays.stream(start).sum();
        return new AnswerModel(
                Arrays.stream(start).map(weight -> weight * concentration).toArray(), added);
    }

    private static long[] checked(int... weights) {
        long[] start = Arrays.stream(weights).asLongStream().toArray();
        long sum = Arrays.stream(start).sum();
        if (Arrays.stream(start).anyMatch(weight -> weight < 0) || sum < 1 || sum > MOST_WEIGHT) {
            throw new IllegalArgumentException("weights of marks must be at least 0 with a sum of 1 to " + MOST_WEIGHT
                    + ", but were " + list(start));
        }
        return start;
    }

    private static String list(long... weights) {
        return Arrays.stream(weights).mapToObj(Long::toString).collect(Collectors.joining(", "));
    }

    /** How weakly mentors agree; 0 if each answers alone. */
    long concentration() {
        return added == 0 ? 0 : Arrays.stream(start).sum() / added;
    }

    /** The weights as they were given, from the lowest mark. */
    List<Long> weights() {
        long times = Math.max(1, concentration());
        return Arrays.stream(start).mapToObj(weight -> weight / times).toList();
    }

    /** How many marks have a weight. */
    int points() {
        return start.length;
    }

    /** The weight of all orders of these answers together; a share of {@link #total(int)}. */
    BigInteger weight(int... counts) {
        BigInteger weight = BigInteger.ONE;
        int placed = 0;
        for (int mark = 0; mark < counts.length; mark++) {
            for (int drawn = 0; drawn < counts[mark]; drawn++) {
                // The orders are a product of binomial coefficients, so each division is exact.
                weight = weight.multiply(BigInteger.valueOf(++placed)).divide(BigInteger.valueOf(drawn + 1L));
            }
        }
        for (int mark = 0; mark < counts.length; mark++) {
            for (int drawn = 0; drawn < counts[mark]; drawn++) {
                weight = weight.multiply(BigInteger.valueOf(start[mark] + drawn * added));
            }
        }
        return weight;
    }

    /** The weight of everything that so many mentors can answer. */
    BigInteger total(int answers) {
        long first = Arrays.stream(start).sum();
        BigInteger total = BigInteger.ONE;
        for (int drawn = 0; drawn < answers; drawn++) {
            total = total.multiply(BigInteger.valueOf(first + drawn * added));
        }
        return total;
    }

    /** How many of so many mentors chose each mark, drawn at random. */
    int[] draw(int answers, RandomGenerator random) {
        long[] urn = start.clone();
        int[] counts = new int[urn.length];
        for (int answer = 0; answer < answers; answer++) {
            long ball = random.nextLong(Arrays.stream(urn).sum());
            int mark = 0;
            while (ball >= urn[mark]) {
                ball -= urn[mark++];
            }
            counts[mark]++;
            urn[mark] += added;
        }
        return counts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerModel that && added == that.added && Arrays.equals(start, that.start);
    }

    @Override
    public int hashCode() {
        return List.of(Arrays.hashCode(start), added).hashCode();
    }

    /** The model in English. */
    @Override
    public String toString() {
        return AnswersText.in(Translation.of(Locale.ENGLISH)).of(weights(), concentration());
    }
}
