package org.reversementoring.anonymisation.microdata.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of people: a row for each person, and columns with a role. Immutable. Each cell is kept as a number, so a row costs one
 * byte for each column of up to 256 values.
 *
 * <p>A missing cell is written as the empty text, whatever it was written as (NA, -, unknown; see {@link
 * org.reversementoring.anonymisation.microdata.writing.MissingWritings}). Two rows with the same cell missing are equal in it, and a
 * missing cell equals no value. It is no value itself: it makes no class more diverse, and hides nobody who answered.
 *
 * <p>Raw: personal data. {@link #toString()} gives sizes only.
 */
public final class Microdata {

    private final List<Column> columns;
    private final int rows;
    private final List<RowsPutTogether> putTogether;

    private Microdata(List<Column> columns, int rows, List<RowsPutTogether> putTogether) {
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.putTogether = List.copyOf(putTogether);
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.attribute().name())) {
                throw new IllegalArgumentException("attribute names must be distinct, but "
                        + column.attribute().name() + " is twice");
            }
        }
        if (withRole(AttributeRole.PANEL_KEY).size() > 1) {
            throw new IllegalArgumentException("panel keys must be at most 1, but were "
                    + withRole(AttributeRole.PANEL_KEY).size());
        }
    }

    /**
     * A table of columns that are there already, for instance those of another table.
     *
     * @param rows rows of each column
     * @throws IllegalArgumentException if two columns have one name, or there are two panel keys
     */
    public static Microdata of(List<Column> columns, int rows) {
        return new Microdata(columns, rows, List.of());
    }

    /** A table without rows yet, for rows that come one by one. */
    public static MicrodataBuilder builder(List<Attribute> attributes) {
        return new MicrodataBuilder(attributes);
    }

    /**
     * A table from rows of cells, in the order of the attributes; an empty cell is missing.
     *
     * @throws IllegalArgumentException with row (from 1) and column if a row has another number of cells, or a cell is not of
     *     its type
     */
    public static Microdata ofRows(List<Attribute> attributes, Iterable<List<String>> rows) {
        MicrodataBuilder builder = new MicrodataBuilder(attributes);
        rows.forEach(builder::add);
        return builder.build();
    }

    /**
     * A table from columns of cells, in the order of the attributes, all of one length; an empty cell is missing.
     *
     * @throws IllegalArgumentException with row (from 1) and column if lengths differ, or a cell is not of its type
     */
    public static Microdata ofColumns(List<Attribute> attributes, List<List<String>> columns) {
        if (columns.size() != attributes.size()) {
            throw new IllegalArgumentException("columns must be " + attributes.size() + ", but were " + columns.size());
        }
        int length = columns.isEmpty() ? 0 : columns.get(0).size();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).size() != length) {
                throw new IllegalArgumentException("column " + attributes.get(i).name() + ": must have " + length
                        + " cells, but had " + columns.get(i).size());
            }
        }
        MicrodataBuilder builder = new MicrodataBuilder(attributes);
        for (int row = 0; row < length; row++) {
            List<String> cells = new ArrayList<>();
            for (List<String> column : columns) {
                cells.add(column.get(row));
            }
            builder.add(cells);
        }
        return builder.build();
    }

    /** This table, of which is known how it was made of another one. */
    Microdata madeBy(List<RowsPutTogether> all) {
        return new Microdata(columns, rows, all);
    }

    /**
     * How rows of one person were put together, in the order in which that was done; empty if it was not done here. A table that is
     * made of the columns of this one does not know it.
     */
    public List<RowsPutTogether> putTogether() {
        return putTogether;
    }

    /** Number of rows, 0 or more. */
    public int rows() {
        return rows;
    }

    /** The columns as declared, in order. */
    public List<Attribute> attributes() {
        return columns.stream().map(Column::attribute).toList();
    }

    /**
     * A cell's text; empty if it is missing.
     *
     * @param row from 0
     * @throws IllegalArgumentException if there is no such column or row
     */
    public String cell(int row, String attribute) {
        if (row < 0 || row >= rows) {
            throw new IllegalArgumentException("row must be between 0 and " + (rows - 1) + ", but was " + row);
        }
        return column(attribute).cell(row);
    }

    /** Cells without a value in a column. */
    public int missing(String attribute) {
        Column column = column(attribute);
        return column.hasMissing() ? column.counts(rows)[0] : 0;
    }

    /**
     * A column by its name.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public Column column(String attribute) {
        return columns.stream()
                .filter(column -> column.attribute().name().equals(attribute))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table must have a column " + attribute + ", but has "
                        + columns.stream()
                                .map(column -> column.attribute().name())
                                .collect(Collectors.joining(", "))));
    }

    /** All columns, in order. */
    public List<Column> columns() {
        return columns;
    }

    /** The columns with a role, in order. */
    public List<Column> withRole(AttributeRole role) {
        return columns.stream()
                .filter(column -> column.attribute().role() == role)
                .toList();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Microdata[rows=" + rows + ", attributes=" + columns.size() + "]";
    }
}
