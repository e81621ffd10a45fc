/**
 * Step 2 of research data: a table of people. {@link org.reversementoring.anonymisation.microdata.table.Microdata} holds its
 * columns, each with an {@link org.reversementoring.anonymisation.microdata.table.Attribute} that says what a reader could do
 * with it. {@link org.reversementoring.anonymisation.microdata.table.AnonymisedTable} is such a table after a strategy has worked
 * on it, with its cost and its levels, and still knows which row came from which.
 *
 * <p>{@link org.reversementoring.anonymisation.microdata.table.Execution} lends threads of the host to every later step. The
 * result never depends on how many there are.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.table;

import org.jspecify.annotations.NullMarked;
