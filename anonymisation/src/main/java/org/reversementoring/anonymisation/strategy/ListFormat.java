package org.reversementoring.anonymisation.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * The way a list is written in a sentence: {@code 1, 2 and 4}. A strategy that words its own statements can use it, and every
 * audit does, so that lists look the same everywhere.
 */
public final class ListFormat {

    private ListFormat() {}

    /** The items with "and" before the last; the empty text if there are none. */
    public static String and(List<?> items) {
        return join(items, " and ");
    }

    /** The items with "or" before the last; the empty text if there are none. */
    public static String or(List<?> items) {
        return join(items, " or ");
    }

    /**
     * Ascending numbers in which three or more in a row are written as a range: {@code 1 to 3}, {@code 5}.
     *
     * @param ascending numbers, each once
     */
    public static List<String> ranges(List<Integer> ascending) {
        return ranges(ascending, (first, last) -> first + " to " + last);
    }

    /**
     * The same in another language.
     *
     * @param ascending numbers, each once
     * @param range the words for a range, from its first number to its last
     */
    public static List<String> ranges(List<Integer> ascending, BinaryOperator<String> range) {
        List<String> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ascending.size(); i++) {
            if (i < ascending.size() && ascending.get(i) == ascending.get(i - 1) + 1) {
                continue;
            }
            if (i - start > 2) {
                ranges.add(range.apply(
                        ascending.get(start).toString(), ascending.get(i - 1).toString()));
            } else {
                ascending.subList(start, i).forEach(number -> ranges.add(number.toString()));
            }
            start = i;
        }
        return ranges;
    }

    private static String join(List<?> items, String last) {
        int end = items.size() - 1;
        if (end < 1) {
            return items.isEmpty() ? "" : items.get(0).toString();
        }
        return items.stream().limit(end).map(Object::toString).collect(Collectors.joining(", "))
                + last
                + items.get(end);
    }
}
