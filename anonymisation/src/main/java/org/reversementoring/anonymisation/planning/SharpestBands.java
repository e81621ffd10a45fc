package org.reversementoring.anonymisation.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/**
 * The finest ordered bands of the mean of m answers that guarantees allow against c colluders: the mean itself where that is
 * safe, and elsewhere between which values it lies. Says what panels like to hear, an average; where the middle of the answers
 * is enough, {@link org.reversementoring.anonymisation.strategy.Strategies#middleAnswers()} is sharper towards the ends.
 *
 * <p>Among all safe partitions of the possible sums into bands, the one with the least expected loss of detail: the expected
 * value, under independent and equally likely marks, of the number of sums in the band that is published, minus one. Weights are
 * whole numbers, so the comparison is exact. Of equally good partitions a mirror-symmetric one is taken if there is one, and of
 * these the one with the lowest breaks. Immutable.
 */
public final class SharpestBands {

    private static final int MOST_ANSWERS = 24;

    private final RatingScale scale;
    private final int answers;
    private final int[] band;
    private final List<Statement.MeanBand> bands;
    private final BigDecimal expectedLoss;

    private SharpestBands(RatingScale scale, int answers, Partition.Way way) {
        this.scale = scale;
        this.answers = answers;
        int sums = way.last().size();
        band = new int[sums];
        List<Statement.MeanBand> found = new ArrayList<>();
        for (int from = 0; from < sums; from = way.last().get(from) + 1) {
            Arrays.fill(band, from, way.last().get(from) + 1, found.size());
            found.add(new Statement.MeanBand(mean(from), mean(way.last().get(from))));
        }
        bands = List.copyOf(found);
        BigDecimal worlds = BigDecimal.valueOf(scale.points()).pow(answers);
        expectedLoss = new BigDecimal(way.cost()).divide(worlds, 4, RoundingMode.HALF_UP);
    }

    /**
     * The sharpest bands for so many answers.
     *
     * @param guarantees what must hold, at least one
     * @param scale the scale of the question
     * @param answers m, 2c+3 to 24 (T2)
     * @param colluders c, at least 0
     * @throws IllegalArgumentException if a number is out of range, there is no guarantee, or the guarantees ask for more marks
     *     than the scale has, so that not even silence would do
     */
    public static SharpestBands of(
            List<Guarantee.Deniability> guarantees, RatingScale scale, int answers, int colluders) {
        List<Guarantee.Deniability> required = List.copyOf(guarantees);
        if (required.isEmpty()) {
            throw new IllegalArgumentException("sharpest bands must have at least 1 guarantee, but had 0");
        }
        if (colluders < 0 || answers > MOST_ANSWERS || answers < 2L * colluders + 3) {
            throw new IllegalArgumentException("answers must be between 2c+3 and " + MOST_ANSWERS
                    + " for c colluders, c at least 0, but were " + answers + " for " + colluders);
        }
        return find(required, scale, answers, colluders)
                .orElseThrow(() -> new IllegalArgumentException("guarantees must be possible on " + scale.points()
                        + " points, but were "
                        + required.stream()
                                .map(guarantee -> guarantee.name(colluders))
                                .toList()));
    }

    static Optional<SharpestBands> find(
            List<Guarantee.Deniability> guarantees, RatingScale scale, int answers, int colluders) {
        return new Partition(new SafeBands(guarantees, scale, answers, colluders), weights(scale.points(), answers))
                .best()
                .map(way -> new SharpestBands(scale, answers, way));
    }

    /**
     * The strategy that says in which of the sharpest bands the mean lies, for as many as answered; it is worked out once for
     * each context and kept. Safe for many threads.
     *
     * @param guarantees what must hold, at least one
     * @throws IllegalArgumentException if there is no guarantee, or more than the strategy's id can name in 100 characters
     */
    public static AnonymisationStrategy strategy(List<Guarantee.Deniability> guarantees) {
        return new BandedMean(guarantees);
    }

    /** In how many panels of m answers each sum occurs. */
    private static BigInteger[] weights(int points, int answers) {
        BigInteger[] weights = {BigInteger.ONE};
        for (int answer = 0; answer < answers; answer++) {
            BigInteger[] next = new BigInteger[weights.length + points - 1];
            Arrays.fill(next, BigInteger.ZERO);
            for (int sum = 0; sum < weights.length; sum++) {
                for (int mark = 0; mark < points; mark++) {
                    next[sum + mark] = next[sum + mark].add(weights[sum]);
                }
            }
            weights = next;
        }
        return weights;
    }

    /** Two decimals tell sums apart: they are at least 1/24 from one another. */
    private BigDecimal mean(int fromZero) {
        return BigDecimal.valueOf((long) fromZero + (long) answers * scale.lowest())
                .divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_UP);
    }

    /** Every band, from the lowest to the highest. */
    public List<Statement.MeanBand> bands() {
        return bands;
    }

    /**
     * The band of a sum of marks.
     *
     * @throws IllegalArgumentException if so many answers cannot have this sum
     */
    public Statement.MeanBand of(int sum) {
        int fromZero = sum - answers * scale.lowest();
        if (fromZero < 0 || fromZero >= band.length) {
            throw new IllegalArgumentException("sum of answers must be one that the scale allows, but is not");
        }
        return bands.get(band[fromZero]);
    }

    /** The expected loss of detail, in sums, rounded to four decimals; 0 would be the mean itself throughout. */
    public BigDecimal expectedLoss() {
        return expectedLoss;
    }
}
