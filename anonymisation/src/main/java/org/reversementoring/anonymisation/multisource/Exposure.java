package org.reversementoring.anonymisation.multisource;

import java.util.List;

/**
 * A case in which printed figures give a rater away.
 *
 * @param group the place of the rater's group
 * @param known the supposed answers of the colluders of each group, each a mark or empty for "declined", in the order of the groups
 * @param feasible the marks that such a rater may still have given
 * @param mayHaveDeclined whether such a rater may have given none
 */
record Exposure(int group, List<List<Integer>> known, List<Integer> feasible, boolean mayHaveDeclined) {

    /** Stands for "declined" among the answers of colluders. */
    static final int DECLINED = -1;

    Exposure {
        known = List.copyOf(known);
        feasible = List.copyOf(feasible);
    }
}
