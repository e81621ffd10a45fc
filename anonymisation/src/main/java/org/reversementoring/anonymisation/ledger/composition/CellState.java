package org.reversementoring.anonymisation.ledger.composition;

import java.util.Arrays;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;

/**
 * The working data of one cell. It has the histograms h, the answers that colluders among its mentors may have given
 * (parts g), and the answers left for the others (the support of h - g).
 */
final class CellState {

    final OverlapCell cell;
    final long[] histograms;
    final int[] declined;
    final long[] parts;
    final int[] partSizes;

    /**
     * The rest of each histogram without each part: 0 if the part does not fit, else the feasible bit and the support.
     */
    final int[][] rests;

    CellState(OverlapCell cell, int values, int colluders, int declinedValue) {
        this.cell = cell;
        histograms = Multisets.all(cell.size(), values);
        declined = Arrays.stream(histograms)
                .mapToInt(h -> declinedValue < values ? Multisets.count(h, declinedValue) : 0)
                .toArray();
        int most = Math.min(colluders, cell.size());
        long[][] bySize = new long[most + 1][];
        int count = 0;
        for (int size = 0; size <= most; size++) {
            bySize[size] = Multisets.all(size, values);
            count += bySize[size].length;
        }
        parts = new long[count];
        partSizes = new int[count];
        int at = 0;
        for (int size = 0; size <= most; size++) {
            for (long part : bySize[size]) {
                parts[at] = part;
                partSizes[at++] = size;
            }
        }
        rests = new int[histograms.length][count];
        for (int h = 0; h < histograms.length; h++) {
            for (int g = 0; g < count; g++) {
                if (Multisets.contains(histograms[h], parts[g], values)) {
                    rests[h][g] = FeasibleSets.FEASIBLE | Multisets.support(histograms[h] - parts[g], values);
                }
            }
        }
    }
}
