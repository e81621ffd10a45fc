package org.reversementoring.anonymisation.testkit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.table.RowCounts;

/**
 * The laws of {@link RowCounts} as JUnit tests, for a host that counts and merges in its own way, as on a cluster: implement this in a
 * test class of your own, for the columns {@link RowCountsLaws#columns()}.
 *
 * <pre>{@code
 * class MyCountsTest implements RowCountsContract {
 *     public RowCounts count(List<List<String>> part) {
 *         return MyCluster.count(RowCountsLaws.columns(), part);
 *     }
 *
 *     public RowCounts merge(RowCounts one, RowCounts other) {
 *         return MyCluster.merge(one, other);
 *     }
 * }
 * }</pre>
 */
public interface RowCountsContract {

    /** The counts of one part of a table. */
    RowCounts count(List<List<String>> part);

    /** The counts of two parts together. */
    RowCounts merge(RowCounts one, RowCounts other);

    /** Test of {@link RowCountsLaws#law1_associative}. */
    @Test
    default void law1_associative() {
        RowCountsLaws.law1_associative(this::merge);
    }

    /** Test of {@link RowCountsLaws#law2_commutative}. */
    @Test
    default void law2_commutative() {
        RowCountsLaws.law2_commutative(this::merge);
    }

    /** Test of {@link RowCountsLaws#law3_identity}. */
    @Test
    default void law3_identity() {
        RowCountsLaws.law3_identity(this::merge);
    }

    /** Test of {@link RowCountsLaws#law4_whole}. */
    @Test
    default void law4_whole() {
        RowCountsLaws.law4_whole(this::count, this::merge);
    }

    /** Test of {@link RowCountsLaws#law5_bytes}. */
    @Test
    default void law5_bytes() {
        RowCountsLaws.law5_bytes(this::count);
    }
}
