package org.reversementoring.anonymisation.audit;

import java.util.List;
import java.util.stream.Collectors;

/** Numbers and lists as a person writes them. */
final class Words {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Words() {}

    static String number(int number) {
        return number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    static String and(List<Integer> values) {
        return list(values, " and ");
    }

    static String or(List<Integer> values) {
        return list(values, " or ");
    }

    private static String list(List<Integer> values, String last) {
        String first = values.stream()
                .limit(Math.max(1, values.size() - 1))
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return values.size() < 2 ? first : first + last + values.get(values.size() - 1);
    }
}
