package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.microdata.GateTables.insensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.refused;
import static org.reversementoring.anonymisation.microdata.GateTables.sensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.with;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.DATE_TOO_EXACT;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.RARE_VALUE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Columns that name people, days or panels without saying so; 250 people, 25 panels. Each is one line: what it is, the cells, why it is refused. */
class DisguiseAttacksTest {

    private static final List<Integer> PLACES = places();

    private static Arguments number(String name, Code code, IntFunction<Object> cell) {
        return Arguments.of(name, column(Attribute.sensitive("number", ValueType.WHOLE), cell), code);
    }

    private static Arguments text(String name, Code code, IntFunction<Object> cell) {
        return Arguments.of(name, column(sensitive("text"), cell), code);
    }

    private static Microdata column(Attribute attribute, IntFunction<Object> cell) {
        return with(List.of(attribute), i -> List.of(cell.apply(i).toString()));
    }

    private static int any(int row, int below) {
        return new SplittableRandom(row).nextInt(below);
    }

    /** A place from 0 to 249 for each row, by a seed, so that a number has nothing to do with the panel of its row. */
    private static int place(int row) {
        return PLACES.get(row);
    }

    private static List<Integer> places() {
        List<Integer> places = new ArrayList<>(IntStream.range(0, 250).boxed().toList());
        Collections.shuffle(places, new Random(2026));
        return places;
    }

    static Stream<Arguments> numbersOfPeople() {
        return Stream.of(
                number("serial numbers", RARE_VALUE, i -> 1 + place(i)),
                number("serial numbers, one twice", RARE_VALUE, i -> 1 + place(i) % 249),
                number("each serial number twice", RARE_VALUE, i -> 1 + place(i) % 125),
                number("staff numbers in steps", RARE_VALUE, i -> 7_000_001 + 37 * place(i)),
                number("staff numbers, one twice", RARE_VALUE, i -> 700_000 + any(place(i) % 249, 200_000)),
                number("each staff number twice", RARE_VALUE, i -> 700_000 + any(place(i) % 125, 200_000)),
                number("bleeps of four digits", RARE_VALUE, i -> 1_000 + any(i, 9_000)),
                number("German postcodes", RARE_VALUE, i -> 10_115 + any(place(i) % 60, 80_000)),
                number("numbers of an arrival, three each, in order", RARE_VALUE, i -> 1 + i / 3),
                number("the same, from the last", RARE_VALUE, i -> 1_000 - i / 5),
                text("staff codes", RARE_VALUE, i -> "MD" + (10_000 + any(place(i) % 125, 80_000))),
                text("telephones", RARE_VALUE, i -> "07700 " + (900_000 + any(place(i) % 60, 900))),
                text("British postcodes", RARE_VALUE, i -> "SW" + (1 + i % 9) + " " + (1 + i / 9 % 7) + "AX"));
    }

    static Stream<Arguments> datesInNumbers() {
        return Stream.of(
                number("days since 1970", DATE_TOO_EXACT, i -> 20_000 + i % 28),
                number("days of Excel", DATE_TOO_EXACT, i -> 45_000 + i % 28),
                number("days of SAS", DATE_TOO_EXACT, i -> 23_700 + i % 9),
                number("days of astronomers", DATE_TOO_EXACT, i -> 60_300 + i % 9),
                number("seconds since 1970", DATE_TOO_EXACT, i -> 1_700_000_000L + 3_600L * (i % 9)),
                number("milliseconds since 1970", DATE_TOO_EXACT, i -> 1_700_000_000_000L + 3_600_000L * (i % 9)),
                number("seconds of SPSS", DATE_TOO_EXACT, i -> 13_900_000_000L + 86_400L * (i % 9)),
                number("months of birth", DATE_TOO_EXACT, i -> 199_001 + i % 9),
                number("days of a year", DATE_TOO_EXACT, i -> 2_024_301 + i % 9),
                number("day, month and year run together", DATE_TOO_EXACT, i -> 120_190 + 10_000 * (i % 9)),
                text("days of Excel as a text", DATE_TOO_EXACT, i -> 45_000 + i % 28),
                Arguments.of(
                        "days and their hours",
                        column(Attribute.sensitive("time", ValueType.DECIMAL), i -> 45_000 + i % 9 + ".25"),
                        DATE_TOO_EXACT),
                Arguments.of(
                        "a year and a month in two columns",
                        with(
                                List.of(insensitive("born"), sensitive("month of birth")),
                                i -> List.of("" + (1990 + i % 2), "" + (1 + i % 12))),
                        DATE_TOO_EXACT),
                Arguments.of(
                        "a year and the name of a month",
                        with(
                                List.of(insensitive("born"), sensitive("in")),
                                i -> List.of(
                                        "" + (1990 + i % 2),
                                        List.of("maj", "czerwiec", "lipiec").get(i % 3))),
                        DATE_TOO_EXACT));
    }

