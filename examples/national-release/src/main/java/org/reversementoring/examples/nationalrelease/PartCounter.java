package org.reversementoring.examples.nationalrelease;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.reversementoring.anonymisation.microdata.table.RowCounts;
import org.reversementoring.anonymisation.microdata.table.RowCountsBuilder;

/** Counts the rows of a partition where they are. What leaves the machine is the bytes of the counts. */
record PartCounter(ColumnList columns, int most) implements FlatMapFunction<Iterator<List<String>>, byte[]> {

    @Override
    public Iterator<byte[]> call(Iterator<List<String>> rows) {
        RowCountsBuilder builder = RowCounts.builder(columns.get(), most);
        rows.forEachRemaining(builder::add);
        return List.of(builder.build().toBytes()).iterator();
    }
}
