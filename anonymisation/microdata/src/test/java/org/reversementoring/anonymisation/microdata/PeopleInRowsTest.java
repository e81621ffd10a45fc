package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** Law: the gate counts people. Rows that are nobody's, or another row of somebody, make no class larger. */
class PeopleInRowsTest {

    private static final MicrodataGate GATE = MicrodataGate.forFirstRelease(MicrodataPolicy.standard());

    private static List<Attribute> attributes(boolean named) {
        List<Attribute> attributes = new ArrayList<>(List.of(
                Attribute.panelKey("panel"),
                Attribute.quasiIdentifier("grade", ValueType.TEXT),
                Attribute.sensitive("mark", ValueType.WHOLE)));
        if (named) {
            attributes.add(0, Attribute.identifier("name"));
        }
        return attributes;
    }

    /** Rows of one class that passes, each with one of these names in turn. */
    private static List<List<String>> rows(List<String> names, int rows) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(List.of(names.get(i % names.size()), "panel-" + i % 5, "F1", String.valueOf(1 + i % 3)));
        }
        return all;
    }

    private static List<String> people(int number) {
        List<String> people = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            people.add("Zanzibar " + i);
        }
        return people;
    }

    private static List<Reason> refused(List<List<String>> rows) {
        MicrodataRelease release = GATE.release(GateTables.declared(attributes(true), rows), 0);
        assertThat(release).isInstanceOf(Withheld.class);
        assertThat(release.toString()).doesNotContain("Zanzibar");
        return ((Withheld) release).reasons();
    }

    private static MicrodataCertificate certificate(boolean named, List<List<String>> rows) {
        MicrodataRelease release = GATE.release(
                GateTables.declared(
                        attributes(named),
                        named
                                ? rows
                                : rows.stream()
                                        .map(row -> row.subList(1, row.size()))
                                        .toList()),
                0);
        assertThat(release).isInstanceOf(Released.class);
        return ((Released) release).certificate();
    }

    @Test
    void tenPeopleAreTen() {
        assertThat(certificate(true, rows(people(10), 10)).promise())
                .contains(
                        "at least 10 people who may be that person, from",
                        "No two rows have the same identifier. It promises nothing against");
    }

    /** Five people at two events, one who answered ten times, six fellows with five consultants each. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 9})
    void severalRowsOfAPersonAreNotSeveralPeople(int people) {
        int rows = people == 6 ? 30 : 10;
        assertThat(refused(rows(people(people), rows)))
                .containsExactly(new Reason(
                        Code.SEVERAL_ROWS_OF_A_PERSON,
                        "identifier name must name another person in each row, but names " + people + " in " + rows));
    }

    /** Other writings of one name: capitals, a blank, an invisible mark, a Cyrillic letter. */
    @ParameterizedTest
    @ValueSource(strings = {"ZANZIBAR 1", "Zanzibar  1", "Zanzi\u200Bbar 1", "Zanz\u0456bar 1"})
    void twoWritingsOfAnIdentifierAreOnePerson(String writing) {
        List<String> names = people(9);
        names.add(writing);
        assertThat(refused(rows(names, 10))).extracting(Reason::code).containsExactly(Code.SEVERAL_ROWS_OF_A_PERSON);
    }

    /** Empty lines that a spreadsheet appended: eight of them would make twelve of four people. */
    @Test
    void linesWithoutAValueAreNobodys() {
        List<List<String>> rows = new ArrayList<>(rows(people(4), 4));
        for (int i = 0; i < 8; i++) {
            rows.add(List.of("", "", "", ""));
        }
        assertThat(refused(rows))
                .startsWith(
                        new Reason(Code.EMPTY_ROWS, "rows must have a value beside name and panel, but 8 have none"),
                        new Reason(
                                Code.PERSON_NOT_NAMED,
                                "identifier name must name the person of each row, but is missing in 8 of 12"));
        List<List<String>> nameless = new ArrayList<>(rows(people(9), 9));
        nameless.add(List.of("", "panel-4", "F1", "3"));
        assertThat(refused(nameless)).extracting(Reason::code).containsExactly(Code.PERSON_NOT_NAMED);
    }

    /** Blanks and invisible marks are seen by nobody, and so name nobody. */
    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u200B", "\u2060 "})
    void whatIsNotSeenIsNoValueAndNoName(String blank) {
        List<List<String>> rows = new ArrayList<>(rows(people(11), 11));
        rows.add(List.of(blank, "panel-1", "F1", "1"));
        assertThat(refused(rows)).extracting(Reason::code).containsExactly(Code.PERSON_NOT_NAMED);
        rows.set(11, List.of("Zanzibar 12", "panel-1", blank, ""));
        assertThat(refused(rows)).extracting(Reason::code).contains(Code.EMPTY_ROWS);
    }

    /** One line that has a name and a panel, and nothing else. */
    @Test
    void aNameAloneIsNoAnswer() {
        List<List<String>> rows = new ArrayList<>(rows(people(12), 12));
        rows.add(List.of("Zanzibar 13", "panel-1", "", ""));
        assertThat(refused(rows)).extracting(Reason::code).contains(Code.EMPTY_ROWS);
    }

    @Test
    void withoutAnIdentifierTheCertificateSaysThatRowsWereTrusted() {
        MicrodataCertificate trusted = certificate(false, rows(people(5), 10));
        assertThat(trusted.namedPeople()).isFalse();
        assertThat(trusted.promise())
                .endsWith(
                        "That each row is another person's was taken on trust. It promises nothing against somebody who"
                                + " knows more.");
        assertThat(trusted).isNotEqualTo(certificate(true, rows(people(10), 10)));
    }

    private static List<Code> codes(MicrodataRelease release) {
        assertThat(release).isInstanceOf(Withheld.class);
        return ((Withheld) release).reasons().stream().map(Reason::code).toList();
    }

    /** What a strategy made is of the people of its source, though names may not be in it; and no strategy is asked about rows. */
    @Test
    void aStrategyMeetsPeopleToo() {
        MicrodataStrategy strategy = MicrodataStrategies.rowSuppression(BigDecimal.ONE);
        Microdata source = GateTables.declared(attributes(true), rows(people(5), 10));
        assertThat(codes(GATE.release(source, strategy))).containsExactly(Code.SEVERAL_ROWS_OF_A_PERSON);
        AnonymisedTable made = strategy.transform(
                        source, MicrodataPolicy.standard().models(source), Execution.sequential())
                .orElseThrow();
        assertThat(codes(GATE.release(made))).containsExactly(Code.SEVERAL_ROWS_OF_A_PERSON);
        Microdata few = GateTables.declared(attributes(true), rows(people(2), 4));
        assertThat(codes(GATE.release(few, MicrodataStrategies.rowSuppression(BigDecimal.ZERO))))
                .as("the reason is the rows, and not that no table was found")
                .containsExactly(Code.SEVERAL_ROWS_OF_A_PERSON);
    }
}
