package org.reversementoring.anonymisation.microdata.table;

import java.util.List;

/**
 * A table that is built row by row, as rows come from a database or another reader. Each cell costs one to four bytes, and each
 * different text is kept once. Used by one thread.
 */
public final class MicrodataBuilder {

    private final List<GrowingColumn> columns;
    private final List<Attribute> attributes;
    private int rows;

    MicrodataBuilder(List<Attribute> attributes) {
        this.attributes = List.copyOf(attributes);
        this.columns = attributes.stream().map(GrowingColumn::new).toList();
    }

    /**
     * Adds a row.
     *
     * @param cells in the order of the attributes; an empty cell is missing
     * @return this
     * @throws IllegalArgumentException with row (from 1) and column if the row has another number of cells, or a cell is not of
     *     its type
     */
    public MicrodataBuilder add(List<String> cells) {
        return add("row " + (rows + 1L), cells);
    }

    /**
     * Adds a row that messages call by another name than its number.
     *
     * @param place begins the message of a fault, as {@code line 7}
     * @param cells in the order of the attributes; an empty cell is missing
     * @return this
     * @throws IllegalArgumentException with place and column if the row has another number of cells, or a cell is not of its type
     */
    public MicrodataBuilder add(String place, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    place + ": must have " + columns.size() + " cells, but had " + cells.size());
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).add(rows, cells.get(i))) {
                throw new IllegalArgumentException(place + ", column "
                        + attributes.get(i).name() + ": must be "
                        + attributes.get(i).type().title());
            }
        }
        if (rows == Integer.MAX_VALUE - 1) {
            throw new IllegalArgumentException("rows must be below " + rows);
        }
        rows++;
        return this;
    }

    /**
     * The table of all rows so far.
     *
     * @throws IllegalArgumentException if two attributes have one name, or there are two panel keys
     */
    public Microdata build() {
        return Microdata.of(columns.stream().map(column -> column.build(rows)).toList(), rows);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "MicrodataBuilder[rows=" + rows + ", attributes=" + columns.size() + "]";
    }
}
