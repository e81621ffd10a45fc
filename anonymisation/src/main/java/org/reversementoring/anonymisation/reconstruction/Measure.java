package org.reversementoring.anonymisation.reconstruction;

import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;

/**
 * A statistic as whole numbers: numerator / denominator, or the square root of it. The denominator depends on nothing but the
 * number of answers.
 *
 * @param least how many answers it needs to be defined
 * @param numerator from the answers
 * @param denominator from their number, above 0
 * @param root whether the statistic is the square root
 */
record Measure(int least, ToLongFunction<Tally> numerator, IntToLongFunction denominator, boolean root) {

    static Measure of(Statistic statistic, Item item) {
        if (!statistic.isOrdinal()) {
            return ofCounts(statistic, item);
        }
        return statistic instanceof Statistic.Sum
                        || statistic instanceof Statistic.Mean
                        || statistic instanceof Statistic.StandardDeviation
                ? ofMoments(statistic)
                : ofOrder(statistic);
    }

    boolean isDefined(Tally answers) {
        return answers.answered() >= least;
    }

    private static Measure ofCounts(Statistic statistic, Item item) {
        if (statistic instanceof Statistic.Count count) {
            int[] values = values(count.marks(), item);
            return whole(0, answers -> answers.count(values));
        } else if (statistic instanceof Statistic.Share share) {
            int[] values = values(share.marks(), item);
            return new Measure(1, answers -> 100L * answers.count(values), n -> n, false);
        }
        return whole(0, Tally::answered);
    }

    private static Measure ofMoments(Statistic statistic) {
        if (statistic instanceof Statistic.StandardDeviation deviation) {
            int ddof = deviation.ddof();
            return new Measure(
                    ddof + 1,
                    answers -> answers.answered() * answers.squares() - answers.sum() * answers.sum(),
                    n -> n * (long) (n - ddof),
                    true);
        }
        return statistic instanceof Statistic.Mean ? new Measure(1, Tally::sum, n -> n, false) : whole(0, Tally::sum);
    }

    private static Measure ofOrder(Statistic statistic) {
        if (statistic instanceof Statistic.Order order) {
            int rank = order.rank();
            return order.fromHighest()
                    ? whole(rank, answers -> answers.order(answers.answered() + 1 - rank))
                    : whole(rank, answers -> answers.order(rank));
        } else if (statistic instanceof Statistic.TrimmedMean trimmed) {
            int trim = trimmed.trim();
            return new Measure(
                    (int) Math.min(Integer.MAX_VALUE, 2L * trim + 1),
                    answers -> answers.sum(trim + 1, answers.answered() - trim),
                    n -> n - 2L * trim,
                    false);
        } else if (statistic instanceof Statistic.Median median) {
            return switch (median.middle()) {
                case LOW -> whole(1, Measure::lowMedian);
                case HIGH -> whole(1, Measure::highMedian);
                case AVERAGE -> new Measure(1, answers -> lowMedian(answers) + highMedian(answers), n -> 2, false);
            };
        }
        return whole(1, answers -> answers.order(answers.answered()) - answers.order(1));
    }

    private static long lowMedian(Tally answers) {
        return answers.order((answers.answered() + 1) / 2);
    }

    private static long highMedian(Tally answers) {
        return answers.order(answers.answered() / 2 + 1);
    }

    private static Measure whole(int least, ToLongFunction<Tally> numerator) {
        return new Measure(least, numerator, n -> 1, false);
    }

    private static int[] values(Marks marks, Item item) {
        return marks.values().stream().mapToInt(item::index).toArray();
    }
}
