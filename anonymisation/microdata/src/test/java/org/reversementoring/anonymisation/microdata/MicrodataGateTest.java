package org.reversementoring.anonymisation.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Released;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Withheld;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** G10. The study has two grades of ten people each, two from each of five panels, and marks 1, 2, 3. */
class MicrodataGateTest {

    private static final MicrodataGate GATE = MicrodataGate.forFirstRelease(MicrodataPolicy.standard());

    private static final List<Attribute> ATTRIBUTES = List.of(
            Attribute.identifier("name"),
            Attribute.panelKey("panel"),
            Attribute.quasiIdentifier("grade", ValueType.TEXT),
            Attribute.sensitive("mark", ValueType.WHOLE),
            Attribute.insensitive("wave", ValueType.TEXT));

    private static List<List<String>> study(String... grades) {
        List<List<String>> rows = new ArrayList<>();
        for (String grade : grades) {
            for (int i = 0; i < 10; i++) {
                rows.add(
                        List.of("Zanzibar " + grade + i, "panel-" + i / 2, grade, String.valueOf(1 + i % 3), "autumn"));
            }
        }
        return rows;
    }

    private static Microdata table(List<List<String>> rows) {
        return GateTables.declared(ATTRIBUTES, rows);
    }

    private static List<List<String>> changed(int row, int column, String cell) {
        return mapped(row, cells -> {
            cells.set(column, cell);
            return cells;
        });
    }

    private static List<List<String>> mapped(int row, UnaryOperator<List<String>> change) {
        List<List<String>> rows = study("F1", "F2");
        rows.set(row, change.apply(new ArrayList<>(rows.get(row))));
        return rows;
    }

    private static MicrodataGate gate(ReleaseRecord... earlier) {
        return earlier.length == 0 ? GATE : MicrodataGate.forLaterRelease(MicrodataPolicy.standard(), List.of(earlier));
    }

    private static List<Code> refused(Microdata table, ReleaseRecord... earlier) {
        MicrodataRelease release = gate(earlier).release(table, 0);
        assertThat(release).isInstanceOf(Withheld.class);
        assertThat(release.toString()).doesNotContain("Zanzibar");
        return ((Withheld) release).reasons().stream().map(Reason::code).toList();
    }

    private static Released released(Microdata table, ReleaseRecord... earlier) {
        MicrodataRelease release = gate(earlier).release(table, 0);
        assertThat(release).isInstanceOf(Released.class);
        return (Released) release;
    }

    @Test
    void whatIsReleasedHasNeitherNamesNorPanelsNorOrder() {
        List<List<String>> shuffled = study("F1", "F2");
        Collections.shuffle(shuffled, new Random(7));
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();

        Released released = released(table(study("F1", "F2")));
        CsvFormat.comma().write(released.table(), first);
        CsvFormat.comma().write(released(table(shuffled)).table(), second);

        assertThat(released.table().attributes()).extracting(Attribute::name).containsExactly("grade", "mark", "wave");
        assertThat(second).hasToString(first.toString());
        assertThat(first.toString()).startsWith("grade,mark,wave\r\nF1,1,autumn\r\nF1,1,autumn\r\n");
        assertThat(released.toString() + released.certificate() + first).doesNotContain("Zanzibar", "panel-0");
    }

    /** Ten rows: marks 1, 2, 3 occur 4, 3 and 3 times in each class and so are distributed as in the table. */
    @Test
    void theCertificateSaysWhatWasMeasured() {
        MicrodataCertificate certificate = released(table(study("F1", "F2"))).certificate();

        assertThat(certificate.rows()).isEqualTo(20);
        assertThat(certificate.classes()).isEqualTo(2);
        assertThat(certificate.smallestClass()).isEqualTo(10);
        assertThat(certificate.suppressedShare()).isZero();
        assertThat(certificate.measured())
                .extracting(MicrodataCertificate.Measured::model)
                .containsExactly(
                        "k-anonymity(10)",
                        "panels(5)",
                        "distinct-diversity(mark, 3)",
                        "max-frequency(mark, 0.7)",
                        "entropy-diversity(mark)",
                        "ordered-closeness(mark)");
        assertThat(certificate.measured())
                .extracting(MicrodataCertificate.Measured::value)
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(10.0, 5.0, 3.0, 0.4, Math.exp(-0.4 * Math.log(0.4) - 0.6 * Math.log(0.3)), 0.0);
        assertThat(certificate.promise())
                .contains("at least 10 people", "at least 5 panels", "at least 3 different values", "70 %")
                .doesNotContain("anonymous");
        assertThat(GATE.release(table(study("F1")), 10))
                .isInstanceOfSatisfying(
                        Released.class,
                        each -> assertThat(each.certificate().suppressedShare()).isCloseTo(0.5, within(0.0)));
    }

