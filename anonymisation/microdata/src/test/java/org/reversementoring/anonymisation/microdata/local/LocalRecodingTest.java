package org.reversementoring.anonymisation.microdata.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.microdata.NaiveTable;
import org.reversementoring.anonymisation.microdata.Tables;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.PrivacyModels;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

class LocalRecodingTest {

    private static final Map<String, GeneralisationHierarchy> LETTERS = Map.of(
            "group",
            GeneralisationHierarchy.of(List.of(
                    List.of("a", "ab", "*"),
                    List.of("b", "ab", "*"),
                    List.of("c", "cd", "*"),
                    List.of("d", "cd", "*"))));

    private static LocalRecoding twoOf(String... rows) {
        return LocalRecoding.of(Tables.marks(ValueType.TEXT, rows), LETTERS, List.of(PrivacyModels.kAnonymity(2)));
    }

    private static List<String> groups(Optional<AnonymisedTable> found) {
        List<String> cells = new ArrayList<>();
        found.ifPresent(recoded -> IntStream.range(0, recoded.table().rows())
                .forEach(row -> cells.add(recoded.table().cell(row, "group"))));
        return cells;
    }

    /** Shares 1/4, 1/4, 1/2, 1/2: A = 3/2, n/D = 1, so N = 1/6; the best single level, 1, has A = 2 and N = 1/3. */
    @Test
    void eachRowIsOnlyAsGeneralAsItNeeds() {
        Optional<AnonymisedTable> found = twoOf("a:x", "a:y", "c:x", "d:y").find(Execution.sequential());
        assertThat(groups(found)).containsExactly("a", "a", "cd", "cd");
        assertThat(Tables.loss(found.orElseThrow(), LETTERS)).isCloseTo(1.0 / 6, within(1e-12));
        assertThat(Tables.classes(found.orElseThrow())).isEqualTo(2);
    }

    @Test
    void aRowThatFitsNowhereIsGeneralisedWithTheSmallestClassOrLeftOut() {
        LocalRecoding recoding = twoOf("a:x", "a:y", "a:z", "c:x", "c:y", "d:x");
        assertThat(groups(recoding.find(Execution.sequential())))
                .as("without suppression")
                .containsExactly("a", "a", "a", "*", "*", "*");
        assertThat(groups(recoding.suppressingUpTo(new BigDecimal("0.17")).find(Execution.sequential())))
                .as("one of six rows may go")
                .containsExactly("a", "a", "a", "c", "c");
        assertThat(groups(recoding.suppressingUpTo(new BigDecimal("0.16")).find(Execution.sequential())))
                .as("0.96 of a row may go, and that is none")
                .hasSize(6);
    }

    @Test
    void aTableThatCannotBePrivateComesToNothing() {
        assertThat(twoOf("a:x").find(Execution.sequential()))
                .as("k above the number of rows")
                .isEmpty();
        assertThat(twoOf("a:x").suppressingUpTo(BigDecimal.ONE).find(Execution.sequential()))
                .as("no row kept")
                .isEmpty();
        assertThat(twoOf().find(Execution.sequential())).as("no rows").isEmpty();
        assertThat(LocalRecoding.of(
                                Tables.marks(ValueType.TEXT, "a:x", "b:x", "c:x"),
                                LETTERS,
                                List.of(PrivacyModels.distinctDiversity("mark", 2)))
                        .find(Execution.sequential()))
                .as("one mark, two wanted")
                .isEmpty();
    }

    @Test
    void otherModelsAreAskedForEachClass() {
        Optional<AnonymisedTable> found = LocalRecoding.of(
                        Tables.marks(ValueType.TEXT, "a:x", "a:x", "b:y", "c:x", "c:y"),
                        LETTERS,
                        List.of(PrivacyModels.kAnonymity(2), PrivacyModels.distinctDiversity("mark", 2)))
                .find(Execution.sequential());
        assertThat(groups(found)).containsExactly("ab", "ab", "ab", "c", "c");
    }

