package org.reversementoring.examples.nationalrelease;

import java.util.List;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.reversementoring.anonymisation.microdata.table.DistinctRowsExceededException;
import org.reversementoring.anonymisation.microdata.table.RowCounts;

/** Counts the rows of a cluster: each partition where it is, and the counts of partitions in a tree. The driver sees no row. */
public final class CountsOnSpark {

    /** Levels of the tree. With two, the driver merges the counts of about as many machines as the root of the partitions. */
    private static final int DEPTH = 2;

    private CountsOnSpark() {}

    /**
     * The counts of all rows.
     *
     * @param most how many distinct rows there may be; each machine and the driver hold up to so many at once
     * @throws DistinctRowsExceededException if there are more
     * @throws IllegalArgumentException if a row does not fit the columns; the message has no cell
     */
    public static RowCounts of(JavaRDD<List<String>> rows, ColumnList columns, int most) {
        if (rows.getNumPartitions() == 0) {
            return RowCounts.empty(columns.get());
        }
        try {
            byte[] counts = rows.mapPartitions(new PartCounter(columns, most))
                    .treeReduce(new CountsMerger(columns, most), DEPTH);
            return RowCounts.read(columns.get(), counts, most);
        } catch (RuntimeException failure) {
            throw refusal(failure);
        } catch (Exception failure) {
            // Spark declares no checked exception, and throws one.
            throw failure instanceof SparkException ? refusal(failure) : new IllegalStateException(failure);
        }
    }

    /** What a task refused, rather than that its job was aborted. */
    private static RuntimeException refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DistinctRowsExceededException || cause instanceof IllegalArgumentException) {
                return (RuntimeException) cause;
            }
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
