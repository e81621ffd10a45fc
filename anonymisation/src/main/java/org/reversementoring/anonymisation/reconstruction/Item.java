package org.reversementoring.anonymisation.reconstruction;

/**
 * The question that was reported on, and the answers it allows.
 *
 * @param kind whether the marks can be ordered and added up
 * @param lowest the lowest mark, -10,000 to 10,000; the first option of a nominal question
 * @param highest the highest mark; there are 2 to 1,000 marks
 * @param declinable whether a mentor may have declined to answer; declining is then a value like any other
 */
public record Item(Kind kind, int lowest, int highest, boolean declinable) {

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
    public Item {
        if (lowest < -10_000 || lowest > 10_000) {
            throw new IllegalArgumentException("lowest mark must be between -10000 and 10000, but was " + lowest);
        }
        if (highest <= lowest || highest - (long) lowest >= 1_000) {
            throw new IllegalArgumentException(
                    "item must have 2 to 1000 marks, but went from " + lowest + " to " + highest);
        }
    }

    /** Ordered marks from lowest to highest that everybody gives. */
    public static Item ordinal(int lowest, int highest) {
        return new Item(Kind.ORDINAL, lowest, highest, false);
    }

    /** Options 1 .. n in no order. */
    public static Item nominal(int options) {
        return new Item(Kind.NOMINAL, 1, options, false);
    }

    /** No is 0, yes is 1. */
    public static Item binary() {
        return ordinal(0, 1);
    }

    /** The same item where a mentor may also decline. */
    public Item orDeclined() {
        return new Item(kind, lowest, highest, true);
    }

    /** Every mark. */
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

    boolean contains(int mark) {
        return mark >= lowest && mark <= highest;
    }

    int points() {
        return highest - lowest + 1;
    }

    /** How many different answers there are, "declined" included. */
    int values() {
        return points() + (declinable ? 1 : 0);
    }

    /** The place of a mark among the values; "declined" comes last. */
    int index(int mark) {
        if (!contains(mark)) {
            throw new IllegalArgumentException(
                    "mark must be between " + lowest + " and " + highest + ", but was " + mark);
        }
        return mark - lowest;
    }
}
