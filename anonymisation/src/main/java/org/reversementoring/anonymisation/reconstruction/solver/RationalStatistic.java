package org.reversementoring.anonymisation.reconstruction.solver;

import java.util.function.IntToLongFunction;
import java.util.function.ToLongFunction;
import org.reversementoring.anonymisation.reconstruction.figure.Marks;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.Statistic;

/**
 * A statistic as a quotient of whole numbers, or the square root of one. The denominator depends only on the number of answers.
 *
 * @param least the number of answers that it needs to be defined
 * @param numerator the numerator, computed from the answers
 * @param denominator the denominator, computed from the number of answers; above 0
 * @param root whether the statistic is the square root of the quotient
 */
record RationalStatistic(int least, ToLongFunction<Tally> numerator, IntToLongFunction denominator, boolean root) {

    static RationalStatistic of(Statistic statistic, ReportedQuestion question) {
        if (!statistic.isOrdinal()) {
            return ofCounts(statistic, question);
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

    private static RationalStatistic ofCounts(Statistic statistic, ReportedQuestion question) {
        if (statistic instanceof Statistic.Count count) {
            int[] marks = answers(count.marks(), question);
            return whole(0, answers -> answers.count(marks));
        } else if (statistic instanceof Statistic.Share share) {
            int[] marks = answers(share.marks(), question);
            return new RationalStatistic(1, answers -> 100L * answers.count(marks), n -> n, false);
        }
        return whole(0, Tally::answered);
    }

    private static RationalStatistic ofMoments(Statistic statistic) {
        if (statistic instanceof Statistic.StandardDeviation deviation) {
            int ddof = deviation.ddof();
            return new RationalStatistic(
                    ddof + 1,
                    answers -> answers.answered() * answers.squares() - answers.sum() * answers.sum(),
                    n -> n * (long) (n - ddof),
                    true);
        }
        return statistic instanceof Statistic.Mean
                ? new RationalStatistic(1, Tally::sum, n -> n, false)
                : whole(0, Tally::sum);
    }

    private static RationalStatistic ofOrder(Statistic statistic) {
        if (statistic instanceof Statistic.Order order) {
            int rank = order.rank();
            return order.fromHighest()
                    ? whole(rank, answers -> answers.order(answers.answered() + 1 - rank))
                    : whole(rank, answers -> answers.order(rank));
        } else if (statistic instanceof Statistic.TrimmedMean trimmed) {
            int trim = trimmed.trim();
            return new RationalStatistic(
                    (int) Math.min(Integer.MAX_VALUE, 2L * trim + 1),
                    answers -> answers.sum(trim + 1, answers.answered() - trim),
                    n -> n - 2L * trim,
                    false);
        } else if (statistic instanceof Statistic.Median median) {
            return switch (median.middle()) {
                case LOW -> whole(1, RationalStatistic::lowMedian);
                case HIGH -> whole(1, RationalStatistic::highMedian);
                case AVERAGE ->
                    new RationalStatistic(1, answers -> lowMedian(answers) + highMedian(answers), n -> 2, false);
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

    private static RationalStatistic whole(int least, ToLongFunction<Tally> numerator) {
        return new RationalStatistic(least, numerator, n -> 1, false);
    }

    private static int[] answers(Marks marks, ReportedQuestion question) {
        return marks.values().stream().mapToInt(question::index).toArray();
    }
}