    /** The panel of row i is i % 25. Columns are sensitive, so that no rule for rare insensitive values catches them. */
    static Stream<Arguments> panels() {
        return Stream.of(
                columns("a panel of another name", i -> "" + i % 25 * 7 % 25),
                columns("one wrong cell of 250", i -> "" + (i == 77 ? 3 : i % 25)),
                columns("one wrong cell in ten", i -> "" + (any(i, 10) == 0 ? any(i + 300, 25) : i % 25)),
                columns("one wrong cell in eight", i -> "" + (any(i, 8) == 0 ? any(i + 300, 25) : i % 25)),
                columns(
                        "two columns, one wrong cell in each",
                        i -> (i == 7 ? 3 : i % 5) + ";" + (i == 9 ? 3 : i % 25 / 5)),
                columns("three columns", i -> i % 25 % 3 + ";" + i % 25 / 3 % 3 + ";" + i % 25 / 9),
                columns(
                        "three columns, five wrong rows",
                        i -> place(i) < 5
                                ? any(i, 3) + ";" + any(i + 300, 3) + ";" + any(i + 600, 3)
                                : i % 25 % 3 + ";" + i % 25 / 3 % 3 + ";" + i % 25 / 9),
                columns(
                        "five columns of two values",
                        i -> i % 25 % 2 + ";" + i % 25 / 2 % 2 + ";" + i % 25 / 4 % 2 + ";" + i % 25 / 8 % 2 + ";"
                                + i % 25 / 16),
                columns(
                        "four columns, each of them needed",
                        i -> any(i, 5) + ";" + any(i + 300, 5) + ";" + Math.floorMod(i - any(i, 5) - any(i + 300, 5), 5)
                                + ";" + i % 25 / 5),
                columns(
                        "three columns among others",
                        i -> any(i, 4) + ";" + i % 25 % 3 + ";" + any(i + 300, 4) + ";" + i % 25 / 3 % 3 + ";"
                                + any(i + 600, 4) + ";" + i % 25 / 9),
                columns("one panel alone has a value", i -> i % 25 == 7 ? "x" : "abc".charAt(any(i, 3)) + ""),
                columns(
                        "one panel has nearly all of a value",
                        i -> i % 25 == 7 || i == 3 ? "x" : "abc".charAt(any(i, 3)) + ""));
    }

    /** Sensitive columns from cells with semicolons between them. */
    private static Arguments columns(String name, IntFunction<String> cells) {
        int width = cells.apply(0).split(";").length;
        return Arguments.of(
                name,
                with(
                        IntStream.range(0, width)
                                .mapToObj(column -> sensitive("column " + column))
                                .toList(),
                        i -> List.of(cells.apply(i).split(";"))),
                RARE_VALUE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"numbersOfPeople", "datesInNumbers", "panels"})
    void isRefused(String name, Microdata table, Code code) {
        assertThat(refused(table)).as(name).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:05",
                "10:05:31",
                "9:30",
                "1:10:05",
                "10h05",
                "10.05 Uhr",
                "7 pm",
                "10.30 a.m.",
                "seen at 22:15",
                "Mon 1st",
                "Monday, 1st",
                "pon. 3",
                "3 Nov",
                "Nov 3",
                "Nov-26",
                "3rd of November",
                "the 3 November round",
                "3.XI.2024",
                "3 XI 2024",
                "XI.2024",
                "3.XI.",
                "3.11.",
                "3 listopada 2024",
                "listopad 2024",
                "15 pa\u017Adziernika",
                "2 lis",
                "3. M\u00E4rz",
                "Mo 3. Mai",
                "J\u00E4nner 2024",
                "1er f\u00E9vrier",
                "3 ao\u00FBt 2024",
                "3 de noviembre de 2024",
                "noviembre de 2024",
                "3 ago",
                "3 agosto",
                "12 grudnia",
                "3 \u043D\u043E\u044F\u0431\u0440\u044F",
                "3 Kas\u0131m",
                "3 mai",
                "2024-W47",
                "2024 week 47",
                "week 47 of 2024",
                "KW 47/2024",
                "47. KW 2024",
                "semaine 47 2024",
                "2024/326",
                "326/2024",
                "1990M05",
                "H1 2024",
                "2024-H2"
            })
    void datesAndTimesAreRefused(String cell) {
        assertThat(refused(with(List.of(insensitive("when")), i -> List.of(cell))))
                .containsExactly(DATE_TOO_EXACT);
    }
}