    @Test
    void eachConditionOfThePolicyCanRefuse() {
        assertThat(refused(table(study("F1", "F2").subList(0, 19)))).as("k").contains(Code.MODEL_FAILS);
        List<List<String>> fourPanels = study("F1");
        fourPanels.replaceAll(row -> row.get(1).equals("panel-4")
                ? List.of(row.get(0), "panel-3", row.get(2), row.get(3), row.get(4))
                : row);
        assertThat(refused(table(fourPanels))).as("p").containsExactly(Code.MODEL_FAILS);
        List<List<String>> twoMarks = study("F1");
        twoMarks.replaceAll(
                row -> row.get(3).equals("3") ? List.of(row.get(0), row.get(1), row.get(2), "2", row.get(4)) : row);
        assertThat(refused(table(twoMarks))).as("l").containsExactly(Code.MODEL_FAILS);
        List<List<String>> eightOnes = study("F1");
        for (int i = 0; i < 8; i++) {
            List<String> row = eightOnes.get(i);
            eightOnes.set(i, List.of(row.get(0), row.get(1), row.get(2), "1", row.get(4)));
        }
        List<String> last = eightOnes.get(9);
        eightOnes.set(9, List.of(last.get(0), last.get(1), last.get(2), "2", last.get(4)));
        assertThat(refused(table(eightOnes))).as("alpha: 8 of 10").containsExactly(Code.MODEL_FAILS);
        assertThat(refused(table(List.of()))).as("no rows").contains(Code.MODEL_FAILS);
    }

    @Test
    void tablesWithoutTheRolesThatTheRulesNeedAreRefused() {
        Microdata bare = Tables.marks(ValueType.TEXT, "a:x");
        assertThat(refused(bare)).containsExactly(Code.NO_PANEL_KEY);
        assertThat(refused(Microdata.ofRows(List.of(Attribute.panelKey("panel")), List.of(List.of("1")))))
                .containsExactly(Code.ROLES_INCOMPLETE);
    }

    @Test
    void cellsThatTellTooMuchAreRefused() {
        assertThat(refused(table(changed(3, 4, "2026-11")))).contains(Code.DATE_TOO_EXACT, Code.RARE_VALUE);
        assertThat(refused(table(changed(3, 4, "Zanzibar ".repeat(10))))).contains(Code.FREE_TEXT, Code.RARE_VALUE);
        assertThat(refused(table(changed(3, 4, "spring")))).containsExactly(Code.RARE_VALUE);
        assertThat(refused(table(changed(3, 2, "F9")))).contains(Code.MODEL_FAILS);
    }

    @Test
    void aLaterReleaseMayAddPanelsButChangeNoClass() {
        ReleaseRecord first = released(table(study("F1", "F2"))).record();

        assertThat(first).hasToString("ReleaseRecord[panels=5, classes=2]");
        released(table(study("F1", "F2")), first);
        List<List<String>> withNewClass = study("F1", "F2", "F3");
        withNewClass.replaceAll(row ->
                row.get(2).equals("F3") ? List.of(row.get(0), "new " + row.get(1), "F3", row.get(3), row.get(4)) : row);
        released(table(withNewClass), first);
        List<List<String>> otherPanels = study("F1");
        otherPanels.replaceAll(row -> List.of(row.get(0), "new " + row.get(1), "F1", row.get(3), row.get(4)));
        released(table(otherPanels), first);

        List<List<String>> oneMore = study("F1", "F2");
        oneMore.add(List.of("n", "new", "F1", "1", "autumn"));
        assertThat(refused(table(oneMore), first))
                .as("the newcomer's mark is the difference")
                .containsExactly(Code.EARLIER_RELEASE);
        assertThat(refused(table(study("F1")), first)).as("a class is gone").containsExactly(Code.EARLIER_RELEASE);
        assertThat(refused(table(study("F1", "F2", "F3")), first))
                .as("people of these panels in a class that was not there")
                .containsExactly(Code.EARLIER_RELEASE);
        assertThat(refused(table(changed(0, 3, "2")), first))
                .as("a mark changed")
                .containsExactly(Code.EARLIER_RELEASE);
    }

