package org.reversementoring.anonymisation.ledger;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Mentors whose answers go into the same releases: in the same position for every reader, so one histogram stands for them.
 *
 * @param mentors who they are
 * @param releases numbers of the releases, from 1, ascending
 */
public record Atom(Roster mentors, List<Integer> releases) {

    /** Copies. */
    public Atom {
        releases = List.copyOf(releases);
    }

    /** How many mentors these are. */
    public int size() {
        return mentors.size();
    }

    /** Where they are, in words, for instance {@code in releases 1 and 2} or {@code only in release 2}. */
    String inWords() {
        if (releases.size() == 1) {
            return "only in release " + releases.get(0);
        }
        String first = releases.subList(0, releases.size() - 1).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return "in releases " + first + " and " + releases.get(releases.size() - 1);
    }
}
