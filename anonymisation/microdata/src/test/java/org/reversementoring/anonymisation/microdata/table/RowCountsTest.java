package org.reversementoring.anonymisation.microdata.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/** Counts of rows: what they count, and what they refuse. */
class RowCountsTest {

    private static final List<Attribute> COLUMNS = List.of(
            Attribute.quasiIdentifier("grade", CategoryList.of("F1", "F2", "\uD800 half")),
            Attribute.sensitive("mark", ValueType.WHOLE).withMissing("99"),
            Attribute.panelKey("panel"));

    private static RowCounts three() {
        return RowCounts.builder(COLUMNS, 10)
                .add(List.of("f2", "10", "b"), 3)
                .add(List.of("F1", "9", "a"))
                .add(List.of("F2", "99", "\uD800"), 5_000_000_000L)
                .add(List.of("F2", "10", "b"))
                .build();
    }

    @Test
    void rowsAreCountedAsTheyAreReadAndKeptInTheOrderOfTheirCells() {
        RowCounts counts = three();
        assertThat(counts.rows()).isEqualTo(5_000_000_005L);
        assertThat(counts.distinct()).isEqualTo(3);
        assertThat(counts.counts()).containsExactly(1, 5_000_000_000L, 4);
        assertThat(counts.columns().get(1).dictionary()).containsExactly("", "9", "10");
    }

    @Test
    void aTableHasAllRows() {
        Microdata table = RowCounts.builder(COLUMNS, 10)
                .add(List.of("F2", "10", "b"), 3)
                .add(List.of("F1", "9", "a"), 2)
                .build()
                .table();
        assertThat(table.rows()).isEqualTo(5);
        assertThat(IntStream.range(0, 5).mapToObj(row -> table.cell(row, "mark")))
                .containsExactly("9", "9", "10", "10", "10");
        assertThat(table.column("panel").counts(4)).containsExactly(2, 2);
    }

    @Test
    void aTableOfNoRowsHasItsColumns() {
        Microdata table = RowCounts.empty(COLUMNS).table();
        assertThat(table.rows()).isZero();
        assertThat(table.attributes()).isEqualTo(COLUMNS);
    }

