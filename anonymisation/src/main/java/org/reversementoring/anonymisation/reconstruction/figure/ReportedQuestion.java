package org.reversementoring.anonymisation.reconstruction.figure;

/**
 * The question that was reported on, and the answers that it allows.
 *
 * <p>Answers are numbered from 0. The answers 0 to {@link #points()} - 1 are the marks from the lowest to the highest. If a
 * mentor may decline, declining is the last answer.
 *
 * @param kind whether the marks can be ordered and added up
 * @param lowest the lowest mark, -10,000 to 10,000; the first option of a nominal question
 * @param highest the highest mark; there are 2 to 1,000 marks
 * @param declinable whether a mentor may have declined to answer, which then counts as an answer of its own
 */
public record ReportedQuestion(Kind kind, int lowest, int highest, boolean declinable) {

    /** What may be computed from the answers. */
    public enum Kind {
        /** Ordered whole marks: every statistic is possible. */
        ORDINAL,
        /** Options in no order: counts, shares, histograms and modes only. */
        NOMINAL
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the lowest mark or the number of marks is out of range
     */
    public ReportedQuestion {
        if (lowest < -10_000 || lowest > 10_000) {
            throw new IllegalArgumentException("lowest mark must be between -10000 and 10000, but was " + lowest);
        }
        if (highest <= lowest || highest - (long) lowest >= 1_000) {
            throw new IllegalArgumentException(
                    "question must have 2 to 1000 marks, but went from " + lowest + " to " + highest);
        }
    }

    /** The question with ordered marks from lowest to highest, which nobody may decline. */
    public static ReportedQuestion ordinal(int lowest, int highest) {
        return new ReportedQuestion(Kind.ORDINAL, lowest, highest, false);
    }

    /** The question with options 1 to n in no order. */
    public static ReportedQuestion nominal(int options) {
        return new ReportedQuestion(Kind.NOMINAL, 1, options, false);
    }

    /** The question whose answer is yes, which is 1, or no, which is 0. */
    public static ReportedQuestion binary() {
        return ordinal(0, 1);
    }

    /** The same question where a mentor may also decline. */
    public ReportedQuestion orDeclined() {
        return new ReportedQuestion(kind, lowest, highest, true);
    }

    /** All marks. */
    public Marks marks() {
        return Marks.between(lowest, highest);
    }

    /** The marks from this one up. */
    public Marks atLeast(int mark) {
        return Marks.between(mark, highest);
    }

    /** The marks up to this one. */
    public Marks atMost(int mark) {
        return Marks.between(lowest, mark);
    }

    /** Whether this is one of the marks. */
    public boolean contains(int mark) {
        return mark >= lowest && mark <= highest;
    }

    /** The number of marks. */
    public int points() {
        return highest - lowest + 1;
    }

    /** The number of different answers: the marks, and declining where that is possible. */
    public int answers() {
        return points() + (declinable ? 1 : 0);
    }

    /**
     * The number of a mark among the answers, from 0.
     *
     * @throws IllegalArgumentException if there is no such mark
     */
    public int index(int mark) {
        if (!contains(mark)) {
            throw new IllegalArgumentException(
                    "mark must be between " + lowest + " and " + highest + ", but was " + mark);
        }
        return mark - lowest;
    }
}
