package org.reversementoring.anonymisation.reconstruction.figure;

import java.util.Locale;
import org.reversementoring.core.language.Translation;

/**
 * A number that a report can print about a group of mentors. It is computed from the marks of those who
 * answered, x(1) ≤ … ≤ x(n) in order. It is undefined if there are fewer answers than its Javadoc asks for.
 */
public sealed interface Statistic {

    /** The name of the statistic in a sentence, for instance {@code the mean}, in English. */
    default String inWords() {
        return inWords(Translation.of(Locale.ENGLISH));
    }

    /**
     * The name of the statistic in a sentence, for instance {@code the mean}.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    default String inWords(Translation translation) {
        FigureText text = FigureText.in(translation);
        if (this instanceof Statistic.Answered) {
            return text.say("statistic.answered");
        } else if (this instanceof Statistic.Count count) {
            return text.say("statistic.count", count.marks().inWords(text));
        } else if (this instanceof Statistic.Share share) {
            return text.say("statistic.share", share.marks().inWords(text));
        } else if (this instanceof Statistic.Sum) {
            return text.say("statistic.sum");
        } else if (this instanceof Statistic.Mean) {
            return text.say("statistic.mean");
        } else if (this instanceof Statistic.StandardDeviation deviation) {
            return text.say("statistic.deviation." + deviation.ddof());
        } else if (this instanceof Statistic.Range) {
            return text.say("statistic.range");
        } else if (this instanceof Statistic.Order order) {
            String end = order.fromHighest() ? "highest" : "lowest";
            return order.rank() == 1 ? text.say("statistic." + end) : text.say("statistic.from-" + end, order.rank());
        } else if (this instanceof Statistic.Median median) {
            return text.say("statistic.median." + median.middle());
        } else if (this instanceof Statistic.TrimmedMean trimmed) {
            return text.say("statistic.trimmed", trimmed.trim());
        }
        throw new AssertionError("reverse-mentoring: the family of statistics is closed");
    }

    /** Whether it is a whole number. */
    default boolean isWhole() {
        return true;
    }

    /** Whether it needs marks that can be ordered and added up. */
    default boolean isOrdinal() {
        return true;
    }

    /** N: the number of mentors who answered. */
    record Answered() implements Statistic {
        @Override
        public boolean isOrdinal() {
            return false;
        }
    }

    /**
     * COUNT: the number of mentors who gave one of the marks.
     *
     * @param marks the marks that are counted
     */
    record Count(Marks marks) implements Statistic {
        @Override
        public boolean isOrdinal() {
            return false;
        }
    }

    /**
     * SHARE: the percentage of those who answered that gave one of the marks; needs one answer.
     *
     * @param marks the marks that are counted
     */
    record Share(Marks marks) implements Statistic {
        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public boolean isOrdinal() {
            return false;
        }
    }

    /** SUM: the sum of the marks; 0 if nobody answered. */
    record Sum() implements Statistic {}

    /** MEAN: the mean of the marks; needs one answer. */
    record Mean() implements Statistic {
        @Override
        public boolean isWhole() {
            return false;
        }
    }

    /**
     * SD: the square root of the sum of squared deviations divided by n - ddof; needs more than ddof answers.
     *
     * @param ddof 1 for a sample (what spreadsheets print), 0 for a population
     */
    record StandardDeviation(int ddof) implements Statistic {
        /**
         * Checks.
         *
         * @throws IllegalArgumentException if ddof is neither 0 nor 1
         */
        public StandardDeviation {
            if (ddof != 0 && ddof != 1) {
                throw new IllegalArgumentException("ddof must be 0 or 1, but was " + ddof);
            }
        }

        @Override
        public boolean isWhole() {
            return false;
        }
    }

    /** RANGE: x(n) - x(1); needs one answer. */
    record Range() implements Statistic {}

    /**
     * ORDER: the mark of rank r, counted from the lowest or from the highest; needs r answers.
     *
     * @param rank r, from 1
     * @param fromHighest whether the highest mark has rank 1
     */
    record Order(int rank, boolean fromHighest) implements Statistic {
        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the rank is below 1
         */
        public Order {
            if (rank < 1) {
                throw new IllegalArgumentException("rank must be at least 1, but was " + rank);
            }
        }
    }

    /**
     * MEDIAN: the middle mark; needs one answer.
     *
     * @param middle which of the two middle answers counts where n is even
     */
    record Median(Middle middle) implements Statistic {
        @Override
        public boolean isWhole() {
            return middle != Middle.AVERAGE;
        }
    }

    /** The median of an even number of answers. */
    enum Middle {
        /** The lower of the two. */
        LOW,
        /** The higher of the two. */
        HIGH,
        /** Half their sum. */
        AVERAGE
    }

    /**
     * TRIMMED_MEAN: the mean of x(r+1) … x(n-r); needs 2r+1 answers.
     *
     * @param trim r, how many answers are dropped on each side, at least 0
     */
    record TrimmedMean(int trim) implements Statistic {
        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the trim is negative
         */
        public TrimmedMean {
            if (trim < 0) {
                throw new IllegalArgumentException("trim must be at least 0, but was " + trim);
            }
        }

        @Override
        public boolean isWhole() {
            return false;
        }
    }
}
