package org.reversementoring.anonymisation.ledger.composition;

import java.util.List;
import org.reversementoring.anonymisation.strategy.ListFormat;

/**
 *
 * A set of mentors whose answers go into the same releases.
 *
 * @param mentors the mentors
 * @param releases numbers of the releases, from 1, ascending
 */
public record OverlapCell(Roster mentors, List<Integer> releases) {

    /** The cell with a copy of the releases. */
    public OverlapCell {
        releases = List.copyOf(releases);
    }

    /** The number of mentors. */
    public int size() {
        return mentors.size();
    }

    /** The place of the cell in words, for instance {@code in releases 1 and 2} or {@code only in release 2}. */
    String inWords() {
        return releases.size() == 1 ? "only in release " + releases.get(0) : "in releases " + ListFormat.and(releases);
    }
}
