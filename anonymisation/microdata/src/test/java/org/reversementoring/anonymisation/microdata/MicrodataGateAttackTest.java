package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reversementoring.anonymisation.microdata.GateTables.GATE;
import static org.reversementoring.anonymisation.microdata.GateTables.GRADE;
import static org.reversementoring.anonymisation.microdata.GateTables.MARK;
import static org.reversementoring.anonymisation.microdata.GateTables.PANEL;
import static org.reversementoring.anonymisation.microdata.GateTables.insensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.refused;
import static org.reversementoring.anonymisation.microdata.GateTables.released;
import static org.reversementoring.anonymisation.microdata.GateTables.sensitive;
import static org.reversementoring.anonymisation.microdata.GateTables.table;
import static org.reversementoring.anonymisation.microdata.GateTables.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.disguise.PreciseDates;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Tables that would get past the standard policy of G10, were it read to the letter. */
class MicrodataGateAttackTest {

    @Test
    void oneValueInSeveralWritingsIsNotDiverse() {
        List<List<String>> marks = List.of(
                List.of("1", "01", "+1"),
                List.of("1", "1.0", "1e0"),
                List.of("bad", "Bad", "b\u00ADad"),
                List.of("bad", " bad", "ｂａｄ"),
                List.of("a b", "a\u00A0b", "a  b"));
        List<ValueType> types =
                List.of(ValueType.WHOLE, ValueType.DECIMAL, ValueType.TEXT, ValueType.TEXT, ValueType.TEXT);
        for (int each = 0; each < marks.size(); each++) {
            List<String> writings = marks.get(each);
            Attribute mark = Attribute.sensitive("mark", types.get(each));
            assertThat(refused(table(
                            30, List.of(PANEL, GRADE, mark), i -> List.of("p" + i % 5, "F1", writings.get(i % 3)))))
                    .as("with a list of categories, three writings of one are one value")
                    .containsExactlyElementsOf(
                            types.get(each) == ValueType.TEXT
                                    ? List.of(Code.MODEL_FAILS, Code.MODEL_FAILS)
                                    : List.of(Code.SEVERAL_WRITINGS));
        }
        assertThat(refused(table(
                        30,
                        List.of(PANEL, GRADE, MARK),
                        i -> List.of(List.of("p", "P", " p", "p ", "\uFF50").get(i % 5), "F1", "" + (1 + i % 3)))))
                .as("one panel in five")
                .containsExactly(Code.SEVERAL_WRITINGS);
    }

    @Test
    void oneSetOfItemsInSeveralOrdersIsNotDiverse() {
        MicrodataGate gate =
                MicrodataGate.forFirstRelease(MicrodataPolicy.standard().withThemes("themes", '+'));
        Microdata orders = table(
                30,
                List.of(PANEL, GRADE, sensitive("themes")),
                i -> List.of(
                        "p" + i % 5,
                        "F1",
                        List.of("time+praise", "praise + time", "time+praise+time")
                                .get(i % 3)));
        assertThat(gate.release(orders, 0))
                .isInstanceOfSatisfying(
                        Withheld.class,
                        withheld -> assertThat(withheld.reasons())
                                .extracting(Reason::code)
                                .containsExactly(Code.SEVERAL_WRITINGS));
    }

    @Test
    void numbersOfPeopleAreRefusedAndMeasuresAreNot() {
        Attribute number = Attribute.sensitive("number", ValueType.WHOLE);
        assertThat(refused(with(List.of(number), i -> List.of(String.valueOf(7_000_001 + 37 * i)))))
                .containsExactly(Code.RARE_VALUE);
        assertThat(refused(with(List.of(number), i -> List.of(String.valueOf(7_000_001 + 37 * (i % 249))))))
                .as("one of them twice")
                .containsExactly(Code.RARE_VALUE);
        released(with(List.of(number), i -> List.of(String.valueOf(i * 37 % 101))));
    }

    @Test
    void insensitiveColumnsMayNotTellTogether() {
        List<Attribute> two = List.of(insensitive("a"), insensitive("b"));
        assertThat(refused(with(two, i -> List.of("a" + i / 10, "b" + i % 10)))).contains(Code.RARE_VALUE);
        released(with(two, i -> List.of("a" + i / 125, "b" + i % 2)));
    }