    @Test
    void aSearchUnderThePolicysModelsPassesTheGate() {
        List<List<String>> rows = study("F1", "F2", "ST1", "ST2");
        rows.remove(39);
        MicrodataPolicy policy = MicrodataPolicy.standard();
        GeneralisationHierarchy grades = GeneralisationHierarchy.byOrder(List.of("F1", "F2", "ST1", "ST2"), List.of(2));

        Microdata table = table(rows);
        AnonymisedTable found = MicrodataStrategies.fullDomain(Map.of("grade", grades))
                .transform(table, policy.models(table), Execution.sequential())
                .orElseThrow();

        assertThat(found.levels()).containsEntry("grade", 1);
        MicrodataRelease release = GATE.release(found);
        assertThat(release).isInstanceOf(Released.class);
        assertThat(((Released) release).table().cell(0, "grade")).isEqualTo("F1 .. F2");
    }

    @Test
    void aStrategyIsAskedForTheWholePolicyAndThenMeasured() {
        List<List<String>> rows = study("F1", "F2", "ST1", "ST2");
        rows.remove(39);
        Microdata table = table(rows);
        GeneralisationHierarchy grades = GeneralisationHierarchy.byOrder(List.of("F1", "F2", "ST1", "ST2"), List.of(2));

        MicrodataRelease local = GATE.release(table, MicrodataStrategies.localRecoding(Map.of("grade", grades)));
        assertThat(local).isInstanceOf(Released.class);
        assertThat(((Released) local).certificate().rows()).isEqualTo(39);

        MicrodataRelease fewer = GATE.release(table, MicrodataStrategies.rowSuppression(new BigDecimal("0.3")));
        assertThat(((Released) fewer).certificate().suppressed()).isEqualTo(9);
    }

    @Test
    void noStrategyIsBelieved() {
        Microdata table = table(study("F1", "F2"));
        Microdata other = table(study("F1"));
        assertThat(withheld(table(study("F1").subList(0, 9)), MicrodataStrategies.cellSuppression()))
                .containsExactly(Code.NOTHING_FOUND);
        assertThat(withheld(
                        table(changed(3, 2, "F3")),
                        (source, models, execution) -> MicrodataStrategies.rowSuppression(BigDecimal.ONE)
                                .transform(source, List.of(PrivacyModels.kAnonymity(1)), execution)))
                .containsOnly(Code.MODEL_FAILS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withheld(
                        table,
                        (source, models, execution) -> MicrodataStrategies.rowSuppression(BigDecimal.ONE)
                                .transform(other, models, execution)))
                .withMessage("strategy must transform the table that it was given");
        assertThat(withheld(
                        Microdata.ofRows(ATTRIBUTES.subList(1, 3), List.of(List.of("p", "F1"))),
                        MicrodataStrategies.cellSuppression()))
                .containsExactly(Code.ROLES_INCOMPLETE, Code.FREE_TEXT);
    }

