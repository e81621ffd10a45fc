/**
 * The last step of this module, research data: from a table of people to one that may leave the study.
 *
 * <p>A {@link org.reversementoring.anonymisation.microdata.table.Microdata} goes in with the role of each column. A {@link
 * org.reversementoring.anonymisation.microdata.model.PrivacyAssessment} reads what it reaches of k-anonymity and its family; a {@link
 * org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy} makes a table that satisfies such models, and {@link
 * org.reversementoring.anonymisation.microdata.MicrodataStrategies} has those of the literature; a {@link
 * org.reversementoring.anonymisation.microdata.MicrodataGate} releases the result with a certificate, or withholds it with reasons
 * (G10). The gate measures the table it is about to release and believes no transformation.
 *
 * <p>Rows of a table can be linked across columns by nature, which a mentee's report never allows (G2). So this step is apart
 * from the others, knows none of them, and needs a consent of its own.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata;

import org.jspecify.annotations.NullMarked;
