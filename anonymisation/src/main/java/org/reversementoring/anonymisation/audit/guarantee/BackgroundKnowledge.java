package org.reversementoring.anonymisation.audit.guarantee;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 *
 * Partial knowledge of one mentor's answer, for instance "Dr A never gives a 5" or "Dr A was on leave and gave none".
 * Weaker than a colluder (guarantees, fact (ii)), and protected as little: guarantees are about the mentors of whom
 * nothing is known.
 *
 * @param marks the marks that the mentor may have given, ascending; may be empty if the mentor may have declined
 * @param mayHaveDeclined whether the mentor may have given none
 */
public record BackgroundKnowledge(List<Integer> marks, boolean mayHaveDeclined) {

    /**
     * Checks, sorts and copies.
     *
     * @throws IllegalArgumentException if nothing is left that the mentor may have answered
     */
    public BackgroundKnowledge {
        marks = List.copyOf(new TreeSet<>(marks));
        if (marks.isEmpty() && !mayHaveDeclined) {
            throw new IllegalArgumentException("known domain must leave at least 1 answer, but leaves 0");
        }
    }

    /**
     * A mentor who gave one of these marks.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static BackgroundKnowledge of(Collection<Integer> marks) {
        return new BackgroundKnowledge(List.copyOf(marks), false);
    }

    /** A mentor who is known to have given no answer. */
    public static BackgroundKnowledge nonRespondent() {
        return new BackgroundKnowledge(List.of(), true);
    }

    /** The knowledge in short, for instance {@code {1,2}} or {@code {-}}. */
    String inShort() {
        return marks.stream().map(String::valueOf).collect(Collectors.joining(",", "{", ""))
                + (mayHaveDeclined ? (marks.isEmpty() ? "-}" : ",-}") : "}");
    }
}
