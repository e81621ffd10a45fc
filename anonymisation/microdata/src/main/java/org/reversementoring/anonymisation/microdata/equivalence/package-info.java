/**
 * Step 5 of research data: equivalence classes, which are the rows that are equal in all quasi-identifiers. An {@link
 * org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass} is all that a privacy model sees of one, a {@link
 * org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution} counts the values in it, and a {@link
 * org.reversementoring.anonymisation.microdata.equivalence.ReidentificationRisk} follows from the sizes of all.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.equivalence;

import org.jspecify.annotations.NullMarked;
