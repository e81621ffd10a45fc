package org.reversementoring.anonymisation.reconstruction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The mentors whom a printed number is about, by position 1, 2, 3, ….
 *
 * <p>The same mentor in two scopes is the same answer: a subgroup and the total, the report before and after a late answer, or
 * two cycles between which nobody changed their mind (PERSIST, guarantees G5). Answers that may differ between cycles (FREE) are
 * other answers: audit each cycle alone, or give the mentor a second position.
 *
 * @param mentors positions from 1, at least one, ascending, each once
 */
public record Scope(List<Integer> mentors) {

    /**
     * Sorts and copies.
     *
     * @throws IllegalArgumentException if there is no mentor, or a position below 1
     */
    public Scope {
        mentors = mentors.stream().distinct().sorted().toList();
        if (mentors.isEmpty()) {
            throw new IllegalArgumentException("scope must have at least one mentor, but had none");
        }
        if (mentors.get(0) < 1) {
            throw new IllegalArgumentException("position of a mentor must be at least 1, but was " + mentors.get(0));
        }
    }

    /** These mentors. */
    public static Scope of(int... mentors) {
        return new Scope(Arrays.stream(mentors).boxed().toList());
    }

    /**
     * The mentors from the first position to the last, both included.
     *
     * @throws IllegalArgumentException if there is none, or more than an audit can have
     */
    public static Scope range(int first, int last) {
        if (last - (long) first >= OpenLoopAudit.MAX_MENTORS) {
            throw new IllegalArgumentException("scope must have at most " + OpenLoopAudit.MAX_MENTORS
                    + " mentors, but went from " + first + " to " + last);
        }
        return new Scope(IntStream.rangeClosed(first, last).boxed().toList());
    }

    /** The same mentors and these: those who joined, or answered late. */
    public Scope with(int... joiners) {
        return new Scope(
                Stream.concat(mentors.stream(), Arrays.stream(joiners).boxed()).toList());
    }

    /** The same mentors but these: those who left. */
    public Scope without(int... leavers) {
        List<Integer> gone = Arrays.stream(leavers).boxed().toList();
        return new Scope(mentors.stream().filter(m -> !gone.contains(m)).toList());
    }

    /** For instance {@code mentors 1 to 6}. */
    public String inWords() {
        return (mentors.size() == 1 ? "mentor " : "mentors ") + Words.and(mentors);
    }

    int size() {
        return mentors.size();
    }
}
