package org.reversementoring.anonymisation.microdata.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.Dictionary;
import org.reversementoring.anonymisation.microdata.encoding.LongIndex;

/**
 * A fold of rows into {@link RowCounts}. It keeps each distinct row once, in about a hundred bytes. Used by one thread.
 *
 * <p>Rows are numbered column by column: the beginning of a row has a number, and that number with the cell of the next column is
 * the key of the longer beginning. So rows may have any number of columns, and cells may come that no row had before.
 */
public final class RowCountsBuilder {

    /** A cell has 31 bits of a key, and the beginning before it the others. */
    private static final int CELL = 31;

    private static final int MASK = Integer.MAX_VALUE;

    private final List<Attribute> attributes;
    private final List<Dictionary> dictionaries;
    private final List<LongIndex> beginnings;
    private final int[] cells;
    private final int most;
    private long[] counts = new long[16];
    private long rows;

    RowCountsBuilder(List<Attribute> attributes, int most) {
        this.attributes = List.copyOf(attributes);
        if (attributes.isEmpty() || most < 1) {
            throw new IllegalArgumentException(
                    "columns and bound of counts must be at least 1, but were " + attributes.size() + " and " + most);
        }
        for (Attribute attribute : attributes) {
            AttributeRole role = attribute.role();
            if (role == AttributeRole.IDENTIFIER || role == AttributeRole.PAIR_KEY) {
                throw new IllegalArgumentException("column " + attribute.name()
                        + ": counts must be of columns that repeat, but it names a person or a pair; leave it out");
            }
        }
        this.dictionaries = attributes.stream()
                .map(attribute -> new Dictionary(attribute.order(), attribute.type()::accepts, attribute::read))
                .toList();
        this.beginnings =
                attributes.stream().map(attribute -> new LongIndex(16)).toList();
        this.cells = new int[attributes.size()];
        this.most = most;
        // Says at once what a table of these columns would say.
        Microdata.of(columns(new int[0], 0), 0);
    }

    /** The columns as declared, in order. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** Counts a row, as {@link #add(List, long)} once. */
    public RowCountsBuilder add(List<String> row) {
        return add(row, 1);
    }

    /**
     * Counts a row that many times.
     *
     * @param row its cells in the order of the attributes; an empty cell is missing
     * @param times 1 or more
     * @return this
     * @throws IllegalArgumentException with the column, and no cell, if the row has another number of cells, or a cell is not of its
     *     type; or if times is below 1, or there are 2⁶³ rows or more. Nothing is counted then
     * @throws DistinctRowsExceededException if there are more distinct rows than the bound; nothing more can be counted
     */
    public RowCountsBuilder add(List<String> row, long times) {
        if (row.size() != cells.length) {
            throw new IllegalArgumentException("row must have " + cells.length + " cells, but had " + row.size());
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = dictionaries.get(i).numberOf(row.get(i));
            if (cells[i] < 0) {
                throw new IllegalArgumentException("column " + attributes.get(i).name() + ": must be "
                        + attributes.get(i).type().title());
            }
        }
        count(times);
        return this;
    }

    /**
     * Counts the rows of other counts.
     *
     * @return this
     * @throws IllegalArgumentException as {@link RowCounts#merge}
     * @throws DistinctRowsExceededException if there are more distinct rows than the bound; nothing more can be counted
     */
    public RowCountsBuilder add(RowCounts other) {
        List<Attribute> others = other.attributes();
        if (!others.equals(attributes)) {
            throw new IllegalArgumentException("counts must be of the same columns, declared alike, but "
                    + (others.size() == attributes.size()
                            ? "column " + attributes.get(firstOther(others)).name() + " is another"
                            : "columns are " + attributes.size() + " and " + others.size()));
        }
        add(other.columns(), other.counts());
        return this;
    }

    private int firstOther(List<Attribute> others) {
        int i = 0;
        while (attributes.get(i).equals(others.get(i))) {
            i++;
        }
        return i;
    }

