package org.reversementoring.examples.nationalrelease;

import java.util.List;
import org.apache.spark.api.java.function.Function2;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.RowCounts;

/** Merges the counts of two parts. Because merging is associative and commutative, Spark may do so in any order and place. */
record CountsMerger(ColumnList columns, int most) implements Function2<byte[], byte[], byte[]> {

    @Override
    public byte[] call(byte[] one, byte[] other) {
        List<Attribute> attributes = columns.get();
        return RowCounts.builder(attributes, most)
                .add(RowCounts.read(attributes, one, most))
                .add(RowCounts.read(attributes, other, most))
                .build()
                .toBytes();
    }
}
