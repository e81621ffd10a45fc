package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.microdata.GateTables.insensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.released;
import static org.reversementoring.anonymisation.microdata.GateTables.sensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.with;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Law: what only looks a little like one of {@link FurtherAttacksTest} is released; each line is the harmless twin of an attack. */
class FurtherHarmlessTest {

    private static int any(int row, int below) {
        return new SplittableRandom(row).nextInt(below);
    }

    private static Arguments whole(String name, IntFunction<Object> cell) {
        return column(name, Attribute.sensitive("number", ValueType.WHOLE), cell);
    }

    private static Arguments decimal(String name, IntFunction<Object> cell) {
        return column(name, Attribute.sensitive("number", ValueType.DECIMAL), cell);
    }

    private static Arguments column(String name, Attribute attribute, IntFunction<Object> cell) {
        return Arguments.of(
                name, with(List.of(attribute), i -> List.of(cell.apply(i).toString())));
    }

    private static final List<Integer> PAY = List.of(
            25_147, 26_282, 27_055, 28_407, 30_639, 31_365, 33_706, 36_483, 39_205, 42_618, 46_148, 52_809, 58_972);

    static Stream<Arguments> numbers() {
        return Stream.of(
                whole("pay of half, 0 of others", i -> any(i, 2) == 0 ? 0 : 30_000 + 1_000 * any(i + 9, 25)),
                whole("minutes of half, 0 of others", i -> any(i, 2) == 0 ? 0 : 10 + any(i + 9, 480)),
                whole("a score, of a third missing", i -> any(i, 3) == 0 ? "" : any(i + 9, 101)),
                whole("a score with a floor", i -> Math.max(0, any(i + 9, 140) - 40)),
                whole("heart rates", i -> 50 + any(i, 90)),
                whole("a score from 1000 to 1050", i -> 1_000 + any(i, 51)),
                whole("points from 100 to 131", i -> 100 + any(i, 32)),
                whole("minutes of an hour", i -> any(i, 60)),
                whole("a score in tens", i -> 100 + 10 * any(i, 21)),
                whole("steps of 25", i -> 25 * any(i, 90)),
                whole("steps of 50", i -> 50 * any(i, 48)),
                whole("calories", i -> 1_900 + any(i, 600)),
                whole("weights in grams", i -> 2_500 + 10 * any(i, 150)),
                whole("points of a pay scale, not rounded", i -> PAY.get(any(i, PAY.size()))),
                whole("large amounts, rounded", i -> 25_000_000 + 100_000 * any(i, 20)),
                decimal("years with a point", i -> 1_990 + any(i, 30) + ".0"),
                decimal("millilitres", i -> 1_900 + 5 * any(i, 27) + ".5"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                column(
                        "52 themes, each as likely",
                        sensitive("theme"),
                        i -> "t" + (char) ('a' + any(i, 26)) + (char) ('a' + any(i + 3, 2))),
                column(
                        "themes, few of them often",
                        sensitive("theme"),
                        i -> "t"
                                + (char) ('a' + any(i, 1_000) * any(i, 1_000) / 40_000)
                                + (char) ('a' + any(i + 3, 2))),
                column("26 letters", sensitive("theme"), i -> "w" + (char) ('a' + any(i, 26))),
                column(
                        "countries",
                        sensitive("country"),
                        i -> List.of("UK", "UK", "UK", "India", "India", "Poland", "Spain", "Egypt", "Nigeria", "Ghana")
                                .get(any(i, 10))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"numbers", "texts"})
    void isReleased(String name, Microdata table) {
        released(table);
    }

    /** Beside a year: counts under headings that speak of months, weeks and quarters, and no part of a year. */
    @ParameterizedTest
    @CsvSource({
        "sessions a month, 12",
        "meetings per month, 12",
        "months in post, 12",
        "Treffen pro Monat, 12",
        "Monate im Amt, 12",
        "rencontres par mois, 12",
        "hours per week, 50",
        "weeks of leave, 50",
        "quartile, 4",
        "agreement, 4"
    })
    void countsBesideAYearAreReleased(String heading, int most) {
        released(with(
                List.of(insensitive("cohort"), Attribute.sensitive(heading, ValueType.WHOLE)),
                i -> List.of("" + (2020 + any(i, 3)), "" + (1 + any(i + 500, most)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version 3.1.2",
                "1. 2. 3",
                "12-04",
                "10h a week",
                "3 of 11",
                "NICU 2024",
                "march on",
                "2. Wahl",
                "room 4.11",
                "48 h",
                "24/7",
                "9 to 5",
                "month 3",
                "Q1",
                "H1",
                "9001:2015",
                "COVID-19",
                "mid 2024",
                "spring",
                "summer school 2024",
                "\u00A320-\u00A330"
            })
    void labelsAreNoDates(String label) {
        released(with(List.of(insensitive("label")), i -> List.of(label)));
    }

    static Stream<Arguments> besideBands() {
        return Stream.of(
                Arguments.of(
                        "years in post, which go with age", (IntFunction<Object>) i -> AgeBands.age(i) / 2 + any(i, 4)),
                Arguments.of("marks that do not", (IntFunction<Object>) i -> any(i + 9, 20)),
                Arguments.of("what the band tells", (IntFunction<Object>) i -> AgeBands.age(i) / 10 * 3 + any(i, 3)),
                Arguments.of("bands of five years", (IntFunction<Object>) i -> AgeBands.age(i) / 5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("besideBands")
    void whatGoesWithAgeIsNoFinerForm(String name, IntFunction<Object> cell) {
        assertThat(AgeBands.released(
                        Attribute.sensitive("number", ValueType.WHOLE),
                        i -> cell.apply(i).toString()))
                .isInstanceOf(Released.class);
    }
}
