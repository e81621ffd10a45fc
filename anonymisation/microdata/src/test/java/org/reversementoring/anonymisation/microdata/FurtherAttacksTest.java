package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.microdata.GateTables.GRADE;
import static org.reversementoring.anonymisation.microdata.GateTables.MARK;
import static org.reversementoring.anonymisation.microdata.GateTables.PANEL;
import static org.reversementoring.anonymisation.microdata.GateTables.insensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.refused;
import static org.reversementoring.anonymisation.microdata.GateTables.sensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.table;
import static org.reversementoring.anonymisation.microdata.GateTables.with;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.DATE_TOO_EXACT;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.RARE_VALUE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * Law: no column leaves that names people, tells days or tells panels by another way than its name, and none that keeps what a recoding
 * took away. Each line is an attack that was tried by hand; 250 people, 25 panels.
 */
class FurtherAttacksTest {

    private static final List<Integer> PLACES = places();

    private static List<Integer> places() {
        List<Integer> places = new ArrayList<>(IntStream.range(0, 250).boxed().toList());
        Collections.shuffle(places, new Random(5));
        return places;
    }

    /** A person of 125, each of whom has two rows. */
    private static int person(int row) {
        return PLACES.get(row) % 125;
    }

    private static int any(int row, int below) {
        return new SplittableRandom(row).nextInt(below);
    }

    private static Arguments whole(String name, Code code, IntFunction<Object> cell) {
        return column(name, Attribute.sensitive("number", ValueType.WHOLE), code, cell);
    }

    private static Arguments decimal(String name, Code code, IntFunction<Object> cell) {
        return column(name, Attribute.sensitive("number", ValueType.DECIMAL), code, cell);
    }

    private static Arguments text(String name, IntFunction<Object> cell) {
        return column(name, sensitive("text"), RARE_VALUE, cell);
    }

    private static Arguments column(String name, Attribute attribute, Code code, IntFunction<Object> cell) {
        return Arguments.of(
                name, with(List.of(attribute), i -> List.of(cell.apply(i).toString())), code);
    }

    private static String letters(int number) {
        return "" + (char) ('a' + number % 26) + (char) ('a' + number / 26);
    }

