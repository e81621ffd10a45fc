package org.reversementoring.anonymisation.audit.enumeration;

/**
 * The order of {@link Multisets#all}, without the list: the place of a multiset, and the multiset at a place. Those with most low values
 * come first, so the multisets before another are, for each value, those that agree up to it and have more of it. With r left after a
 * value and v values from there on, they are H(r-1, v) many.
 */
public final class PanelOrder {

    private final int size;
    private final int values;
    private final int number;
    private final int[][] before;

    /**
     * The order of the multisets of this size over values 0 .. values-1.
     *
     * @param size the number of elements, 1 to 24
     * @param values the number of values, 2 to 12
     * @throws ArithmeticException if there are more multisets than an int can count
     */
    public PanelOrder(int size, int values) {
        this.size = size;
        this.values = values;
        number = Multisets.number(size, values).intValueExact();
        before = new int[values - 1][size + 1];
        for (int value = 0; value < values - 1; value++) {
            for (int left = 1; left <= size; left++) {
                before[value][left] = Multisets.number(left - 1, values - value).intValueExact();
            }
        }
    }

    /** How many multisets there are. */
    public int number() {
        return number;
    }

    /** How many multisets agree up to this value and have more of it, for each number of elements that may be left after it. */
    int[] row(int value) {
        return before[value];
    }

    int values() {
        return values;
    }

    /**
     * The place of a multiset, from 0.
     *
     * @param counts how often each value occurs
     * @throws IllegalArgumentException if it is not of this size
     */
    public int of(int[] counts) {
        int left = size;
        int place = 0;
        for (int value = 0; value < values - 1; value++) {
            left -= counts[value];
            if (counts[value] < 0 || left < 0) {
                throw stranger();
            }
            place += before[value][left];
        }
        if (counts[values - 1] != left) {
            throw stranger();
        }
        return place;
    }

    /**
     * The place of a packed multiset, from 0.
     *
     * @throws IllegalArgumentException if it is not of this size over these values
     */
    public int of(long multiset) {
        int left = size;
        int place = 0;
        for (int value = 0; value < values - 1; value++) {
            left -= Multisets.count(multiset, value);
            if (left < 0) {
                throw stranger();
            }
            place += before[value][left];
        }
        if (multiset >>> (Multisets.BITS * (values - 1)) != left) {
            throw stranger();
        }
        return place;
    }

    private static IllegalArgumentException stranger() {
        return new IllegalArgumentException(
                "answers must be those of a panel of the certified size and scale, but are not");
    }

    /** The packed multiset at a place. */
    public long at(int place) {
        long multiset = 0;
        int left = size;
        int later = place;
        for (int value = 0; value < values - 1; value++) {
            int after = 0;
            while (after < left && before[value][after + 1] <= later) {
                after++;
            }
            later -= before[value][after];
            multiset |= (long) (left - after) << (Multisets.BITS * value);
            left = after;
        }
        return multiset | (long) left << (Multisets.BITS * (values - 1));
    }

    /** Makes these counts those of the multiset after theirs, if there is one. */
    static void next(int[] counts) {
        int last = counts.length - 1;
        int value = last - 1;
        while (value >= 0 && counts[value] == 0) {
            value--;
        }
        if (value >= 0) {
            int moved = counts[last] + 1;
            counts[last] = 0;
            counts[value]--;
            counts[value + 1] = moved;
        }
    }

    /** Makes these counts those of the multiset before theirs, if there is one. */
    static void previous(int[] counts) {
        int last = counts.length - 1;
        int value = last;
        while (value > 0 && counts[value] == 0) {
            value--;
        }
        if (value > 0) {
            int moved = counts[value] - 1;
            counts[value] = 0;
            counts[value - 1]++;
            counts[last] = moved;
        }
    }
}
