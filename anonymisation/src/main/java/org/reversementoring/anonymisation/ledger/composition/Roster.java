package org.reversementoring.anonymisation.ledger.composition;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MentorId;

/**
 * The mentors from whose answers a release is computed: the invited ones, whether they answered or not. The mentee may
 * know them, but they are personal data and masked when printed. Mentors are compared as {@link Identities}, so that another
 * writing of a mentor is the same mentor.
 *
 * @param mentors 1 to 24 different mentors, kept in the order of their identifiers
 */
public record Roster(List<MentorId> mentors) implements CodecOnly {

    /**
     * Checks and sorts.
     *
     * @throws IllegalArgumentException if there are too few or too many mentors, or one is named twice, also in another writing
     */
    public Roster {
        mentors = mentors.stream().sorted(Comparator.comparing(MentorId::value)).toList();
        if (mentors.isEmpty() || mentors.size() > 24) {
            throw new IllegalArgumentException("roster must have 1 to 24 mentors, but had " + mentors.size());
        }
        if (new HashSet<>(mentors).size() < mentors.size()) {
            throw new IllegalArgumentException("roster must name each mentor once");
        }
        Identities.requireOneWriting(
                "roster", "mentor", mentors.stream().map(MentorId::value).toList());
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
        return keys().contains(Identities.key(mentor.value()));
    }

    /** Whether no mentor is on both rosters. */
    public boolean isDisjointFrom(Roster other) {
        return Collections.disjoint(keys(), other.keys());
    }

    /** Whether each mentor of the other roster is on this one. */
    public boolean includes(Roster other) {
        return keys().containsAll(other.keys());
    }

    private Set<String> keys() {
        return mentors.stream().map(mentor -> Identities.key(mentor.value())).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "Roster[" + mentors.size() + " mentors]";
    }
}