    static Stream<Arguments> people() {
        return Stream.of(
                text(
                        "hexadecimal digits, two rows each",
                        i -> Integer.toHexString(new Random(person(i)).nextInt() | 0x10000000)),
                text("letters alone, two rows each", i -> letters(person(i)) + "q"),
                text("names, two rows each", i -> "Zanzibar " + letters(person(i))),
                text("names, three rows each", i -> "Zanzibar " + letters(PLACES.get(i) % 83)),
                text("UUIDs, two rows each", i -> new UUID(new Random(person(i)).nextLong(), 7)),
                text("addresses, two rows each", i -> "p" + person(i) + "@example.org"),
                text("addresses, five rows each", i -> "p" + PLACES.get(i) % 50 + "@example.org"),
                text("health service numbers with blanks", i -> "943 476 " + (1_000 + any(person(i), 9_000))),
                decimal("latitudes, two rows each", RARE_VALUE, i -> "51." + (10_000 + any(person(i), 89_999))),
                decimal("staff numbers with a point", RARE_VALUE, i -> 700_000 + 7 * PLACES.get(i) + ".5"),
                whole("negative staff numbers", RARE_VALUE, i -> -(1_000 + PLACES.get(i))),
                whole("staff numbers of four in five", RARE_VALUE, i -> i % 5 == 0 ? "" : 70_000 + 3 * PLACES.get(i)),
                whole(
                        "staff numbers of half, 0 of others",
                        RARE_VALUE,
                        i -> any(i, 2) == 0 ? 0 : 70_000 + 3 * PLACES.get(i)),
                whole("telephones as numbers", RARE_VALUE, i -> 7_700_900_000L + any(person(i), 99_999)));
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                decimal(
                        "years and their parts",
                        DATE_TOO_EXACT,
                        i -> "2024." + List.of("833", "916", "75", "667", "583").get(any(i, 5))),
                whole("Julian days", DATE_TOO_EXACT, i -> 2_460_600 + any(i, 9)),
                decimal("Julian days from noon", DATE_TOO_EXACT, i -> 2_460_600 + any(i, 9) + ".5"),
                whole("minutes since 1970", DATE_TOO_EXACT, i -> 28_900_000 + 60 * any(i, 9)),
                whole("hours since 1970", DATE_TOO_EXACT, i -> 481_000 + any(i, 9)),
                whole("ticks of .NET", DATE_TOO_EXACT, i -> 638_700_000_000_000_000L + 864_000_000_000L * any(i, 9)),
                whole("ticks of Windows", DATE_TOO_EXACT, i -> 133_700_000_000_000_000L + 864_000_000_000L * any(i, 9)),
                whole("year to minute run together", DATE_TOO_EXACT, i -> 202_411_011_200L + any(i, 9)),
                whole("hour and minute run together", DATE_TOO_EXACT, i -> 100 * (8 + any(i, 12)) + 5 * any(i + 3, 12)),
                whole("day and month run together", DATE_TOO_EXACT, i -> 100 * (1 + any(i, 28)) + 1 + any(i + 3, 12)),
                whole("month and day run together", DATE_TOO_EXACT, i -> 100 * (1 + any(i, 12)) + 1 + any(i + 3, 28)),
                two("a year and its week", Attribute.sensitive("week", ValueType.WHOLE), i -> 1 + any(i, 52)),
                two("a year and its week, in German", Attribute.sensitive("KW", ValueType.WHOLE), i -> 1 + any(i, 52)),
                two("a year and its quarter", insensitive("when"), i -> "Q" + (1 + any(i, 4))),
                two(
                        "a year and its quarter as a number",
                        Attribute.sensitive("quarter", ValueType.WHOLE),
                        i -> 1 + any(i, 4)),
                two("a year and its half", insensitive("when"), i -> "H" + (1 + any(i, 2))));
    }

    private static Arguments two(String name, Attribute part, IntFunction<Object> cell) {
        return Arguments.of(
                name,
                with(
                        List.of(part, Attribute.sensitive("year", ValueType.WHOLE)),
                        i -> List.of(cell.apply(i).toString(), "" + (1990 + any(i + 9, 5)))),
                DATE_TOO_EXACT);
    }

    static Stream<Arguments> panels() {
        return Stream.of(
                cells(
                        "which cells are missing",
                        i -> IntStream.range(0, 5)
                                .mapToObj(bit -> (i % 25 >> bit & 1) == 1 ? "x" : "")
                                .collect(Collectors.joining(";"))),
                cells("the difference of two columns", i -> any(i, 25) + ";" + (any(i, 25) + i % 25) % 25),
                cells(
                        "names of colours and trees",
                        i -> List.of("red", "blue", "green", "gold", "grey").get(i % 5)
                                + ";"
                                + List.of("oak", "elm", "ash", "fir", "yew").get(i % 25 / 5)),
                decimal("hundreds of a panel", RARE_VALUE, i -> i % 25 + "." + (100 + any(i, 900))),
                whole("numbers of a panel's own thousand", RARE_VALUE, i -> 1_000 * (i % 25) + any(i, 1_000)),
                decimal("the last two decimals", RARE_VALUE, i -> any(i, 40) + "." + any(i + 7, 10) + (10 + i % 25)),
                whole("the last two digits", RARE_VALUE, i -> 100 * any(i, 40) + i % 25),
                Arguments.of(
                        "class and answer together",
                        table(
                                500,
                                List.of(PANEL, GRADE, MARK),
                                i -> List.of(
                                        "panel " + i % 5,
                                        "G" + i / 20,
                                        "" + (1 + (i % 5 + 7 * (i / 20) + i / 100) % 5))),
                        RARE_VALUE),
                Arguments.of(
                        "class and two answers together",
                        table(
                                600,
                                List.of(PANEL, GRADE, MARK, Attribute.sensitive("other", ValueType.WHOLE)),
                                i -> List.of(
                                        "panel " + i / 20 % 10,
                                        "G" + i % 20,
                                        "" + any(i, 10),
                                        "" + (i / 20 + any(i, 10) + 3 * (i % 20)) % 10)),
                        RARE_VALUE));
    }

    private static Arguments cells(String name, IntFunction<String> cells) {
        int width = cells.apply(0).split(";", -1).length;
        return Arguments.of(
                name,
                with(
                        IntStream.range(0, width)
                                .mapToObj(column -> sensitive("column " + column))
                                .toList(),
                        i -> List.of(cells.apply(i).split(";", -1))),
                RARE_VALUE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"people", "dates", "panels"})
    void isRefused(String name, Microdata table, Code code) {
        assertThat(refused(table)).as(name).contains(code);
    }

    /** In other scripts, calendars and seasons, with blanks, or with one letter of another alphabet. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3. 11. 24",
                "N\u043Evember 2024",
                "3 N\u03BFvember",
                "3 gener",
                "agost 2024",
                "3 \u05E0\u05D5\u05D1\u05DE\u05D1\u05E8",
                "3 \u0646\u0648\u0641\u0645\u0628\u0631 2024",
                "2567-11-03",
                "1403/08/13",
                "11 \u6708 3 \u65E5",
                "2024\u201111\u201103",
                "\uFF12\uFF10\uFF12\uFF14-11-03",
                "03NOV2024",
                "Novem\u200Bber 2024",
                "spring 2024",
                "2024 Sommer",
                "Christmas 2024"
            })
    void datesInOtherWritingsAreRefused(String cell) {
        assertThat(refused(with(List.of(insensitive("when")), i -> List.of(cell))))
                .containsExactly(DATE_TOO_EXACT);
    }

    static Stream<Arguments> finerForms() {
        return Stream.of(
                finer("the age itself, insensitive", Attribute.insensitive("years", ValueType.WHOLE), age -> age),
                finer("the age itself, sensitive", Attribute.sensitive("years", ValueType.WHOLE), age -> age),
                finer("the year of birth", Attribute.sensitive("born", ValueType.WHOLE), age -> 2_024 - age),
                finer("a code for each age", sensitive("code"), age -> "c" + letters(age)));
    }

    private static Arguments finer(String name, Attribute attribute, IntFunction<Object> ofAge) {
        return Arguments.of(name, attribute, ofAge);
    }

    /** Ages become bands, and another column keeps them. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("finerForms")
    void whatARecodingTookAwayIsRefusedInAnotherColumn(String name, Attribute attribute, IntFunction<Object> ofAge) {
        for (int wrong : new int[] {0, 1, 5}) {
            MicrodataRelease release = AgeBands.released(
                    attribute,
                    row -> ofAge.apply(row < wrong ? 39 : AgeBands.age(row)).toString());
            assertThat(release).isInstanceOf(Withheld.class);
            assertThat(((Withheld) release).reasons())
                    .contains(new Reason(
                            RARE_VALUE,
                            "column " + attribute.name()
                                    + ": must not tell what a quasi-identifier was before it was recoded, but does; "
                                    + "it must be a quasi-identifier too"));
        }
    }
}
