/**
 * Step 4 of research data: equivalence classes, the groups of records that are alike in all quasi-identifiers. Every privacy
 * model is a statement about them. The package counts them in one pass over a table of any size.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.equivalence;

import org.jspecify.annotations.NullMarked;
