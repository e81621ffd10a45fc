package org.reversementoring.anonymisation.reconstruction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.reconstruction.figure.Statistic;

/**
 * Goes through every ordered world, one answer for each mentor, and looks at each naively. Shares no code with the engine: values
 * are computed with 60 digits and rounded themselves. That is exact, for every value is a root or a fraction with a small
 * denominator, and every end it is compared with has few decimals.
 */
final class OrderedWorlds {

    static final MathContext DIGITS = new MathContext(60);

    /** A figure together with how likely a world makes it, 0 if impossible. Declined answers are null. */
    record Said(PublishedFigure figure, ToIntFunction<List<@Nullable Integer>> weight) {}

    /** What the reader knows of one mentor, and whether an answer fits that. */
    record Known(AttackerKnowledge knowledge, Function<@Nullable Integer, Boolean> fits) {}

    final int values;
    final int mentors;
    BigInteger worlds = BigInteger.ZERO;
    BigInteger before = BigInteger.ZERO;
    BigInteger after = BigInteger.ZERO;
    BigInteger likeliestBefore = BigInteger.ZERO;
    BigInteger likeliestAfter = BigInteger.ZERO;
    final BigInteger[][] guessesBefore;
    final BigInteger[][] guessesAfter;

    /** Weights are p by value, or 2 alpha for a Dirichlet prior; "declined" comes last. */
    OrderedWorlds(
            ReportedQuestion question,
            int mentors,
            List<Said> said,
            List<Known> known,
            int[] weights,
            boolean dirichlet) {
        this.values = question.answers();
        this.mentors = mentors;
        guessesBefore = zeros();
        guessesAfter = zeros();
        int all = (int) Math.round(Math.pow(values, mentors));
        for (int world = 0; world < all; world++) {
            int rest = world;
            int[] indexes = new int[mentors];
            List<@Nullable Integer> answers = new ArrayList<>();
            for (int i = 0; i < mentors; i++) {
                indexes[i] = rest % values;
                rest /= values;
                answers.add(indexes[i] == question.points() ? null : question.lowest() + indexes[i]);
            }
            if (known.stream()
                    .allMatch(k -> k.fits().apply(answers.get(k.knowledge().mentor() - 1)))) {
                look(indexes, answers, said, prior(indexes, weights, dirichlet));
            }
        }
    }

    private void look(int[] indexes, List<@Nullable Integer> answers, List<Said> said, BigInteger prior) {
        before = before.add(prior);
        likeliestBefore = likeliestBefore.max(prior);
        BigInteger weight = prior;
        for (Said one : said) {
            weight = weight.multiply(BigInteger.valueOf(one.weight().applyAsInt(answers)));
        }
        for (int i = 0; i < mentors; i++) {
            guessesBefore[i][indexes[i]] = guessesBefore[i][indexes[i]].add(prior);
            guessesAfter[i][indexes[i]] = guessesAfter[i][indexes[i]].add(weight);
        }
        worlds = weight.signum() == 0 ? worlds : worlds.add(BigInteger.ONE);
        after = after.add(weight);
        likeliestAfter = likeliestAfter.max(weight);
    }

    private static BigInteger prior(int[] indexes, int[] weights, boolean dirichlet) {
        BigInteger prior = BigInteger.ONE;
        int[] seen = new int[weights.length];
        for (int index : indexes) {
            prior = prior.multiply(BigInteger.valueOf(weights[index] + (dirichlet ? 2L * seen[index] : 0)));
            seen[index]++;
        }
        return prior;
    }

    private BigInteger[][] zeros() {
        BigInteger[][] zeros = new BigInteger[mentors][values];
        for (BigInteger[] row : zeros) {
            java.util.Arrays.fill(row, BigInteger.ZERO);
        }
        return zeros;
    }

    /** The answers of a group, in order, without those who declined. */
    static List<Integer> sorted(RespondentGroup group, List<@Nullable Integer> answers) {
        return group.mentors().stream()
                .map(mentor -> answers.get(mentor - 1))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** The value of a statistic with 60 digits, or null if it is undefined. */
    static @Nullable BigDecimal value(Statistic statistic, List<Integer> sorted) {
        int n = sorted.size();
        if (statistic instanceof Statistic.Answered) {
            return BigDecimal.valueOf(n);
        } else if (statistic instanceof Statistic.Count count) {
            return BigDecimal.valueOf(
                    sorted.stream().filter(count.marks().values()::contains).count());
        } else if (statistic instanceof Statistic.Sum) {
            return BigDecimal.valueOf(sum(sorted));
        } else if (statistic instanceof Statistic.TrimmedMean trimmed) {
            int trim = trimmed.trim();
            return n < 2 * trim + 1 ? null : average(sorted.subList(trim, n - trim));
        } else if (statistic instanceof Statistic.Order order) {
            return n < order.rank()
                    ? null
                    : BigDecimal.valueOf(
                            order.fromHighest() ? sorted.get(n - order.rank()) : sorted.get(order.rank() - 1));
        } else if (statistic instanceof Statistic.StandardDeviation deviation) {
            if (n <= deviation.ddof()) {
                return null;
            }
            long squares = 0;
            for (int mark : sorted) {
                long off = (long) n * mark - sum(sorted);
                squares += off * off;
            }
            return BigDecimal.valueOf(squares)
                    .divide(BigDecimal.valueOf((long) n * n * (n - deviation.ddof())), new MathContext(130))
                    .sqrt(DIGITS);
        } else if (n == 0) {
            return null;
        } else if (statistic instanceof Statistic.Share share) {
            long count =
                    sorted.stream().filter(share.marks().values()::contains).count();
            return BigDecimal.valueOf(100 * count).divide(BigDecimal.valueOf(n), DIGITS);
        } else if (statistic instanceof Statistic.Mean) {
            return average(sorted);
        } else if (statistic instanceof Statistic.Range) {
            return BigDecimal.valueOf((long) sorted.get(n - 1) - sorted.get(0));
        } else if (statistic instanceof Statistic.Median median) {
            int low = sorted.get((n - 1) / 2);
            int high = sorted.get(n / 2);
            return switch (median.middle()) {
                case LOW -> BigDecimal.valueOf(low);
                case HIGH -> BigDecimal.valueOf(high);
                case AVERAGE -> BigDecimal.valueOf(low + high).divide(BigDecimal.valueOf(2), DIGITS);
            };
        }
        throw new AssertionError(statistic);
    }

    /** The value as a tool prints it: rounded to a multiple of the unit. */
    static BigDecimal rounded(BigDecimal value, BigDecimal unit, RoundingMode mode) {
        return value.divide(unit, 50, RoundingMode.HALF_EVEN).setScale(0, mode).multiply(unit);
    }

    private static long sum(List<Integer> marks) {
        return marks.stream().mapToLong(Integer::longValue).sum();
    }

    private static BigDecimal average(List<Integer> marks) {
        return BigDecimal.valueOf(sum(marks)).divide(BigDecimal.valueOf(marks.size()), DIGITS);
    }
}
