package org.reversementoring.anonymisation.microdata.table;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.encoding.RunCodes;

/**
 * The distinct rows of a table, and how many rows there are of each. It holds all that a check, a search and the gate read of a
 * table but the order of its rows, so the parts of a table that is too large for one machine are counted where they are, merged in
 * any order, and judged once. A value.
 *
 * <p>Laws, published as {@code RowCountsLaws} in the testkit: for counts of the same columns,
 *
 * <ol>
 *   <li>{@link #merge} is associative,
 *   <li>{@link #merge} is commutative,
 *   <li>{@link #empty} changes nothing,
 *   <li>the merged counts of the parts of a table are the counts of the table,
 *   <li>{@link #read} gives back what {@link #toBytes} wrote.
 * </ol>
 *
 * <p>It is small where rows repeat, as in a table of categories. Each panel of a row makes another distinct row, so a panel key of
 * many small panels makes it nearly as large as the table. An identifier would make every row distinct, so none is taken: count on
 * the cluster that each person has one row, and leave the identifier out.
 *
 * <p>Raw: personal data. {@link #toString()} gives sizes only.
 */
public final class RowCounts {

    /** The most distinct rows where no other bound is given. They take some gigabytes while they are counted. */
    public static final int MOST_DISTINCT = 1 << 25;

    private final List<Column> columns;
    private final long[] counts;
    private final long rows;
    private final int most;

    RowCounts(List<Column> columns, long[] counts, long rows, int most) {
        this.columns = List.copyOf(columns);
        this.counts = counts;
        this.rows = rows;
        this.most = most;
    }

    /**
     * The counts of no row.
     *
     * @throws IllegalArgumentException as {@link #builder}
     */
    public static RowCounts empty(List<Attribute> attributes) {
        return builder(attributes, MOST_DISTINCT).build();
    }

    /**
     * A fold over rows that come one by one.
     *
     * @param attributes at least one, with distinct names, at most one panel key, and no identifier or pair key
     * @param most how many distinct rows there may be, 1 or more; a bound for the memory
     * @throws IllegalArgumentException if attributes or bound are others
     */
    public static RowCountsBuilder builder(List<Attribute> attributes, int most) {
        return new RowCountsBuilder(attributes, most);
    }

    /**
     * The counts of a table.
     *
     * @throws IllegalArgumentException if it has an identifier or a pair key, or no column
     * @throws DistinctRowsExceededException if it has more than {@link #MOST_DISTINCT} distinct rows
     */
    public static RowCounts of(Microdata table) {
        RowCountsBuilder builder = builder(table.attributes(), MOST_DISTINCT);
        RowRuns runs = RowRuns.of(table.columns().stream().map(Column::codes).toList(), table.rows());
        builder.add(
                runs.areSingles()
                        ? table.columns()
                        : table.columns().stream()
                                .map(column -> Column.encoded(
                                        column.attribute(),
                                        column.dictionary(),
                                        column.codes().ofRuns()))
                                .toList(),
                IntStream.range(0, runs.count()).mapToLong(runs::length).toArray());
        return builder.build();
    }

    /**
     * The counts of the rows of both.
     *
     * @throws IllegalArgumentException if the columns of the other are not the same in name, order, role, type, categories and texts
     *     for missing cells; or there are 2⁶³ rows or more
     * @throws DistinctRowsExceededException if there are more distinct rows than the lower of the two bounds
     */
    public RowCounts merge(RowCounts other) {
        return new RowCountsBuilder(attributes(), Math.min(most, other.most))
                .add(this)
                .add(other)
                .build();
    }

    /** The columns as declared, in order. */
    public List<Attribute> attributes() {
        return columns.stream().map(Column::attribute).toList();
    }

    /** The number of rows, 0 or more. */
    public long rows() {
        return rows;
    }

    /** The number of distinct rows. */
    public int distinct() {
        return counts.length;
    }

    List<Column> columns() {
        return columns;
    }

    /** For each distinct row how many rows there are of it; not copied. */
    long[] counts() {
        return counts;
    }

    /**
     * The table of all rows, in the order of their cells. It takes the memory of the distinct rows. Assessment, full-domain search and
     * gate take it as it is, in time that grows with the distinct rows; whatever else reads a table may take it too, in time and
     * memory that grow with all rows.
     *
     * @throws IllegalArgumentException if there are more than 2,000,000,000 rows, which is what a check can count
     */
    public Microdata table() {
        if (rows > RowRuns.MOST_ROWS) {
            throw new IllegalArgumentException("rows of a table must be at most " + RowRuns.MOST_ROWS + ", but were "
                    + rows + ": divide the table, as by region, and let each part through the gate");
        }
        if (rows == 0) {
            return Microdata.of(columns, 0);
        }
        RowRuns runs = RowRuns.of(counts);
        return Microdata.of(
                columns.stream()
                        .map(column -> Column.encoded(
                                column.attribute(), column.dictionary(), RunCodes.of(runs, column.codes())))
                        .toList(),
                (int) rows);
    }

    /**
     * The counts as bytes, for another machine. Equal counts have equal bytes. They end with a digest, which finds damage and proves no
     * origin: whoever may change them may change the counts.
     */
    public byte[] toBytes() {
        return RowCountsBytes.write(this);
    }

    /**
     * Reads counts.
     *
     * @param attributes the columns, which are not in the bytes
     * @param most how many distinct rows there may be, 1 or more
     * @throws IllegalArgumentException if the bytes were not written by {@link #toBytes} for these columns, or are damaged
     * @throws DistinctRowsExceededException if there are more distinct rows
     */
    public static RowCounts read(List<Attribute> attributes, byte[] bytes, int most) {
        return RowCountsBytes.read(attributes, bytes, most);
    }

    /** Equal if all columns are declared alike, and there are as many rows of each kind. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowCounts that
                && attributes().equals(that.attributes())
                && Arrays.equals(counts, that.counts)
                && IntStream.range(0, columns.size()).allMatch(i -> sameCells(columns.get(i), that.columns.get(i)));
    }

    private boolean sameCells(Column one, Column other) {
        return one.dictionary().equals(other.dictionary())
                && IntStream.range(0, counts.length).allMatch(row -> one.code(row) == other.code(row));
    }

    @Override
    public int hashCode() {
        return Objects.hash(attributes(), rows, Arrays.hashCode(counts));
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "RowCounts[rows=" + rows + ", distinct=" + counts.length + ", attributes=" + columns.size() + "]";
    }
}
