package org.reversementoring.anonymisation.reconstruction.figure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The mentors whom a printed number is about, by position 1, 2, 3, ….
 *
 * <p>The same mentor in two groups is the same answer. Examples are a subgroup and the total, the report before and after a
 * late answer, or two cycles between which nobody changed their mind (PERSIST, guarantees G5). Answers that may differ between
 * cycles (FREE) are different answers: audit each cycle alone, or give the mentor a second position.
 *
 * @param mentors positions from 1, at least one, ascending, each once
 */
public record RespondentGroup(List<Integer> mentors) {

    /** The highest position that a mentor can have. */
    public static final int MAX_MENTORS = 500;

    /**
     * Sorts and copies.
     *
     * @throws IllegalArgumentException if there is no mentor, or a position below 1
     */
    public RespondentGroup {
        mentors = mentors.stream().distinct().sorted().toList();
        if (mentors.isEmpty()) {
            throw new IllegalArgumentException("group must have at least one mentor, but had none");
        }
        if (mentors.get(0) < 1) {
            throw new IllegalArgumentException("position of a mentor must be at least 1, but was " + mentors.get(0));
        }
    }

    /** The group of these mentors. */
    public static RespondentGroup of(int... mentors) {
        return new RespondentGroup(Arrays.stream(mentors).boxed().toList());
    }

    /**
     * The group of the mentors from the first position to the last, both included.
     *
     * @throws IllegalArgumentException if there is none, or more than {@link #MAX_MENTORS}
     */
    public static RespondentGroup range(int first, int last) {
        if (last - (long) first >= MAX_MENTORS) {
            throw new IllegalArgumentException(
                    "group must have at most " + MAX_MENTORS + " mentors, but went from " + first + " to " + last);
        }
        return new RespondentGroup(IntStream.rangeClosed(first, last).boxed().toList());
    }

    /** The same group with these mentors as well, for instance those who answered late. */
    public RespondentGroup with(int... joiners) {
        return new RespondentGroup(
                Stream.concat(mentors.stream(), Arrays.stream(joiners).boxed()).toList());
    }

    /** The same group without these mentors, for instance those who left. */
    public RespondentGroup without(int... leavers) {
        List<Integer> gone = Arrays.stream(leavers).boxed().toList();
        return new RespondentGroup(
                mentors.stream().filter(m -> !gone.contains(m)).toList());
    }

    /** The number of mentors, whether they answered or declined. */
    public int size() {
        return mentors.size();
    }

    /** The group in words, for instance {@code mentors 1 to 6}. */
    public String inWords() {
        return inWords(FigureText.english());
    }

    String inWords(FigureText text) {
        return text.count("group", size(), text.and(mentors()));
    }
}
