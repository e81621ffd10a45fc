package org.reversementoring.anonymisation.microdata.equivalence;

import java.util.stream.IntStream;

/** The numbers of {@link ReidentificationRisk}. */
record RiskOfSizes(
        int rows,
        int classes,
        double highest,
        double meanOfRows,
        double meanOfClasses,
        int uniques,
        int smallest,
        int largest,
        long discernibility)
        implements ReidentificationRisk {

    static RiskOfSizes of(int[] sizes) {
        int rows = 0;
        int uniques = 0;
        int smallest = sizes.length == 0 ? 0 : Integer.MAX_VALUE;
        int largest = 0;
        long squares = 0;
        double inverse = 0;
        // In order of size, so that rounding does not depend on the order of rows.
        for (int size : IntStream.of(sizes).sorted().toArray()) {
            rows += size;
            uniques += size == 1 ? 1 : 0;
            smallest = Math.min(smallest, size);
            largest = Math.max(largest, size);
            squares += (long) size * size;
            inverse += 1.0 / size;
        }
        return new RiskOfSizes(
                rows,
                sizes.length,
                sizes.length == 0 ? Double.NaN : 1.0 / smallest,
                (double) sizes.length / rows,
                inverse / sizes.length,
                uniques,
                smallest,
                largest,
                squares);
    }

    @Override
    public String toString() {
        return "ReidentificationRisk[rows=" + rows + ", classes=" + classes + ", highest=" + highest + ", meanOfRows="
                + meanOfRows + ", meanOfClasses=" + meanOfClasses + ", uniques=" + uniques + ", smallest=" + smallest
                + ", largest=" + largest + ", discernibility=" + discernibility + "]";
    }
}
