package org.reversementoring.anonymisation.ledger.composition;

import java.util.List;

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
}