    private static List<Code> withheld(Microdata table, MicrodataStrategy strategy) {
        MicrodataRelease release = GATE.release(table, strategy);
        return ((Withheld) release).reasons().stream().map(Reason::code).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22",
                "on 2026-11-22",
                "[2026-11-01, 2026-12-01[",
                "22.11.2026",
                "11/22/2026",
                "2026/11",
                "20261122",
                "Nov 2026",
                "２０２６-１１-２２",
                "x\n2026-11-22"
            })
    void datesInAnyWritingAreRefused(String date) {
        assertThat(refused(table(mapped(0, row -> {
                    row.set(2, date);
                    return row;
                }))))
                .contains(Code.DATE_TOO_EXACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "1 .. 2", "20 .. 29", "ST3", "10.5", "[20, 30[", "2025-2026"})
    void yearsAndRangesAreNoDates(String label) {
        List<List<String>> rows = study("F1", "F2");
        rows.replaceAll(row -> List.of(row.get(0), row.get(1), label + " " + row.get(2), row.get(3), row.get(4)));
        released(table(rows));
    }

    @Test
    void wordsOfPeoplesOwnAndPanelsUnderAnotherNameAreRefused() {
        List<Attribute> attributes = new ArrayList<>(ATTRIBUTES);
        attributes.add(Attribute.sensitive("comment", ValueType.TEXT));
        List<List<String>> rows = study("F1", "F2");
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            row.add("what number " + i + " thinks");
            rows.set(i, row);
        }
        assertThat(refused(GateTables.declared(attributes, rows))).containsExactly(Code.FREE_TEXT);

        attributes.set(5, Attribute.insensitive("ward", ValueType.TEXT));
        List<List<String>> wards = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            wards.add(
                    List.of("p" + i, "panel-" + i % 10, "F1", String.valueOf(1 + i / 10 % 3), "autumn", "w" + i % 10));
        }
        assertThat(refused(GateTables.declared(attributes, wards))).containsExactly(Code.RARE_VALUE);
    }

    /** Two tables of the same people that differ in an insensitive column only could be joined row by row. */
    @Test
    void aLaterReleaseMayNotAddAnInsensitiveColumn() {
        Released first = released(table(study("F1", "F2")));
        List<Attribute> attributes = new ArrayList<>(ATTRIBUTES);
        attributes.set(4, Attribute.insensitive("season", ValueType.TEXT));
        assertThat(refused(GateTables.declared(attributes, study("F1", "F2")), first.record()))
                .containsExactly(Code.EARLIER_RELEASE);
    }

    @Test
    void themesThatTwoKnownOnesSingleOutAreRefused() {
        MicrodataGate gate =
                MicrodataGate.forFirstRelease(MicrodataPolicy.standard().withThemes("mark", '+'));
        List<Attribute> attributes = new ArrayList<>(ATTRIBUTES);
        attributes.set(3, Attribute.sensitive("mark", ValueType.TEXT));
        List<List<String>> rows = study("F1");
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            row.set(3, i < 6 ? "time+praise" : i < 8 ? "time" : "praise");
            rows.set(i, row);
        }
        assertThat(gate.release(GateTables.declared(attributes, rows), 0)).isInstanceOf(Released.class);
        rows.get(9).set(3, "praise+clarity");
        MicrodataRelease rare = gate.release(GateTables.declared(attributes, rows), 0);
        assertThat(((Withheld) rare).reasons())
                .containsExactly(new Reason(
                        Code.MODEL_FAILS,
                        "known-items(mark, 5, 2) must hold for each class, but fails for 1 of 1 classes"));
    }

    @Test
    void formulasAreNeutralisedAndQuotesDoubled() {
        StringBuilder out = new StringBuilder();
        CsvFormat.semicolon()
                .write(
                        GateTables.declared(
                                List.of(
                                        Attribute.insensitive("a", ValueType.TEXT),
                                        Attribute.insensitive("b", ValueType.DECIMAL)),
                                List.of(List.of("=1+1", "-1"), List.of("@x;\"y\"", ""))),
                        out);

        assertThat(out).hasToString("a;b\r\n'=1+1;-1\r\n\"'@x;\"\"y\"\"\";\r\n");
    }

    @Test
    void policiesMayBeStricterButNotEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> MicrodataPolicy.builder().id("lax").classSize(2).build())
                .withMessage("class size must be at least 3, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MicrodataPolicy.builder()
                        .id("lax")
                        .maxFrequency(BigDecimal.ONE)
                        .build())
                .withMessage("max frequency must be above 0 and below 1, but was 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Withheld(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> GATE.release(table(List.of()), -1));
    }
}
