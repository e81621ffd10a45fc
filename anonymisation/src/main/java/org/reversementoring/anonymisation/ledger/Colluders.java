package org.reversementoring.anonymisation.ledger;

import java.util.ArrayList;
import java.util.List;

/** Every way in which c colluders can be spread over the atoms, with every answer they can have given. */
final class Colluders {

    private final List<int[]> ways;

    private Colluders(List<int[]> ways) {
        this.ways = ways;
    }

    static Colluders spread(List<Position> positions, int colluders) {
        List<int[]> ways = new ArrayList<>();
        spread(positions, 0, colluders, new int[positions.size()], ways);
        return new Colluders(ways);
    }

    private static void spread(List<Position> positions, int atom, int left, int[] way, List<int[]> ways) {
        if (atom == positions.size()) {
            if (left == 0) {
                ways.add(way.clone());
            }
            return;
        }
        for (int part = 0; part < positions.get(atom).parts.length; part++) {
            if (positions.get(atom).partSizes[part] <= left) {
                way[atom] = part;
                spread(positions, atom + 1, left - positions.get(atom).partSizes[part], way, ways);
            }
        }
    }

    int size() {
        return ways.size();
    }

    /** Number of the part that the colluders of an atom answered. */
    int part(int way, int atom) {
        return ways.get(way)[atom];
    }
}
