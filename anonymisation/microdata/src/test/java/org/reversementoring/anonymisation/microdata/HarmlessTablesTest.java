package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.microdata.PeopleTables.FIRST;
import static org.reversementoring.anonymisation.microdata.PeopleTables.GATE;
import static org.reversementoring.anonymisation.microdata.PeopleTables.GRADES;
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
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.AggregationRule;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.PersonAggregation;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/** Law: what gives nobody away is released. A refusal of one of these would teach a host to go around the gate. */
class HarmlessTablesTest {

    private static Named<Supplier<MicrodataRelease>> harmless(String name, Supplier<MicrodataRelease> release) {
        return Named.of(name, release);
    }

    static Stream<Named<Supplier<MicrodataRelease>>> tables() {
        return Stream.of(
                harmless("people without names", () -> released(rows(30, i -> "F1", i -> "" + (1 + i / 5 % 3)))),
                harmless("people with names", () -> released(named(30, i -> "person " + i))),
                harmless("staff numbers with zeros", () -> released(named(30, i -> "%05d".formatted(i)))),
                harmless("site and number", () -> released(named(30, i -> "S" + i % 3 + "-" + (100 + i)))),
                harmless(
                        "two names of each person",
                        () -> released(named(30, i -> "p" + i, i -> "p" + i + "@example.org"))),
                harmless(
                        "mentor and mentee, each once",
                        () -> released(named(30, i -> "mentor " + i, i -> "mentee " + i))),
                harmless(
                        "pairs of named people",
                        () -> released(pairs(30, "pair", i -> "p" + i / 2, "name", i -> "n" + i))),
                harmless(
                        "a gap here and there",
                        () -> released(rows(60, i -> "F1", i -> i % 9 == 4 ? "" : "" + (1 + i / 5 % 3)))),
                harmless(
                        "NA in a column of numbers",
                        () -> released(rows(60, i -> "F1", i -> i % 9 == 4 ? "NA" : "" + (1 + i / 5 % 3)))),
                harmless(
                        "a gap in what is known",
                        () -> released(rows(60, i -> i % 2 == 0 ? "" : "F1", i -> "" + (1 + i / 10 % 3)))),
                harmless(
                        "Poor, fair, GOOD of a list",
                        () -> released(marks(FIRST, "Poor", "fair", "GOOD", "good", "Fair "))),
                harmless(
                        "none, no and don't know are answers",
                        () -> released(marks(
                                Attribute.sensitive(
                                        "mark", CategoryList.of("none", "no", "don't know", "prefer not to say")),
                                "none",
                                "no",
                                "don't know"))),
                harmless(
                        "A+, A and A-",
                        () -> released(
                                marks(Attribute.sensitive("mark", CategoryList.of("A+", "A", "A-")), "A+", "A", "A-"))),
                harmless(
                        "accents tell words apart",
                        () -> released(marks(
                                Attribute.sensitive("mark", CategoryList.of("pate", "p\u00E2te", "p\u00E2t\u00E9")),
                                "pate",
                                "p\u00E2te",
                                "p\u00E2t\u00E9"))),
                harmless("panels 1 to 25", () -> released(panels(i -> "" + (1 + i % 25)))),
                harmless("panels 01 to 25", () -> released(panels(i -> "%02d".formatted(1 + i % 25)))),
                harmless("wards in capitals", () -> released(panels(i -> "WARD " + (char) ('A' + i % 6)))),
                harmless(
                        "ranges of numbers",
                        () -> released(with(
                                Attribute.quasiIdentifier("age", ValueType.TEXT),
                                i -> i / 125 == 0 ? "20-29" : "[30, 40["))),
                harmless(
                        "years and decades",
                        () -> released(with(
                                Attribute.quasiIdentifier("born", ValueType.TEXT),
                                i -> i / 125 == 0 ? "1990s" : "2001"))),
                harmless(
                        "decimals",
                        () -> released(with(
                                Attribute.sensitive("hours", ValueType.DECIMAL),
                                i -> List.of("1.5", "2.25", "10").get(i % 3)))),
                harmless(
                        "themes of a list",
                        () -> themes(i -> List.of("time", "praise+time", "Praise", "praise + clarity", "clarity")
                                .get(i % 5))),
                harmless("lines of commas at the end", () -> released(csv(30, ",,", 8))),
                harmless(
                        "fellows put together",
                        () -> released(PersonAggregation.by("name")
                                .with("mark", AggregationRule.LAST)
                                .of(named(60, i -> "f" + i % 20))
                                .table())),
                harmless("a label of the list", () -> relabelled("F1 .. F2")),
                harmless("any", () -> relabelled("*")),
                harmless(
                        "labels of a hierarchy",
                        () -> GATE.release(
                                rows(60, i -> "F" + (1 + i % 7), i -> "" + (1 + i / 5 % 3), ValueType.TEXT),
                                MicrodataStrategies.fullDomain(
                                        Map.of("grade", GeneralisationHierarchy.byOrder(GRADES, List.of(2, 8)))))),
                harmless(
                        "words for ages",
                        () -> GATE.release(
                                rows(60, i -> "" + (20 + i % 20), i -> "" + (1 + i / 20 % 3), ValueType.WHOLE),
                                MicrodataStrategies.fullDomain(Map.of("grade", PeopleTables.AGES)))),
                harmless(
                        "ranges of a list",
                        () -> GATE.release(
                                rows(60, i -> "F" + (1 + i % 7), i -> "" + (1 + i / 5 % 3)),
                                MicrodataStrategies.mondrian())),
                harmless("ages and their bands", PeopleTables::ageBands));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isReleased(Supplier<MicrodataRelease> table) {
        assertThat(table.get()).isInstanceOf(Released.class);
    }

    /** Ages that settle their bands may be a finer form of them, or people of these ages. */
    @Test
    void whatRepeatsAsNamesDoIsSaid() {
        assertThat(((Released) PeopleTables.ageBands()).certificate().promise())
                .contains("Values of age repeat as names do; that they name nobody was taken on trust.");
        assertThat(((Released) released(named(30, i -> "p" + i))).certificate().likeNames())
                .isEmpty();
    }

    /** A gap is written as one, and a category as its list writes it. */
    @ParameterizedTest
    @MethodSource("tables")
    void showsOneWritingOnly(Supplier<MicrodataRelease> table) {
        assertThat(((Released) table.get()).table().attributes())
                .as("no name and no key leaves")
                .extracting(Attribute::name)
                .doesNotContain("name", "one", "other", "pair", "panel");
        ((Released) table.get())
                .table()
                .columns()
                .forEach(column ->
                        assertThat(column.dictionary()).doesNotContain("NA", "Poor", "GOOD", "Fair ", "Praise"));
    }
}
