/**
 * Tables of counts of people as one system: cells, what each reader sees of them, and the relations that hold between them.
 *
 * <p>In come counts, with {@link org.reversementoring.anonymisation.table.cell.LinkedTables} for tables of one's own, or numbers that
 * somebody printed, with {@link org.reversementoring.anonymisation.table.cell.PrintedTables}. A {@link
 * org.reversementoring.anonymisation.table.cell.CrossTable} brings a table of any number of dimensions with its margins. The same name
 * in two tables is the same cell: so tables are linked. Out come {@link org.reversementoring.anonymisation.table.cell.PrintedTables},
 * which hold nothing that is hidden; every audit is a function of them alone.
 */
@NullMarked
package org.reversementoring.anonymisation.table.cell;

import org.jspecify.annotations.NullMarked;
