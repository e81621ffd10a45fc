package org.reversementoring.anonymisation.ledger.composition;

import java.util.ArrayList;
import java.util.List;

/** Every way to spread c colluders over the cells, with every answer that they may have given. */
final class Colluders {

    private final List<int[]> ways;

    private Colluders(List<int[]> ways) {
        this.ways = ways;
    }

    static Colluders spread(List<CellState> states, int colluders) {
        List<int[]> ways = new ArrayList<>();
        spread(states, 0, colluders, new int[states.size()], ways);
        return new Colluders(ways);
    }

    private static void spread(List<CellState> states, int cell, int left, int[] way, List<int[]> ways) {
        if (cell == states.size()) {
            if (left == 0) {
                ways.add(way.clone());
            }
            return;
        }
        for (int part = 0; part < states.get(cell).parts.length; part++) {
            if (states.get(cell).partSizes[part] <= left) {
                way[cell] = part;
                spread(states, cell + 1, left - states.get(cell).partSizes[part], way, ways);
            }
        }
    }

    int size() {
        return ways.size();
    }

    /** The number of the part that the colluders of a cell answered. */
    int part(int way, int cell) {
        return ways.get(way)[cell];
    }
}