    @Test
    void faultsAreToldBeforeAnythingIsDone() {
        Microdata table = Tables.marks(ValueType.TEXT, "a:x", "e:y");
        List<PrivacyModel> two = List.of(PrivacyModels.kAnonymity(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalRecoding.of(table, Map.of(), two))
                .withMessage("quasi-identifier group must have a hierarchy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalRecoding.of(table, LETTERS, List.of()))
                .withMessage("recoding must have a quasi-identifier and a model");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalRecoding.of(table, LETTERS, two).find(Execution.sequential()))
                .withMessage("row 2, column group: value must be covered by the hierarchy, but is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalRecoding.of(table, LETTERS, two).inStepsOf(BigDecimal.ZERO))
                .withMessage("step must be above 0 and at most 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalRecoding.of(table, LETTERS, two).suppressingUpTo(new BigDecimal("1.1")))
                .withMessage("suppressed share must be between 0 and 1, but was 1.1");
    }

    @Test
    void aListenerHearsOfSettledRowsAndMayEndIt() {
        List<Long> heard = new ArrayList<>();
        twoOf("a:x", "a:y", "c:x", "d:y").find(Execution.sequential().reportingTo((done, total) -> heard.add(done)));
        assertThat(heard).containsExactly(2L, 4L);
        assertThatThrownBy(() -> twoOf("a:x", "a:y", "c:x", "d:y")
                        .find(Execution.sequential().reportingTo((done, total) -> false)))
                .isInstanceOf(CancellationException.class);
    }

    /**
     * The reference tool's local recoding loses 0.0577488223 in steps of 1 %, a prototype 0.0548 in steps of 0.3 %; here rows
     * that are left join classes instead of being settled among themselves, so less is lost. The numbers are those of this
     * algorithm, pinned; that they are below the others' is what counts.
     */
    @ParameterizedTest
    @CsvSource({"0.01, 4581, 0.0568351555, 0.0577488223", "0.003, 4685, 0.0542063986, 0.0548"})
    @EnabledIf(
            value = "org.reversementoring.anonymisation.microdata.Tables#hasData",
            disabledReason = "the data sets are not beside the repository")
    void theCensusLosesLessThanWithTheReferenceTool(BigDecimal step, int classes, double loss, double peer) {
        AnonymisedTable found = LocalRecoding.of(
                        Tables.adult(), Tables.adultHierarchies(), List.of(PrivacyModels.kAnonymity(5)))
                .inStepsOf(step)
                .find(Execution.sequential())
                .orElseThrow();
        assertThat(Tables.loss(found, Tables.adultHierarchies()))
                .isCloseTo(loss, within(1e-9))
                .isLessThan(peer);
        assertThat(Tables.classes(found)).isEqualTo(classes);
        assertThat(found.table().rows()).isEqualTo(30_162);
        assertThat(PrivacyAssessment.of(found.table()).risk().smallest()).isGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void threadsMakeNoDifference(int threads) {
        for (int seed = 0; seed < 20; seed++) {
            LocalRecoding recoding = LocalRecoding.of(
                            NaiveTable.random(seed, 60).encoded(),
                            NaiveTable.HIERARCHIES,
                            List.of(PrivacyModels.kAnonymity(3)))
                    .inStepsOf(new BigDecimal("0.1"));
            AnonymisedTable one = recoding.find(Execution.sequential()).orElseThrow();
            AnonymisedTable many = recoding.find(Execution.on(ForkJoinPool.commonPool(), threads))
                    .orElseThrow();
            for (int row = 0; row < 60; row++) {
                assertThat(many.table().cell(row, "grade"))
                        .isEqualTo(one.table().cell(row, "grade"));
                assertThat(many.table().cell(row, "age")).isEqualTo(one.table().cell(row, "age"));
            }
        }
    }

    @Test
    void climbsOfLargeTablesMayGoSideBySide() {
        Random random = new Random(5);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < 60_000; row++) {
            rows.add(List.of(String.valueOf(row % 300), String.valueOf(row / 300), String.valueOf(random.nextInt(4))));
        }
        Map<String, GeneralisationHierarchy> hierarchies = Map.of("x", tens(300), "y", tens(200), "z", tens(4));
        LocalRecoding recoding = LocalRecoding.of(
                Microdata.ofRows(
                        Stream.of("x", "y", "z")
                                .map(name -> Attribute.quasiIdentifier(name, ValueType.TEXT))
                                .toList(),
                        rows),
                hierarchies,
                List.of(PrivacyModels.kAnonymity(20)));
        AnonymisedTable one = recoding.find(Execution.sequential()).orElseThrow();
        AnonymisedTable three =
                recoding.find(Execution.on(ForkJoinPool.commonPool(), 3)).orElseThrow();
        assertThat(Tables.loss(three, hierarchies))
                .isEqualTo(Tables.loss(one, hierarchies))
                .isBetween(0.0001, 0.5);
        for (int row = 0; row < 60_000; row++) {
            assertThat(three.table().cell(row, "x")).isEqualTo(one.table().cell(row, "x"));
            assertThat(three.table().cell(row, "y")).isEqualTo(one.table().cell(row, "y"));
            assertThat(three.table().cell(row, "z")).isEqualTo(one.table().cell(row, "z"));
        }
    }

    /** Numbers, tens, hundreds, any. */
    private static GeneralisationHierarchy tens(int values) {
        return GeneralisationHierarchy.of(IntStream.range(0, values)
                .mapToObj(value -> List.of(String.valueOf(value), value / 10 + "x", value / 100 + "xx", "any"))
                .toList());
    }
}
