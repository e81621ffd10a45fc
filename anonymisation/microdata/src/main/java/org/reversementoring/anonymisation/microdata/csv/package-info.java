/**
 * Step 3 of research data: the way from a CSV file to a table, and back.
 * {@link org.reversementoring.anonymisation.microdata.csv.CsvFormat} is the door. A file is read in parallel chunks and written
 * whole or not at all. No message repeats what a cell says.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.csv;

import org.jspecify.annotations.NullMarked;
