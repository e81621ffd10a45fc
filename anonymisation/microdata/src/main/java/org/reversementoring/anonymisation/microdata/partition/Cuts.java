package org.reversementoring.anonymisation.microdata.partition;

import java.util.ArrayList;
import java.util.List;

/** A way to cut an array into parts, and each part again. */
interface Cuts {

    /**
     * Cuts the part between two places, and reorders what lies in it.
     *
     * @return where the right side begins, or -1 if no cut is allowed
     */
    int cut(int from, int to);

    /** Cuts the part between two places until no cut is allowed, and returns the parts. */
    default List<int[]> parts(int from, int to) {
        List<int[]> parts = new ArrayList<>();
        List<int[]> open = new ArrayList<>(List.of(new int[] {from, to}));
        while (!open.isEmpty()) {
            int[] part = open.remove(open.size() - 1);
            int middle = cut(part[0], part[1]);
            if (middle < 0) {
                parts.add(part);
            } else {
                open.add(new int[] {part[0], middle});
                open.add(new int[] {middle, part[1]});
            }
        }
        return parts;
    }
}
