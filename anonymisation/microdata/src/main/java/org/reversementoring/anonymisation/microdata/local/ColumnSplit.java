package org.reversementoring.anonymisation.microdata.local;

import java.util.List;

/** The split of a group of records by one column that goes one level down. */
final class ColumnSplit {

    private final int column;
    private final List<int[]> parts;
    private final int[] rest;

    ColumnSplit(int column, List<int[]> parts, int[] rest) {
        this.column = column;
        this.parts = parts;
        this.rest = rest;
    }

    int column() {
        return column;
    }

    /** For each label that makes a private part, its records. */
    List<int[]> parts() {
        return parts;
    }

    /** The records that stay as they were, which are private together; often none. */
    int[] rest() {
        return rest;
    }
}
