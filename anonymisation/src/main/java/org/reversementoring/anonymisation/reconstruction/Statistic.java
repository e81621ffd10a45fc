package org.reversementoring.anonymisation.reconstruction;

/**
 * A number that a report can print about a scope (guarantees 7.1). All but {@link Answered} look only at those who answered;
 * with n of them, x(1) ≤ … ≤ x(n) are their marks in order. A statistic is undefined where its Javadoc asks for more answers than
 * there are.
 */
public sealed interface Statistic {

    /** What it is, to be followed by the scope. */
    String inWords();

    /** Whether it is a whole number. */
    default boolean isWhole() {
        return true;
    }

    /** Whether it needs marks that can be ordered and added up. */
    default boolean isOrdinal() {
        return true;
    }

    /** N: how many answered. */
    record Answered() implements Statistic {
        @Override
        public boolean isOrdinal() {
            return false;
        }

        @Override
        public String inWords() {
            return "the number of answers";
        }
    }

    /**
     * COUNT: how many gave one of the marks.
     *
     * @param marks the marks that are counted
     */
    record Count(Marks marks) implements Statistic {
        @Override
        public boolean isOrdinal() {
            return false;
        }

        @Override
        public String inWords() {
            return "the number of answers " + marks.inWords();
        }
    }

    /**
     * SHARE: how many per cent of those who answered gave one of the marks; at least one answer.
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

        @Override
        public String inWords() {
            return "the percentage of answers " + marks.inWords();
        }
    }

    /** SUM of the marks; 0 if nobody answered. */
    record Sum() implements Statistic {
        @Override
        public String inWords() {
            return "the sum";
        }
    }

    /** MEAN; at least one answer. */
    record Mean() implements Statistic {
        @Override
        public boolean isWhole() {
            return false;
        }

        @Override
        public String inWords() {
            return "the mean";
        }
    }

    /**
     * SD, the square root of the sum of squared deviations divided by n - ddof; more than ddof answers.
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

        @Override
        public String inWords() {
            return ddof == 1 ? "the standard deviation" : "the population standard deviation";
        }
    }

    /** RANGE: x(n) - x(1); at least one answer. */
    record Range() implements Statistic {
        @Override
        public String inWords() {
            return "the range";
        }
    }

    /**
     * ORDER: x(r), counted from the lowest, or from the highest for MAX; at least r answers.
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

        @Override
        public String inWords() {
            String end = fromHighest ? "highest answer" : "lowest answer";
            return rank == 1 ? "the " + end : "answer " + rank + " counted from the " + end;
        }
    }

    /**
     * MEDIAN; at least one answer.
     *
     * @param middle which of the two middle answers counts where n is even
     */
    record Median(Middle middle) implements Statistic {
        @Override
        public boolean isWhole() {
            return middle != Middle.AVERAGE;
        }

        @Override
        public String inWords() {
            return switch (middle) {
                case LOW -> "the low median";
                case HIGH -> "the high median";
                case AVERAGE -> "the median";
            };
        }
    }

    /** What the median of an even number of answers is. */
    enum Middle {
        /** The lower of the two. */
        LOW,
        /** The higher of the two. */
        HIGH,
        /** Half their sum. */
        AVERAGE
    }

    /**
     * TRIMMED_MEAN: the mean of x(r+1) … x(n-r); at least 2r+1 answers.
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

        @Override
        public String inWords() {
            return "the mean without the " + trim + " lowest and the " + trim + " highest";
        }
    }
}
