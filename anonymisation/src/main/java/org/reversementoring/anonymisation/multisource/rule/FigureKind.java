package org.reversementoring.anonymisation.multisource.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.PrintedFigure;

/** A kind of figure, and how it is computed from the answers of some groups taken together. */
public sealed interface FigureKind {

    /** A short name for the id of a rule. */
    String id();

    /** The figure; asked only where at least one rater answered. */
    PrintedFigure of(AnswerCounts answers);

    /** The number of answers. */
    record NumberOfAnswers() implements FigureKind {
        @Override
        public String id() {
            return "n";
        }

        @Override
        public PrintedFigure of(AnswerCounts answers) {
            return new PrintedFigure.Answered(answers.answered());
        }
    }

    /**
     * The mean, rounded half up.
     *
     * @param decimals 0 to 6
     */
    record Mean(int decimals) implements FigureKind {
        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the decimals are out of range
         */
        public Mean {
            if (decimals < 0 || decimals > 6) {
                throw new IllegalArgumentException("decimals of a mean must be between 0 and 6, but were " + decimals);
            }
        }

        @Override
        public String id() {
            return "mean" + decimals;
        }

        @Override
        public PrintedFigure of(AnswerCounts answers) {
            int sum = marks(answers).stream().mapToInt(Integer::intValue).sum();
            BigDecimal mean = BigDecimal.valueOf(sum)
                    .divide(BigDecimal.valueOf(answers.answered()), decimals, RoundingMode.HALF_UP);
            return new PrintedFigure.Mean(mean.toPlainString());
        }
    }

    /** The number of answers for each mark. */
    record Histogram() implements FigureKind {
        @Override
        public String id() {
            return "counts";
        }

        @Override
        public PrintedFigure of(AnswerCounts answers) {
            RatingScale scale = answers.scale();
            return new PrintedFigure.Counts(IntStream.rangeClosed(scale.lowest(), scale.highest())
                    .map(answers::count)
                    .boxed()
                    .toList());
        }
    }

    /** The lowest answer. */
    record Lowest() implements FigureKind {
        @Override
        public String id() {
            return "min";
        }

        @Override
        public PrintedFigure of(AnswerCounts answers) {
            return new PrintedFigure.Lowest(answers.ranked(1));
        }
    }

    /** The highest answer. */
    record Highest() implements FigureKind {
        @Override
        public String id() {
            return "max";
        }

        @Override
        public PrintedFigure of(AnswerCounts answers) {
            return new PrintedFigure.Highest(answers.ranked(answers.answered()));
        }
    }

    /**
     * The answers without as many lowest and as many highest ones (T3).
     *
     * @param dropped how many at each end, 0 to 20
     */
    record Trimmed(int dropped) implements FigureKind {
        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the number is out of range
         */
        public Trimmed {
            if (dropped < 0 || dropped > 20) {
                throw new IllegalArgumentException("dropped answers must be between 0 and 20, but were " + dropped);
            }
        }

        @Override
        public String id() {
            return "trimmed" + dropped;
        }

        @Override
        public PrintedFigure of(AnswerCounts answers) {
            List<Integer> marks = marks(answers);
            int left = marks.size() - 2 * dropped;
            return left < 1
                    ? new PrintedFigure.Withheld(2 * dropped + 1)
                    : new PrintedFigure.Trimmed(dropped, marks.subList(dropped, marks.size() - dropped));
        }
    }

    private static List<Integer> marks(AnswerCounts answers) {
        List<Integer> marks = new ArrayList<>();
        for (int rank = 1; rank <= answers.answered(); rank++) {
            marks.add(answers.ranked(rank));
        }
        return marks;
    }
}
