package org.reversementoring.reporting.opendata.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;

class RangeEndsTest {

    @Test
    void everyWritingOfEverySmallRangeIsReadBack() {
        for (int from = -12; from <= 12; from++) {
            for (int to = from; to <= 12; to++) {
                for (String between : List.of("-", " - ", "\u2013", " .. ")) {
                    requireEnds(from + between + to, from, to, true);
                }
                if (from < to) {
                    requireEnds("[" + from + ", " + to + "[", from, to, false);
                }
            }
            requireEnds(Integer.toString(from), from, from, true);
        }
    }

    private static void requireEnds(String text, int from, int to, boolean holdsUpper) {
        assertThat(RangeEnds.of(text))
                .as(text)
                .contains(new RangeEnds(BigDecimal.valueOf(from), BigDecimal.valueOf(to), holdsUpper));
    }

    /** The labels that the library itself makes, so that a change of their form is noticed here. */
    @Test
    void theLabelsOfIntervalsAndOrdersHoldTheirValues() {
        List<String> values =
                IntStream.rangeClosed(-15, 45).mapToObj(Integer::toString).toList();
        GeneralisationHierarchy intervals = GeneralisationHierarchy.byInterval(
                values, new BigDecimal("0.5"), List.of(new BigDecimal("2.5"), BigDecimal.TEN));
        GeneralisationHierarchy orders = GeneralisationHierarchy.byOrder(values, List.of(2, 10));
        for (GeneralisationHierarchy hierarchy : List.of(intervals, orders)) {
            for (int level = 0; level <= hierarchy.height(); level++) {
                for (String value : values) {
                    String label = hierarchy.label(value, level);
                    if (label.equals(RangeEnds.ANY)) {
                        continue;
                    }
                    Optional<RangeEnds> ends = RangeEnds.of(label);
                    assertThat(ends).as(label).isPresent();
                    BigDecimal number = new BigDecimal(value);
                    assertThat(number)
                            .as(label)
                            .isGreaterThanOrEqualTo(ends.get().lower());
                    if (ends.get().holdsUpper()) {
                        assertThat(number)
                                .as(label)
                                .isLessThanOrEqualTo(ends.get().upper());
                    } else {
                        assertThat(number).as(label).isLessThan(ends.get().upper());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "40-30",
                "[40, 30[",
                "[30, 30[",
                "01-02",
                "30-",
                "-",
                "30--",
                "a-b",
                "2026-11-22",
                "2026-11",
                "30 to 39",
                "1e3-2e3",
                "1234567890123456-1234567890123457",
                "[30, 40]",
                "[30,40[",
                "30-39 ",
                "\u0663\u0660-\u0663\u0669",
                "30-39-49",
                "+3-4"
            })
    void whatIsNoRangeOfNumbersHasNoEnds(String text) {
        assertThat(RangeEnds.of(text)).isEmpty();
    }

    @Test
    void aColumnHoldsRangesIfEachValueIsOneAndSomeAreMoreThanANumber() {
        assertThat(RangeEnds.areIn(List.of("30-39", "45", "*"))).isTrue();
        assertThat(RangeEnds.areIn(List.of("30", "45", "*"))).isFalse();
        assertThat(RangeEnds.areIn(List.of("30-39", "nurse"))).isFalse();
        assertThat(RangeEnds.areIn(List.of("*"))).isFalse();
        assertThat(RangeEnds.areIn(List.of())).isFalse();
    }
}
