/**
 * Step 1 of research data: the cells of a column as numbers. A
 * {@link org.reversementoring.anonymisation.microdata.encoding.Dictionary} numbers the different texts of a column, a
 * {@link org.reversementoring.anonymisation.microdata.encoding.CodeVector} holds one such number for each row in as few bytes as
 * possible, and a {@link org.reversementoring.anonymisation.microdata.encoding.LongIndex} numbers and counts whole rows. Equal rows
 * may be kept once, as {@link org.reversementoring.anonymisation.microdata.encoding.RowRuns}. Not for users of the library, and not exported.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.encoding;

import org.jspecify.annotations.NullMarked;
