package org.reversementoring.anonymisation.microdata.equivalence;

import org.reversementoring.anonymisation.microdata.model.PrivacyModel;

/** Rows that are equal in all quasi-identifiers, as a {@link PrivacyModel} sees them: how many, and of what. */
public interface EquivalenceClass {

    /** Rows in the class, 1 or more. */
    int size();

    /**
     * Different panels that its rows come from, 1 or more; rows without a panel count as one panel.
     *
     * @throws IllegalArgumentException if the table has no panel key
     */
    int panels();

    /**
     * How often each value of a sensitive column occurs.
     *
     * @throws IllegalArgumentException if the table has no such sensitive column
     */
    SensitiveDistribution sensitive(String attribute);
}
