package org.reversementoring.anonymisation.microdata.equivalence;

import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The risk that a row is taken to be a certain person's, from the sizes of the classes alone. An attacker is taken to know who is
 * in the table (the prosecutor's attack), as is true of panels; that he does not know it must not be claimed (G10). A value.
 *
 * <p>Source: El Emam and Dankar 2008, doi:10.1197/jamia.M2716.
 */
public sealed interface ReidentificationRisk permits RiskOfSizes {

    /**
     * The risk of a table whose classes have these sizes.
     *
     * @param sizes rows of each class, each 1 or more
     */
    static ReidentificationRisk ofSizes(int... sizes) {
        return RiskOfSizes.of(sizes);
    }

    /** The number of rows of the table. */
    int rows();

    /** The number of classes, which are the rows equal in all quasi-identifiers. */
    int classes();

    /** The highest risk of a row: 1 divided by the size of the smallest class; not a number without rows. */
    double highest();

    /**
     * The mean over rows of 1 divided by the size of the class, which is classes / rows and also the marketer's expected success.
     */
    double meanOfRows();

    /** The mean over classes of 1 divided by the size of the class, which some tools call the average. */
    double meanOfClasses();

    /** The number of rows that are alone in their class. */
    int uniques();

    /** Rows of the smallest class. */
    int smallest();

    /** Rows of the largest class. */
    int largest();

    /** The sum over classes of size², when no row is suppressed. */
    long discernibility();

    /**
     * The highest journalist's risk: 1 divided by the smallest class of the population that a row of the sample falls into. Only
     * where the sample is drawn from that population and membership is not known; not for panels (G10).
     *
     * @param sample with the quasi-identifiers of the population, as general as there
     * @throws IllegalArgumentException if the population lacks a quasi-identifier, or a row of the sample is in none of its
     *     classes
     */
    static double highestForJournalist(Microdata sample, Microdata population) {
        return 1.0 / PopulationClasses.smallestHit(sample, population);
    }
}
