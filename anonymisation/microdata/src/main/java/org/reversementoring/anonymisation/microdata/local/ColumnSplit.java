package org.reversementoring.anonymisation.microdata.local;

import java.util.List;

/**
 * The split of a group of rows by one column that goes one level down.
 *
 * @param parts for each label that makes a private part, its rows
 * @param rest the rows that stay as they were, which are private together; often none
 */
record ColumnSplit(int column, List<int[]> parts, int[] rest) {}
