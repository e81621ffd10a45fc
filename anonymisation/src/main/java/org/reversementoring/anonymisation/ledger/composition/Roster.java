package org.reversementoring.anonymisation.ledger.composition;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;

/**
 * The mentors from whose answers a release is computed: the invited ones, whether they answered or not. The mentee may
 * know them, but they are personal data and masked when printed.
 *
 * @param mentors 1 to 24 different mentors, kept in the order of their identifiers
 */
public record Roster(List<MentorId> mentors) implements CodecOnly {

    /**
     * Checks and sorts.
     *
     * @throws IllegalArgumentException if there are too few or too many mentors, or one is named twice
     */
    public Roster {
        mentors = mentors.stream().sorted(Comparator.comparing(MentorId::value)).toList();
        if (mentors.isEmpty() || mentors.size() > 24) {
            throw new IllegalArgumentException("roster must have 1 to 24 mentors, but had " + mentors.size());
        }
        if (new HashSet<>(mentors).size() < mentors.size()) {
            throw new IllegalArgumentException("roster must name each mentor once");
        }
    }

    /**
     * A roster of these mentors.
     *
     * @throws IllegalArgumentException if there are too few or too many mentors, or one is named twice
     */
    public static Roster of(Collection<MentorId> mentors) {
        return new Roster(List.copyOf(mentors));
    }

    /** The number of mentors. */
    public int size() {
        return mentors.size();
    }

    /** Whether the mentor is on the roster. */
    public boolean has(MentorId mentor) {
        return mentors.contains(mentor);
    }

    /** Whether no mentor is on both rosters. */
    public boolean isDisjointFrom(Roster other) {
        return mentors.stream().noneMatch(other::has);
    }

    /** Whether each mentor of the other roster is on this one. */
    public boolean includes(Roster other) {
        return mentors.containsAll(other.mentors);
    }

    @Override
    public String toString() {
        return "Roster[" + mentors.size() + " mentors]";
    }
}