    @Test
    void moreRowsThanACheckCanCountAreRefusedAsATable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> three().table())
                .withMessageStartingWith("rows of a table must be at most 2000000000, but were 5000000005");
        assertThat(RowCounts.builder(COLUMNS, 10)
                        .add(List.of("F1", "1", "a"), 1_999_999_999)
                        .add(List.of("F1", "1", "b"), 1)
                        .build()
                        .table()
                        .column("panel")
                        .counts(2_000_000_000))
                .containsExactly(1_999_999_999, 1);
    }

    @Test
    void moreRowsThanALongHoldsAreRefused() {
        RowCounts most = RowCounts.builder(COLUMNS, 10)
                .add(List.of("F1", "1", "a"), Long.MAX_VALUE)
                .build();
        assertThatIllegalArgumentException().isThrownBy(() -> most.merge(three()));
        assertThat(most.rows()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aRowIsCountedOnceAtLeast() {
        for (long times : new long[] {0, -1, Long.MIN_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RowCounts.builder(COLUMNS, 10).add(List.of("F1", "1", "a"), times));
        }
    }

    @Test
    void aRowThatIsRefusedLeavesNothing() {
        RowCountsBuilder builder = RowCounts.builder(COLUMNS, 10).add(List.of("F1", "1", "a"));
        RowCounts before = builder.build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(List.of("F2", "Mary", "b")))
                .withMessage("column mark: must be a whole number");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(List.of("F2", "1")));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(List.of("F2", "7", "b"), 0));
        assertThat(builder.build()).isEqualTo(before).hasToString(before.toString());
        assertThat(builder.build().toBytes()).isEqualTo(before.toBytes());
    }

    @Test
    void moreDistinctRowsThanTheBoundAreRefusedByItsOwnType() {
        RowCountsBuilder two = RowCounts.builder(COLUMNS, 2)
                .add(List.of("F1", "1", "a"))
                .add(List.of("F1", "1", "b"))
                .add(List.of("F1", "1", "a"));
        RowCounts full = two.build();
        assertThatExceptionOfType(DistinctRowsExceededException.class)
                .isThrownBy(() -> two.add(List.of("F1", "2", "b")))
                .satisfies(refusal -> assertThat(refusal.most()).isEqualTo(2));
        assertThatExceptionOfType(DistinctRowsExceededException.class).isThrownBy(() -> three().merge(full));
        assertThatExceptionOfType(DistinctRowsExceededException.class).isThrownBy(() -> full.merge(three()));
        assertThatExceptionOfType(DistinctRowsExceededException.class)
                .isThrownBy(() -> RowCounts.read(COLUMNS, three().toBytes(), 2));
    }

    @Test
    void columnsThatNamePeopleAreRefused() {
        for (Attribute names : List.of(Attribute.identifier("name"), Attribute.pairKey("pair"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RowCounts.empty(List.of(names)))
                    .withMessageStartingWith("column " + names.name() + ":");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> RowCounts.empty(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> RowCounts.builder(COLUMNS, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> RowCounts.empty(List.of(COLUMNS.get(0), COLUMNS.get(0))));
    }

    @Test
    void countsOfColumnsDeclaredOtherwiseAreNeitherMergedNorRead() {
        List<List<Attribute>> others = List.of(
                COLUMNS.subList(0, 2),
                List.of(COLUMNS.get(1), COLUMNS.get(0), COLUMNS.get(2)),
                with(0, Attribute.quasiIdentifier("rank", CategoryList.of("F1", "F2", "\uD800 half"))),
                with(0, Attribute.insensitive("grade", CategoryList.of("F1", "F2", "\uD800 half"))),
                with(0, Attribute.quasiIdentifier("grade", CategoryList.of("F2", "F1", "\uD800 half"))),
                with(0, Attribute.quasiIdentifier("grade", ValueType.TEXT)),
                with(1, Attribute.sensitive("mark", ValueType.DECIMAL).withMissing("99")),
                with(1, Attribute.sensitive("mark", ValueType.WHOLE)));
        for (List<Attribute> other : others) {
            assertThatIllegalArgumentException().isThrownBy(() -> three().merge(RowCounts.empty(other)));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RowCounts.read(other, three().toBytes(), 10))
                    .withMessageContaining("same columns");
        }
    }

    private static List<Attribute> with(int place, Attribute other) {
        Attribute[] all = COLUMNS.toArray(new Attribute[0]);
        all[place] = other;
        return List.of(all);
    }

    @Test
    void bytesAreReadAsTheyWereWritten() {
        for (RowCounts counts : List.of(three(), RowCounts.empty(COLUMNS))) {
            RowCounts read = RowCounts.read(COLUMNS, counts.toBytes(), 10);
            assertThat(read).isEqualTo(counts).hasSameHashCodeAs(counts);
            assertThat(read.toBytes()).isEqualTo(counts.toBytes());
        }
    }

    @Test
    void noOtherBytesAreRead() {
        byte[] bytes = three().toBytes();
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException().isThrownBy(() -> RowCounts.read(COLUMNS, cut, 10));
        }
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            byte[] damaged = bytes.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatIllegalArgumentException().isThrownBy(() -> RowCounts.read(COLUMNS, damaged, 10));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RowCounts.read(COLUMNS, Arrays.copyOf(bytes, bytes.length + 1), 10));
    }

    @Test
    void textShowsSizesOnly() {
        assertThat(three()).hasToString("RowCounts[rows=5000000005, distinct=3, attributes=3]");
        assertThat(RowCounts.builder(COLUMNS, 5)).hasToString("RowCountsBuilder[rows=0, distinct=0]");
    }
}
