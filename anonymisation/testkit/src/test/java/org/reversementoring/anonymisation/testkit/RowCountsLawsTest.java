package org.reversementoring.anonymisation.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.RowCounts;

/** The laws hold for the counts of the library, and each fails for a way to count or to merge that breaks it. */
class RowCountsLawsTest implements RowCountsContract {

    @Override
    public RowCounts count(List<List<String>> part) {
        return RowCounts.of(Microdata.ofRows(RowCountsLaws.columns(), part));
    }

    @Override
    public RowCounts merge(RowCounts one, RowCounts other) {
        return one.merge(other);
    }

    private static void broken(
            String law, BinaryOperator<RowCounts> merge, Function<List<List<String>>, RowCounts> count) {
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> RowCountsLaws.all(count, merge))
                .satisfies(failure -> org.assertj.core.api.Assertions.assertThat(failure.law())
                        .isEqualTo(law));
    }

    @Test
    void eachLawFailsWhereItIsBroken() {
        RowCounts empty = RowCounts.empty(RowCountsLaws.columns());
        // Two that are equal are taken for one: as where a task that ran twice is recognised by its result.
        broken(
                "law 1, associative",
                (a, b) -> a.equals(b)
                        ? a
                        : a.merge(b).rows() % 3 == 0 ? a.merge(b).merge(b) : a.merge(b),
                this::count);
        broken("law 2, commutative", (a, b) -> a.rows() == 0 ? b : a, this::count);
        broken("law 3, identity", (a, b) -> empty, this::count);
        // A part of ten rows is lost.
        broken("law 4, whole", RowCounts::merge, part -> part.size() == 10 ? empty : count(part));
        broken("law 4, whole", RowCounts::merge, part -> count(part).merge(count(part)));
    }

    @Test
    void theLawsHoldForMergingThroughBytes() {
        assertThatCode(() -> RowCountsLaws.all(
                        this::count,
                        (a, b) -> RowCounts.read(RowCountsLaws.columns(), a.toBytes(), 1_000)
                                .merge(RowCounts.read(RowCountsLaws.columns(), b.toBytes(), 1_000))))
                .doesNotThrowAnyException();
    }
}
