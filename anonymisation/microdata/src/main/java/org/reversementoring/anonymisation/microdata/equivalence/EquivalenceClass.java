package org.reversementoring.anonymisation.microdata.equivalence;

/** An equivalence class, which is the rows that are equal in all quasi-identifiers, as a {@link org.reversementoring.anonymisation.microdata.model.PrivacyModel} sees it. */
public interface EquivalenceClass {

    /** The number of rows in the class, 1 or more. */
    int size();

    /**
     * The number of different panels that its rows come from; rows without a panel come from none.
     *
     * @throws IllegalArgumentException if the table has no panel key
     */
    int panels();

    /**
     * The values of a sensitive column in this class, and how often each occurs; a missing cell is none.
     *
     * @throws IllegalArgumentException if the table has no such sensitive column
     */
    SensitiveDistribution sensitive(String attribute);
}
