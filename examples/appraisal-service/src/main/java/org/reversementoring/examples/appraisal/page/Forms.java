package org.reversementoring.examples.appraisal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What browsers send, as values. */
final class Forms {

    private Forms() {}

    /** A text that somebody may leave out. */
    static Optional<String> text(String value) {
        return Optional.of(value.strip()).filter(text -> !text.isEmpty());
    }

    /** The lines that are not blank. */
    static List<String> lines(String value) {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Numbers from 1 with commas or blanks between them, ascending, each once. */
    static List<Integer> numbers(String value) {
        Set<Integer> numbers = new TreeSet<>();
        Arrays.stream(value.split("[ ,;]+"))
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .forEach(numbers::add);
        return List.copyOf(numbers);
    }
}
