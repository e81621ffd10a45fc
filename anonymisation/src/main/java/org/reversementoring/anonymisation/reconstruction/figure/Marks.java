package org.reversementoring.anonymisation.reconstruction.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some marks of a question: those that a statistic counts, or those that a mentor may have given.
 *
 * @param values at least one, ascending, each once
 */
public record Marks(List<Integer> values) {

    /**
     * Sorts and copies.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Marks {
        values = values.stream().distinct().sorted().toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException("marks must be at least one, but were none");
        }
    }

    /** These marks. */
    public static Marks of(int... marks) {
        return new Marks(Arrays.stream(marks).boxed().toList());
    }

    /**
     * The marks from the first to the last, both included.
     *
     * @throws IllegalArgumentException if there is none, or more than a thousand
     */
    public static Marks between(int first, int last) {
        if (last - (long) first >= 1_000) {
            throw new IllegalArgumentException("marks must be at most 1000, but went from " + first + " to " + last);
        }
        return new Marks(IntStream.rangeClosed(first, last).boxed().toList());
    }

    /** The marks in words, for instance {@code 4 or 5}, {@code 66 to 125}. */
    public String inWords() {
        return inWords(FigureText.english());
    }

    String inWords(FigureText text) {
        return text.or(values());
    }
}
