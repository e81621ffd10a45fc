package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.EMPTY_ROWS;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.FREE_TEXT;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.MODEL_FAILS;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.NO_CATEGORY;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.NO_PANEL_KEY;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.PERSON_NOT_NAMED;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.SEVERAL_ROWS_OF_A_PERSON;
import static org.reversementoring.anonymisation.microdata.MicrodataRelease.Code.SEVERAL_WRITINGS;
import static org.reversementoring.anonymisation.microdata.PeopleTables.COMMENTS;
import static org.reversementoring.anonymisation.microdata.PeopleTables.FIRST;
import static org.reversementoring.anonymisation.microdata.PeopleTables.MARKS;
import static org.reversementoring.anonymisation.microdata.PeopleTables.csv;
import static org.reversementoring.anonymisation.microdata.PeopleTables.marks;
import static org.reversementoring.anonymisation.microdata.PeopleTables.named;
import static org.reversementoring.anonymisation.microdata.PeopleTables.pairs;
import static org.reversementoring.anonymisation.microdata.PeopleTables.panels;
import static org.reversementoring.anonymisation.microdata.PeopleTables.relabelled;
import static org.reversementoring.anonymisation.microdata.PeopleTables.released;
import static org.reversementoring.anonymisation.microdata.PeopleTables.rows;
import static org.reversementoring.anonymisation.microdata.PeopleTables.themes;
import static org.reversementoring.anonymisation.microdata.PeopleTables.with;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Law: no table leaves whose rows are not people, whose values are not values, or that holds text. Each row is one attack. */
class AttackTablesTest {

    private static Arguments attack(String name, Supplier<MicrodataRelease> release, Code expected) {
        return Arguments.of(Named.of(name, release), expected);
    }

    static Stream<Arguments> rowsThatAreNotPeople() {
        return Stream.of(
                attack(
                        "five people at two events",
                        () -> released(named(10, i -> "p" + i % 5)),
                        SEVERAL_ROWS_OF_A_PERSON),
                attack("one person, ten rows", () -> released(named(10, i -> "p")), SEVERAL_ROWS_OF_A_PERSON),
                attack(
                        "six fellows, five consultants",
                        () -> released(named(30, i -> "f" + i % 6)),
                        SEVERAL_ROWS_OF_A_PERSON),
                attack(
                        "capitals make a person",
                        () -> released(named(20, i -> (i < 10 ? "a" : "A") + i % 10)),
                        SEVERAL_ROWS_OF_A_PERSON),
                attack(
                        "zeros make a person",
                        () -> released(named(20, i -> (i < 10 ? "" : "0") + (1 + i % 10))),
                        SEVERAL_ROWS_OF_A_PERSON),
                attack(
                        "a full stop makes a person",
                        () -> released(named(20, i -> "p" + i % 10 + (i < 10 ? "" : "."))),
                        SEVERAL_ROWS_OF_A_PERSON),
                attack(
                        "nobody's rows called NA",
                        () -> released(named(20, i -> i < 9 ? "p" + i : "N/A")),
                        PERSON_NOT_NAMED),
                attack("pairs without people", () -> released(pairs(30, "pair", i -> "p" + i)), PERSON_NOT_NAMED),
                attack(
                        "the pair's key as identifier",
                        () -> released(pairs(30, "pair", i -> "p" + i, "name", i -> "P" + i)),
                        PERSON_NOT_NAMED),
                attack(
                        "the panel's key as identifier",
                        () -> released(panels("name", i -> "panel " + i, i -> "Panel " + i)),
                        PERSON_NOT_NAMED),
                attack(
                        "mentor here and mentee there",
                        () -> released(named(30, i -> "p" + i, i -> "p" + (i + 1) % 30)),
                        SEVERAL_ROWS_OF_A_PERSON),
                attack(
                        "fellows beside the pairs' numbers",
                        () -> released(PeopleTables.fellows(true)),
                        SEVERAL_ROWS_OF_A_PERSON),
                attack(
                        "rows without a cell",
                        () -> released(rows(12, i -> i < 4 ? "F1" : "", i -> i < 4 ? "" + (1 + i % 3) : "")),
                        EMPTY_ROWS),
                attack(
                        "rows of NA and dashes",
                        () -> released(rows(12, i -> i < 4 ? "F1" : "NA", i -> i < 4 ? "1" : "-")),
                        EMPTY_ROWS),
                attack("lines of commas pad four people", () -> released(csv(4, ",,", 8)), MODEL_FAILS),
                attack("lines of blanks pad four people", () -> released(csv(4, " , ,", 8)), MODEL_FAILS));
    }

