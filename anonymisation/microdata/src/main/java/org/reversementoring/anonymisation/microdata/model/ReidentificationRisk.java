package org.reversementoring.anonymisation.microdata.model;

import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The risk that a row is told to be a certain person's, from the sizes of the classes alone. Who is in the table is taken to be
 * known (the prosecutor's attack), as it is for panels; that an attacker does not know it must not be claimed (G10).
 *
 * <p>Source: El Emam and Dankar 2008, doi:10.1197/jamia.M2716.
 *
 * @param rows of the table
 * @param classes rows equal in all quasi-identifiers
 * @param highest 1 / smallest class; not a number without rows
 * @param meanOfRows classes / rows, the mean over rows of 1 / class, which is also the marketer's expected success
 * @param meanOfClasses the mean over classes of 1 / class, which some tools call the average
 * @param uniques rows alone in their class
 * @param smallest rows of the smallest class
 * @param largest rows of the largest class
 * @param discernibility the sum over classes of size², no row being suppressed
 */
public record ReidentificationRisk(
        int rows,
        int classes,
        double highest,
        double meanOfRows,
        double meanOfClasses,
        int uniques,
        int smallest,
        int largest,
        long discernibility) {

    static ReidentificationRisk of(int[] sizes) {
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
        return new ReidentificationRisk(
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

    /**
     * The highest journalist's risk: 1 / the smallest class of the population that a row of the sample falls into. Only where
     * the sample is drawn from that population and membership is not known; not for panels (G10).
     *
     * @param sample with the quasi-identifiers of the population, as general as there
     * @throws IllegalArgumentException if the population lacks a quasi-identifier, or a row of the sample is in none of its
     *     classes
     */
    public static double highestForJournalist(Microdata sample, Microdata population) {
        return 1.0 / PopulationClasses.smallestHit(sample, population);
    }
}
