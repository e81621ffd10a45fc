package org.reversementoring.anonymisation.microdata.table;

import java.util.List;

/** Takes rows one by one and builds a table of them. */
public final class TableBuilder {

    private final List<Column.Growing> columns;
    private final List<Attribute> attributes;
    private final int[] rows = {0};

    public TableBuilder(List<Attribute> attributes) {
        this.attributes = List.copyOf(attributes);
        this.columns = attributes.stream().map(Column.Growing::new).toList();
    }

    /** Adds a row; the place is for the message of a fault. */
    public void add(String place, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    place + ": must have " + columns.size() + " cells, but had " + cells.size());
        }
        for (int i = 0; i < columns.size(); i++) {
            add(place, i, cells.get(i));
        }
        endRow();
    }

    /** Adds one cell of the row that is not ended yet. */
    public void add(String place, int column, String cell) {
        if (!columns.get(column).add(rows[0], cell)) {
            throw new IllegalArgumentException(place + ", column "
                    + attributes.get(column).name() + ": must be "
                    + attributes.get(column).type().title());
        }
    }

    public void endRow() {
        if (rows[0] == Integer.MAX_VALUE - 1) {
            throw new IllegalArgumentException("rows must be below " + rows[0]);
        }
        rows[0]++;
    }

    public Microdata build() {
        return new Microdata(
                columns.stream().map(column -> column.build(rows[0])).toList(), rows[0]);
    }
}
