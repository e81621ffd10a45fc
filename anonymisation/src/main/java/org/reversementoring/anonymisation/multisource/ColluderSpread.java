package org.reversementoring.anonymisation.multisource;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.multisource.RaterGroup;

/** The ways in which c colluders can be spread over groups. Raters of one group are interchangeable. */
final class ColluderSpread {

    private ColluderSpread() {}

    /**
     * Each way, as the number of colluders of each group. Fewer than c only where there are fewer raters: whoever withstands c withstands
     * fewer (fact i).
     */
    static List<int[]> spread(List<RaterGroup> groups, int colluders) {
        int raters = groups.stream().mapToInt(RaterGroup::raters).sum();
        List<int[]> all = new ArrayList<>();
        // Somebody must be left whom the others know nothing of.
        fill(all, new int[groups.size()], 0, Math.min(colluders, raters - 1), groups);
        return all;
    }

    private static void fill(List<int[]> all, int[] taken, int at, int left, List<RaterGroup> groups) {
        if (at == taken.length) {
            if (left == 0) {
                all.add(taken.clone());
            }
            return;
        }
        for (int here = Math.min(left, groups.get(at).raters()); here >= 0; here--) {
            taken[at] = here;
            fill(all, taken, at + 1, left - here, groups);
        }
    }
}
