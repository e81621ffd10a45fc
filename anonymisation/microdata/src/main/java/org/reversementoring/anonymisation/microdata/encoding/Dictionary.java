package org.reversementoring.anonymisation.microdata.encoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The different values of a column while it is read, numbered from 0 in the order in which they first occur. */
public final class Dictionary {

    private final Comparator<String> order;
    private final Predicate<String> accepted;
    private final UnaryOperator<String> reading;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Writings that are read as another text, so that each is read once. */
    private final Map<String, Integer> otherWritings = new HashMap<>();

    /**
     * A dictionary without values, for a column with this order of values that accepts these texts.
     *
     * @param reading the text that a writing is read as; what it is read as is read as itself
     */
    public Dictionary(Comparator<String> order, Predicate<String> accepted, UnaryOperator<String> reading) {
        this.order = order;
        this.accepted = accepted;
        this.reading = reading;
    }

    /** The number of the value that is written so, or -1 if the column does not accept it. */
    public int numberOf(String writing) {
        Integer known = numbers.get(writing);
        if (known != null) {
            return known;
        }
        known = otherWritings.get(writing);
        if (known != null) {
            return known;
        }
        String value = reading.apply(writing);
        if (!value.isEmpty() && !accepted.test(value)) {
            return -1;
        }
        int number = numbers.computeIfAbsent(value, unseen -> numbers.size());
        if (!value.equals(writing)) {
            otherWritings.put(writing, number);
        }
        return number;
    }

    /** The number of different values. */
    public int size() {
        return numbers.size();
    }

    /** The values in the order of the column, a missing one first. */
    public List<String> sorted() {
        List<String> values = new ArrayList<>(numbers.keySet());
        values.sort((a, b) ->
                a.isEmpty() || b.isEmpty() ? Boolean.compare(!a.isEmpty(), !b.isEmpty()) : order.compare(a, b));
        return List.copyOf(values);
    }

    /** The place of each value among the sorted ones, by its number. */
    public int[] codes(List<String> sorted) {
        int[] codes = new int[sorted.size()];
        for (int code = 0; code < codes.length; code++) {
            codes[numbers.getOrDefault(sorted.get(code), 0)] = code;
        }
        return codes;
    }
}
