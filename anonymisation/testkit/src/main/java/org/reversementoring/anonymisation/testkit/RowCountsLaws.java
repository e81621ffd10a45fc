package org.reversementoring.anonymisation.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.RowCounts;
import org.reversementoring.anonymisation.microdata.table.RowCountsBuilder;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/**
 * The laws of {@link RowCounts}, numbered as in its Javadoc, for a host's own way to count the parts of a table and to merge them, as
 * on a cluster. Tried are 60 small tables of the columns {@link #columns()}, in parts of 0 to 12 rows. A method returns if the law
 * holds and throws {@link BrokenLaw} if not.
 */
public final class RowCountsLaws {

    private static final int TABLES = 60;
    private static final int PARTS = 5;
    private static final int MOST_ROWS = 13;
    private static final int MOST_DISTINCT = 1_000;

    private RowCountsLaws() {}

    /** The columns of the tables: a panel key, two that are known and one that is sensitive. */
    public static List<Attribute> columns() {
        return List.of(
                Attribute.quasiIdentifier("grade", CategoryList.of("junior", "senior")),
                Attribute.quasiIdentifier("age", ValueType.WHOLE),
                Attribute.sensitive("answer", ValueType.WHOLE).withMissing("99"),
                Attribute.panelKey("panel"));
    }

    /** All laws. */
    public static void all(Function<List<List<String>>, RowCounts> count, BinaryOperator<RowCounts> merge) {
        law1_associative(merge);
        law2_commutative(merge);
        law3_identity(merge);
        law4_whole(count, merge);
        law5_bytes(count);
    }

    /** Law 1: of three, it makes no difference which two are merged first. */
    public static void law1_associative(BinaryOperator<RowCounts> merge) {
        for (List<List<List<String>>> parts : tables()) {
            RowCounts a = counted(parts.get(0));
            RowCounts b = counted(parts.get(1));
            RowCounts c = counted(parts.get(2));
            require(
                    merge.apply(merge.apply(a, b), c).equals(merge.apply(a, merge.apply(b, c))),
                    "law 1, associative",
                    parts);
        }
    }

    /** Law 2: of two, it makes no difference which is the first. */
    public static void law2_commutative(BinaryOperator<RowCounts> merge) {
        for (List<List<List<String>>> parts : tables()) {
            RowCounts a = counted(parts.get(0));
            RowCounts b = counted(parts.get(1));
            require(merge.apply(a, b).equals(merge.apply(b, a)), "law 2, commutative", parts);
        }
    }

    /** Law 3: the counts of no row change nothing, on either side. */
    public static void law3_identity(BinaryOperator<RowCounts> merge) {
        RowCounts empty = RowCounts.empty(columns());
        for (List<List<List<String>>> parts : tables()) {
            RowCounts a = counted(parts.get(0));
            require(merge.apply(a, empty).equals(a) && merge.apply(empty, a).equals(a), "law 3, identity", parts);
        }
    }

    /** Law 4: the merged counts of the parts are the counts of the table, from the first part on and from the last. */
    public static void law4_whole(Function<List<List<String>>, RowCounts> count, BinaryOperator<RowCounts> merge) {
        for (List<List<List<String>>> parts : tables()) {
            List<List<String>> all = new ArrayList<>();
            parts.forEach(all::addAll);
            RowCounts whole = RowCounts.of(Microdata.ofRows(columns(), all));
            RowCounts forwards = RowCounts.empty(columns());
            RowCounts backwards = RowCounts.empty(columns());
            for (List<List<String>> part : parts) {
                RowCounts counted = count.apply(part);
                forwards = merge.apply(forwards, counted);
                backwards = merge.apply(counted, backwards);
            }
            require(
                    whole.rows() == all.size() && forwards.equals(whole) && backwards.equals(whole),
                    "law 4, whole",
                    parts);
        }
    }

    /** Law 5: what was written as bytes is read as it was, and equal counts have equal bytes. */
    public static void law5_bytes(Function<List<List<String>>, RowCounts> count) {
        for (List<List<List<String>>> parts : tables()) {
            RowCounts counts = count.apply(parts.get(0));
            RowCounts read = RowCounts.read(columns(), counts.toBytes(), MOST_DISTINCT);
            require(
                    read.equals(counted(parts.get(0)))
                            && Arrays.equals(
                                    read.toBytes(), counted(parts.get(0)).toBytes()),
                    "law 5, bytes",
                    parts);
        }
    }

    private static RowCounts counted(List<List<String>> rows) {
        RowCountsBuilder builder = RowCounts.builder(columns(), MOST_DISTINCT);
        rows.forEach(builder::add);
        return builder.build();
    }

    private static List<List<List<List<String>>>> tables() {
        List<List<List<List<String>>>> tables = new ArrayList<>();
        for (int seed = 0; seed < TABLES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<List<List<String>>> parts = new ArrayList<>();
            for (int part = 0; part < PARTS; part++) {
                List<List<String>> rows = new ArrayList<>();
                for (int row = random.nextInt(MOST_ROWS); row > 0; row--) {
                    rows.add(row(random));
                }
                parts.add(rows);
            }
            tables.add(parts);
        }
        return tables;
    }

    /** A row of few different ones, with other writings of a category and cells that say that there is no value. */
    private static List<String> row(SplittableRandom random) {
        return List.of(
                List.of("junior", "Junior", "senior", "").get(random.nextInt(4)),
                Integer.toString(20 + 10 * random.nextInt(2)),
                List.of("1", "2", "99", "-").get(random.nextInt(4)),
                "panel " + random.nextInt(2));
    }

    private static void require(boolean holds, String law, List<List<List<String>>> parts) {
        if (!holds) {
            throw new BrokenLaw(
                    law,
                    "counts break it for parts of "
                            + parts.stream().map(List::size).toList() + " rows");
        }
    }
}