    /** Counts distinct rows whose cells are read already. */
    void add(List<Column> columns, long[] times) {
        int[][] numbers = new int[cells.length][];
        for (int i = 0; i < cells.length; i++) {
            numbers[i] = columns.get(i).dictionary().stream()
                    .mapToInt(dictionaries.get(i)::numberOf)
                    .toArray();
        }
        for (int row = 0; row < times.length; row++) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = numbers[i][columns.get(i).code(row)];
            }
            count(times[row]);
        }
    }

    private void count(long times) {
        if (times < 1 || times > Long.MAX_VALUE - rows) {
            throw new IllegalArgumentException(
                    "count of a row must be at least 1, and all together below 2^63, but it was " + times);
        }
        int number = 0;
        for (int i = 0; i < cells.length; i++) {
            number = beginnings.get(i).numberOf((long) number << CELL | cells[i]);
        }
        if (number >= most) {
            throw new DistinctRowsExceededException(most);
        }
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, (int) Math.min(most, counts.length * 2L));
        }
        counts[number] += times;
        rows += times;
    }

    /** The counts of all rows so far. */
    public RowCounts build() {
        int distinct = beginnings.get(cells.length - 1).size();
        int[] order = new int[distinct];
        Arrays.setAll(order, row -> row);
        List<Column> columns = columns(order, distinct);
        for (int i = cells.length - 1; i >= 0; i--) {
            order = sorted(columns.get(i), order);
        }
        int[] rowsInOrder = order;
        return new RowCounts(
                columns.stream()
                        .map(column -> Column.encoded(
                                column.attribute(),
                                column.dictionary(),
                                CodeVector.of(distinct, column.cardinality(), row -> column.code(rowsInOrder[row]))))
                        .toList(),
                Arrays.stream(order).mapToLong(row -> counts[row]).toArray(),
                rows,
                most);
    }

    /** The columns of all distinct rows in the order in which they first came, with the values that occur. */
    private List<Column> columns(int[] numbers, int distinct) {
        int[] at = numbers.clone();
        List<Column> columns = new ArrayList<>();
        for (int i = cells.length - 1; i >= 0; i--) {
            int[] cell = new int[distinct];
            for (int row = 0; row < distinct; row++) {
                long key = beginnings.get(i).key(at[row]);
                cell[row] = (int) (key & MASK);
                at[row] = (int) (key >>> CELL);
            }
            columns.add(0, column(i, cell));
        }
        return columns;
    }

    /** A row that was refused may have left a value that no row has. */
    private Column column(int place, int[] cell) {
        List<String> sorted = dictionaries.get(place).sorted();
        int[] placeOf = dictionaries.get(place).codes(sorted);
        boolean[] occurs = new boolean[sorted.size()];
        for (int number : cell) {
            occurs[placeOf[number]] = true;
        }
        List<String> values = new ArrayList<>();
        int[] codeOf = new int[occurs.length];
        for (int i = 0; i < occurs.length; i++) {
            codeOf[i] = values.size();
            if (occurs[i]) {
                values.add(sorted.get(i));
            }
        }
        return Column.encoded(
                attributes.get(place),
                values,
                CodeVector.of(cell.length, values.size(), row -> codeOf[placeOf[cell[row]]]));
    }

    /** The rows in the order of a column, those of one value as before. */
    private static int[] sorted(Column column, int[] before) {
        int[] next = new int[column.cardinality() + 1];
        for (int row : before) {
            next[column.code(row) + 1]++;
        }
        for (int code = 1; code < next.length; code++) {
            next[code] += next[code - 1];
        }
        int[] sorted = new int[before.length];
        for (int row : before) {
            sorted[next[column.code(row)]++] = row;
        }
        return sorted;
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "RowCountsBuilder[rows=" + rows + ", distinct="
                + beginnings.get(cells.length - 1).size() + "]";
    }
}
