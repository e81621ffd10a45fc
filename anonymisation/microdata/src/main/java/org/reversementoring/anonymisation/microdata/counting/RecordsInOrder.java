package org.reversementoring.anonymisation.microdata.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * The distinct records of a table of few possible ones, in the order of their cells: by the first column, then by the second and so on.
 * Rows of the same cells cannot be told apart, so the whole table in that order follows from them without moving a row.
 */
public final class RecordsInOrder {

    private final List<Column> columns;
    private final int rows;
    private final ClassSizes records;

    private RecordsInOrder(List<Column> columns, int rows, ClassSizes records) {
        this.columns = columns;
        this.rows = rows;
        this.records = records;
    }

    /** The records of a table; empty if there are too many possible ones to count each in a place of its own. */
    public static Optional<RecordsInOrder> of(List<Column> columns, int rows, Execution execution) {
        // With the last column as the lowest digit, the order of keys is that of cells.
        return ClassCounter.addressed(columns, rows, execution)
                .map(counted -> new RecordsInOrder(columns, rows, counted));
    }

    /** All rows in order: the column at a place, with those entries of its dictionary that occur. */
    public Column column(int place) {
        Column column = columns.get(place);
        int[] codeOf = codes(place, RowKeys.radix(column));
        List<String> dictionary = new ArrayList<>();
        int[] numberOf = new int[column.cardinality()];
        for (int code : IntStream.of(codeOf).sorted().distinct().toArray()) {
            numberOf[code] = dictionary.size();
            dictionary.add(column.dictionary().get(code));
        }
        int[] codes = new int[rows];
        int row = 0;
        for (int record = 0; record < codeOf.length; record++) {
            int size = records.sizes()[record];
            Arrays.fill(codes, row, row + size, numberOf[codeOf[record]]);
            row += size;
        }
        return Column.encoded(
                column.attribute(), List.copyOf(dictionary), CodeVector.narrowed(codes, rows, dictionary.size()));
    }

    /** The code of each record in the column at a place. */
    private int[] codes(int place, long radix) {
        long weight = 1;
        for (Column lower : columns.subList(place + 1, columns.size())) {
            weight *= RowKeys.radix(lower);
        }
        int[] found = new int[records.count()];
        for (int record = 0; record < found.length; record++) {
            found[record] = (int) (records.key(record) / weight % radix);
        }
        return found;
    }
}
