package org.reversementoring.anonymisation.microdata.partition;

import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * A table whose numbers are means of groups.
 *
 * @param table all rows in their order; without identifiers, with the panel key; means have seven digits
 * @param groups number of groups
 * @param lost the sum of squares within groups over that of the table, 0 to 1, numbers being scaled by their deviation
 */
public record Aggregated(Microdata table, int groups, double lost) {}
