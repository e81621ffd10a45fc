package org.reversementoring.anonymisation.microdata;

import static org.reversementoring.anonymisation.microdata.GateTables.insensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.released;
import static org.reversementoring.anonymisation.microdata.GateTables.sensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Tables that give nobody away, so that refusing one is as wrong as releasing a disguise; 250 people, 25 panels. */
class HarmlessColumnsTest {

    private static Arguments whole(String name, IntFunction<Object> cell) {
        return Arguments.of(name, column(Attribute.sensitive("number", ValueType.WHOLE), cell));
    }

    private static Arguments decimal(String name, IntFunction<Object> cell) {
        return Arguments.of(name, column(Attribute.sensitive("number", ValueType.DECIMAL), cell));
    }

    private static Microdata column(Attribute attribute, IntFunction<Object> cell) {
        return with(List.of(attribute), i -> List.of(cell.apply(i).toString()));
    }

    private static int any(int row, int below) {
        return new SplittableRandom(row).nextInt(below);
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                whole("a score from 0 to 100", i -> any(i, 101)),
                whole("a score from 0 to 100, the same number of rows each", i -> i * 37 % 101),
                whole("a score that the table is sorted by", i -> i * 2 / 5),
                whole("age in years", i -> 23 + any(i, 40)),
                whole("minutes", i -> 10 + any(i, 480)),
                whole("minutes, even", i -> 30 + i * 7 % 90),
                whole("minutes of a month", i -> 1_200 + 10 * any(i, 120)),
                whole("year of qualification", i -> 1990 + any(i, 35)),
                whole("pay in thousands", i -> 30_000 + 1_000 * any(i, 25)),
                whole("points of a pay scale", i -> 32_398 + 1_277 * any(i, 12)),
                whole("a count of five digits, rounded", i -> 45_000 + 10 * any(i, 20)),
                decimal(
                        "a mean of seven marks",
                        i -> new BigDecimal(7 + any(i, 29)).divide(new BigDecimal(7), 4, RoundingMode.HALF_UP)),
                decimal("per cent with a decimal", i -> any(i, 101) + "." + any(i + 500, 10)),
                decimal("weight", i -> 45 + any(i, 60) + "." + any(i + 500, 10)),
                decimal("hours a week", i -> 20 + any(i, 30) + ".5"),
                Arguments.of(
                        "grades and modules",
                        column(sensitive("module"), i -> "F" + (1 + i % 2) + " module " + (1 + any(i, 9)))),
                Arguments.of("doses", column(sensitive("dose"), i -> 250 * (1 + any(i, 4)) + " mg")),
                Arguments.of(
                        "a year, and a month that no year stands beside",
                        with(
                                List.of(sensitive("busiest")),
                                i -> List.of(List.of("May", "June", "July").get(i % 3)))),
                Arguments.of(
                        "a year in one column and a number from 1 to 12 in another",
                        with(
                                List.of(insensitive("cohort"), Attribute.sensitive("sessions", ValueType.WHOLE)),
                                i -> List.of("" + (2020 + any(i, 3)), "" + (1 + any(i + 500, 12))))));
    }

    /** Columns that have to do with panels and tell none of them, or that tell each row apart by chance. */
    static Stream<Arguments> columnsBesidePanels() {
        return Stream.of(
                columns("ten items, of which no two rows agree in all", i -> marks(i, 10, 0)),
                columns("seven items on which a panel tends to agree", i -> marks(i, 7, 2)),
                columns("a site of five panels", i -> "site " + i % 5),
                columns("a site of two panels", i -> "site " + Math.min(11, i % 25 / 2)),
                columns(
                        "a site of two panels, and items",
                        i -> "site " + Math.min(11, i % 25 / 2) + ";" + marks(i, 5, 0)),
                columns("a kind of site, in two columns", i -> i % 25 % 3 + ";" + i % 25 / 3 % 3),
                columns("numbers that have nothing to do with panels", i -> any(i, 60) + ";" + any(i + 300, 60)));
    }

    /** Marks from 1 to 5, to which the panel adds up to some points. */
    private static String marks(int row, int items, int ofPanel) {
        return IntStream.range(0, items)
                .mapToObj(item -> ""
                        + (1 + Math.min(4, any(row + 300 * item, 4) + any(7 * (row % 25) + 9_000 + item, ofPanel + 1))))
                .collect(Collectors.joining(";"));
    }

    private static Arguments columns(String name, IntFunction<String> cells) {
        int width = cells.apply(0).split(";").length;
        return Arguments.of(
                name,
                with(
                        IntStream.range(0, width)
                                .mapToObj(column -> sensitive("column " + column))
                                .toList(),
                        i -> List.of(cells.apply(i).split(";"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"measures", "columnsBesidePanels"})
    void isReleased(String name, Microdata table) {
        released(table);
    }

    /** Of twenty people each has a mark of a hundred of their own in one table of eight. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void fewPeopleMayHaveAMarkEach(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        released(GateTables.table(
                20,
                List.of(
                        GateTables.PANEL,
                        GateTables.GRADE,
                        GateTables.MARK,
                        Attribute.sensitive("score", ValueType.WHOLE)),
                i -> List.of("p" + i % 5, "F1", "" + (1 + i % 3), "" + random.nextInt(101))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[20, 30[",
                "45000 .. 45999",
                "1990-1999",
                "3 out of 5",
                "1:10",
                "08:00-20:00",
                "May",
                "Phase II 2020",
                "ward 3",
                "3rd year",
                "FY 2",
                "ST3-ST5",
                "5 to 10 years",
                "mark 3",
                "2 or more",
                "cohort 2024",
                "level IV",
                "16-20",
                "3/5",
                "50 %",
                "week 3",
                "Monday"
            })
    void labelsAreNoDates(String label) {
        released(with(List.of(insensitive("label")), i -> List.of(label)));
    }
}