    @Test
    void panelsMayNotBeToldByAnyColumnOrPair() {
        IntFunction<List<String>> refined = i -> List.of("w" + i % 25 + (i / 25 % 2 == 0 ? " day" : " night"));
        assertThat(refused(with(List.of(sensitive("ward")), refined))).contains(Code.RARE_VALUE);
        IntFunction<List<String>> split = i -> List.of("a" + i % 5, "b" + i % 25 / 5);
        assertThat(refused(with(List.of(sensitive("a"), sensitive("b")), split)))
                .containsExactly(Code.RARE_VALUE);
        assertThat(refused(with(List.of(sensitive("a"), insensitive("b")), split)))
                .containsExactly(Code.RARE_VALUE);
        assertThat(refused(with(List.of(insensitive("a"), insensitive("b")), split)))
                .containsExactly(Code.RARE_VALUE);
        assertThat(refused(with(List.of(insensitive("wing")), i -> List.of(i % 25 == 0 ? "new" : "old"))))
                .as("one panel has a wing of its own")
                .containsExactly(Code.RARE_VALUE);
        released(with(List.of(sensitive("a"), sensitive("b")), i -> List.of("a" + i % 5, "b" + i % 7)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nov 22, 2026",
                "22-Nov-2026",
                "Nov-2026",
                "nov2026",
                "2026 Nov",
                "22nd November 2026",
                "Dezember 2026",
                "März 2026",
                "fevrier 2026",
                "11/2026",
                "11.2026",
                "2026 11 22",
                "22 11 2026",
                "2026_11_22",
                "2026‐11‐22",
                "2026\u201311\u201322",
                "2026\u00A011\u00A022",
                "٢٠٢٦-١١-٢٢",
                "2026年11月22日",
                "20\u200B26-11",
                "22112026",
                "2026-W47",
                "2026-326",
                "Q4 2026",
                "2026Q4"
            })
    void datesInOtherWritingsAreRefused(String date) {
        assertThat(refused(with(List.of(insensitive("when")), i -> List.of(date))))
                .containsExactly(Code.DATE_TOO_EXACT);
        assertThat(refused(table(
                        30,
                        List.of(PANEL, GRADE, Attribute.sensitive(date, ValueType.WHOLE)),
                        i -> List.of("p" + i % 5, "F1", "" + (1 + i % 3)))))
                .as("a header")
                .containsExactly(Code.DATE_TOO_EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Junior 2026", "Market 2020", "2026", "1990-2000", "[2000, 2010[", "2000 .. 2009", "W47", "May"})
    void labelsWithYearsAreNoDates(String label) {
        released(with(List.of(insensitive("when")), i -> List.of(label)));
    }

    /** A point in a number begins a fraction, not a month. */
    @Test
    void decimalNumbersAreNoDates() {
        released(with(
                List.of(Attribute.sensitive("pay", ValueType.DECIMAL)),
                i -> List.of(List.of("1920.5", "2000.11", "11.2026").get(i % 3))));
    }

    @Test
    void headersAreNoPlaceForText() {
        String comment = "Zanzibar ".repeat(10);
        MicrodataRelease release = GATE.release(
                table(
                        30,
                        List.of(PANEL, GRADE, Attribute.sensitive(comment, ValueType.WHOLE)),
                        i -> List.of("p" + i % 5, "F1", "" + i)),
                0);
        assertThat(((Withheld) release).reasons())
                .extracting(Reason::code)
                .containsExactly(Code.FREE_TEXT, Code.RARE_VALUE);
        assertThat(((Withheld) release).reasons().get(0).message())
                .isEqualTo("column 3: name must have at most 80 characters");
        assertThat(((Withheld) release).reasons().get(1).message()).doesNotContain("Zanzibar");
    }

    @Test
    void columnsOfItemsMustBeThere() {
        Microdata table = with(List.of(), i -> List.of());
        for (String name : List.of("themes", "grade")) {
            MicrodataGate gate =
                    MicrodataGate.forFirstRelease(MicrodataPolicy.standard().withThemes(name, '+'));
            Reason expected = new Reason(
                    Code.ROLES_INCOMPLETE,
                    "table must have a sensitive column " + name + ", which the policy calls items");
            assertThat(gate.release(table, 0))
                    .isInstanceOfSatisfying(
                            Withheld.class,
                            withheld -> assertThat(withheld.reasons()).containsExactly(expected));
            assertThat(gate.release(table, MicrodataStrategies.cellSuppression()))
                    .isInstanceOfSatisfying(
                            Withheld.class,
                            withheld -> assertThat(withheld.reasons()).containsExactly(expected));
        }
    }

    @Test
    void labelsMayHaveEightyCharacters() {
        released(with(List.of(insensitive("wave")), i -> List.of("w".repeat(80))));
        assertThat(refused(with(List.of(insensitive("wave")), i -> List.of("w".repeat(81)))))
                .containsOnly(Code.FREE_TEXT);
    }

    /** Four texts, two of them in one row each: half are in more. */
    @Test
    void halfOfTheTextsMayBeRare() {
        released(with(
                List.of(sensitive("theme")),
                i -> List.of(i == 0 ? "rare" : i == 1 ? "seldom" : i % 2 == 0 ? "a" : "b")));
        assertThat(refused(with(
                        List.of(sensitive("theme")), i -> List.of(i < 4 ? "rare " + i : "abc".charAt(i % 3) + ""))))
                .containsExactly(Code.FREE_TEXT);
    }

    /** What fails of an empty table is each of the four models, and nothing else is said of it. */
    @Test
    void anEmptyTableTellsNothing() {
        assertThat(refused(table(0, List.of(PANEL, GRADE, MARK, insensitive("a"), insensitive("b")), i -> List.of())))
                .containsExactly(Code.MODEL_FAILS, Code.MODEL_FAILS, Code.MODEL_FAILS, Code.MODEL_FAILS);
        assertThat(refused(table(30, List.of(PANEL, GRADE, MARK), i -> List.of("p", "F1", "" + (1 + i % 3)))))
                .as("one panel cannot be told from others")
                .containsExactly(Code.MODEL_FAILS);
    }

    /** 15 panels of one row and one of 15: fewer than two rows for a value, but as many values as panels. */
    @Test
    void aPanelOfOneRowIsToldByItsTwin() {
        List<Attribute> attributes = List.of(PANEL, GRADE, MARK, sensitive("twin"));
        Microdata twins = table(
                30, attributes, i -> List.of("p" + Math.min(i, 15), "F1", "" + (1 + i % 3), "t" + (i < 15 ? i : 15)));
        assertThat(refused(twins)).contains(Code.RARE_VALUE);
    }

    @Test
    void theBoundsOfAPolicyAreTight() {
        BigDecimal half = new BigDecimal("0.5");
        for (Runnable lax : List.<Runnable>of(
                () -> MicrodataPolicy.builder().id("lax").panels(1).build(),
                () -> MicrodataPolicy.builder().id("lax").distinct(1).build(),
                () -> MicrodataPolicy.builder()
                        .id("lax")
                        .maxFrequency(BigDecimal.ZERO)
                        .build(),
                () -> new MicrodataPolicy.ItemColumn("themes", '+', 2, 2))) {
            assertThatIllegalArgumentException().isThrownBy(lax::run);
        }
        assertThat(MicrodataPolicy.builder()
                        .id("tight")
                        .classSize(3)
                        .panels(2)
                        .distinct(2)
                        .maxFrequency(half)
                        .build()
                        .models(with(List.of(), i -> List.of())))
                .hasSize(4);
        assertThat(new MicrodataPolicy.ItemColumn("themes", '+', 3, 1).k()).isEqualTo(3);
    }

    @Test
    void aSetCountsAnItemOnce() {
        assertThat(ValueVariants.plainItems("time+praise+ Time", '+')).isEqualTo("praise+time");
        assertThat(PreciseDates.isIn("2026\u221211", ValueType.TEXT)).isTrue();
    }

    @Test
    void anInsensitiveValueNeedsTheRowsOfAClass() {
        List<Attribute> site = List.of(insensitive("site"));
        assertThat(refused(with(site, i -> List.of(i < 9 ? "north" : "south")))).containsExactly(Code.RARE_VALUE);
        assertThat(released(with(site, i -> List.of(i < 10 ? "north" : "south")))
                        .table()
                        .rows())
                .isEqualTo(250);
    }

    @Test
    void numbersAreTheirValues() {
        assertThat(ValueVariants.plain("1.0", ValueType.DECIMAL))
                .isEqualTo(ValueVariants.plain("1", ValueType.DECIMAL));
        assertThat(ValueVariants.plain("100", ValueType.WHOLE))
                .isEqualTo(ValueVariants.plain("1e2", ValueType.DECIMAL));
        assertThat(ValueVariants.plain("-0.0", ValueType.DECIMAL)).isEqualTo("0");
        assertThat(ValueVariants.plain("1.01", ValueType.DECIMAL))
                .isNotEqualTo(ValueVariants.plain("1.1", ValueType.DECIMAL));
    }
}