    static Stream<Arguments> gapsThatAreNotValues() {
        return Stream.of(
                attack("two marks and blanks", () -> released(marks(MARKS, "1", "2", "")), MODEL_FAILS),
                attack("two marks and NA", () -> released(marks(MARKS, "1", "2", "NA")), MODEL_FAILS),
                attack("one mark, dashes and NaN", () -> released(marks(MARKS, "1", "-", "NaN")), MODEL_FAILS),
                attack("words and n/a", () -> released(marks(FIRST, "poor", "fair", "n/a")), MODEL_FAILS),
                attack(
                        "words and keine Angabe",
                        () -> released(marks(FIRST, "poor", "fair", "k. A.", "keine Angabe")),
                        MODEL_FAILS),
                attack("a host's 99", () -> released(marks(MARKS.withMissing("99"), "1", "2", "99")), MODEL_FAILS),
                attack(
                        "four answers among twenty",
                        () -> released(rows(20, i -> "F1", i -> i < 4 ? "" + (1 + i % 3) : "")),
                        MODEL_FAILS),
                attack(
                        "those who answered are one panel",
                        () -> released(rows(60, i -> "F1", i -> i % 5 == 0 ? "" + (1 + i / 5 % 3) : "")),
                        MODEL_FAILS),
                attack(
                        "a class without answers",
                        () -> released(rows(40, i -> i < 20 ? "F1" : "F2", i -> i < 20 ? "" + (1 + i / 5 % 3) : "")),
                        MODEL_FAILS),
                attack(
                        "rows without a panel",
                        () -> released(panels(i -> i % 6 == 5 ? "missing" : "p" + i % 6)),
                        NO_PANEL_KEY));
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                attack("Poor, poor, POOR, declared", () -> released(marks(FIRST, "Poor", "poor", "POOR")), MODEL_FAILS),
                attack(
                        "poor, poor., 'poor', declared",
                        () -> released(marks(FIRST, "poor", "poor.", "'poor'")),
                        MODEL_FAILS),
                attack(
                        "Poor, poor, POOR",
                        () -> released(marks(Attribute.sensitive("mark", ValueType.TEXT), "Poor", "poor", "POOR.")),
                        SEVERAL_WRITINGS),
                attack("Cyrillic letters", () -> released(marks(FIRST, "poor", "p\u043Eor", "\u0440oor")), MODEL_FAILS),
                attack("Greek letters", () -> released(marks(FIRST, "poor", "p\u03BFor", "po\u03BFr")), MODEL_FAILS),
                attack(
                        "invisible marks",
                        () -> released(marks(FIRST, "poor", "po\u200Bor", "poor\u2060")),
                        MODEL_FAILS),
                attack(
                        "no-break and full width",
                        () -> released(marks(FIRST, "poor", "poor\u00A0", "\uFF50oor")),
                        MODEL_FAILS),
                attack("1, 01, 001", () -> released(marks(MARKS, "1", "01", "001")), SEVERAL_WRITINGS),
                attack(
                        "1, 1.0, 1.00",
                        () -> released(marks(Attribute.sensitive("mark", ValueType.DECIMAL), "1", "1.0", "1.00")),
                        SEVERAL_WRITINGS),
                attack(
                        "panels 1, 01, 001",
                        () -> released(panels(
                                i -> List.of("1", "01", "001", "1.0", "+1").get(i % 5))),
                        SEVERAL_WRITINGS),
                attack(
                        "panels of one ward",
                        () -> released(panels(i -> List.of("ward 1", "Ward 01", "ward 1.", "ward 001", "ward 1.0")
                                .get(i % 5))),
                        SEVERAL_WRITINGS),
                attack(
                        "panels in two scripts",
                        () -> released(panels(i -> List.of("oak", "\u043Eak", "\u03BFak", "o\u200Bak", "OAK")
                                .get(i % 5))),
                        SEVERAL_WRITINGS));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                attack(
                        "a name in one cell",
                        () -> released(with(
                                FIRST,
                                i -> i == 17
                                        ? "Zanzibar"
                                        : List.of("poor", "fair", "good").get(i % 3))),
                        NO_CATEGORY),
                attack(
                        "a name in ten cells",
                        () -> released(with(
                                FIRST,
                                i -> i < 10
                                        ? "Zanzibar"
                                        : List.of("poor", "fair", "good").get(i % 3))),
                        NO_CATEGORY),
                attack(
                        "a name among insensitive values",
                        () -> released(with(
                                Attribute.insensitive("wave", PeopleTables.MARKED), i -> i < 10 ? "Zanzibar" : "poor")),
                        NO_CATEGORY),
                attack(
                        "seven comments",
                        () -> released(with(Attribute.sensitive("said", ValueType.TEXT), i -> COMMENTS.get(i % 7))),
                        FREE_TEXT),
                attack(
                        "one insensitive comment",
                        () -> released(with(Attribute.insensitive("said", ValueType.TEXT), i -> COMMENTS.get(0))),
                        FREE_TEXT),
                attack(
                        "comments as known",
                        () -> released(
                                with(Attribute.quasiIdentifier("said", ValueType.TEXT), i -> COMMENTS.get(i / 125))),
                        FREE_TEXT),
                attack(
                        "a name as a theme",
                        () -> themes(i -> i == 3 ? "time+Zanzibar" : i % 2 == 0 ? "time" : "praise"),
                        NO_CATEGORY),
                attack("a strategy that writes", () -> relabelled("F1 said Zanzibar"), NO_CATEGORY),
                attack("a strategy that writes ranges", () -> relabelled("F1 .. Zanzibar"), NO_CATEGORY),
                attack("a strategy that hides ends", () -> relabelled("Zanz****"), NO_CATEGORY),
                attack(
                        "ranges of undeclared text",
                        () -> PeopleTables.GATE.release(
                                with(Attribute.quasiIdentifier("said", ValueType.TEXT), i -> COMMENTS.get(i / 125)),
                                MicrodataStrategies.mondrian()),
                        FREE_TEXT));
    }

    @ParameterizedTest
    @MethodSource({"rowsThatAreNotPeople", "gapsThatAreNotValues", "spellings", "texts"})
    void isWithheldAndNamesNobody(Supplier<MicrodataRelease> attack, Code expected) {
        MicrodataRelease release = attack.get();
        assertThat(release).isInstanceOf(Withheld.class);
        assertThat(((Withheld) release).reasons())
                .extracting(MicrodataRelease.Reason::code)
                .contains(expected);
        assertThat(release.toString()).doesNotContainIgnoringCase("Zanz").doesNotContain("poor", "Poor", "shouted");
    }
}
