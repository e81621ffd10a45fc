package org.reversementoring.reporting.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.PairedTest;
import org.reversementoring.reporting.study.statistics.TestResult;

/** DD(c) by exhaustion: the row that is printed leaves each direction of change open, and every row that says more is refuted. */
class RowAuditTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    /** Five points: all 9^n changes; the row is what depends on changes. */
    @ParameterizedTest
    @CsvSource({"5", "6", "7", "8", "9", "10", "11", "12"})
    void theRowFixesNothingOnAnItemScale(int pairs) {
        RowAudit audit = RowAudit.ofChanges(5, pairs, 1, data -> ofChanges(data, 5));
        assertThat(audit.inWords()).startsWith("Each of ");
        assertThat(audit.fixingTheChanges()).isZero();
        assertThat(audit.fixingACount()).isZero();
    }

    /** The whole row, with the median before, over all data sets: the theorem, without its proof. */
    @ParameterizedTest
    @CsvSource({"5, 5", "6, 4", "7, 3", "8, 3", "9, 3", "10, 3", "11, 2", "12, 2"})
    void theWholeRowFixesNothing(int pairs, int points) {
        RowAudit audit = RowAudit.ofPairs(points, pairs, 1, data -> row(data, points, 1));
        assertThat(audit.inWords()).startsWith("Each of ");
        assertThat(audit.fixingTheChanges()).isZero();
    }

    /** Two insiders: seven pairs or more. */
    @ParameterizedTest
    @CsvSource({"7, 3", "8, 3", "9, 3"})
    void theWholeRowHoldsAgainstTwoInsiders(int pairs, int points) {
        assertThat(RowAudit.ofPairs(points, pairs, 2, data -> row(data, points, 2))
                        .inWords())
                .startsWith("Each of ");
    }

    /** The attack of the row of before: p, shift, interval and counts fix every change in most data sets; the audit says so. */
    @ParameterizedTest
    @CsvSource({"6, 5", "8, 5", "10, 5"})
    void theFullRowFixesTheChangesOfMost(int pairs, int points) {
        RowAudit audit = RowAudit.ofChanges(points, pairs, 1, data -> {
            PairedComparison full = comparison(data);
            return List.of(full.tests(), full.shift(), full.rankBiserial());
        });
        assertThat(audit.isSafe()).isFalse();
        assertThat(audit.fixingTheChanges().doubleValue() / audit.dataSets().doubleValue())
                .isGreaterThan(0.4);
    }

    /** One figure more is one too many. Each of these mutants prints the row and something else. */
    @Test
    void everyMutantIsFound() {
        assertThat(leaks(data -> test(data).p())).as("p").contains(RowLeak.Kind.NOBODY_ELSE_FELL);
        assertThat(leaks(data -> PairedTest.SIGN
                        .of(scores(data), AlternativeHypothesis.TWO_SIDED)
                        .p()))
                .as("the sign test")
                .contains(RowLeak.Kind.COUNT_FIXED);
        assertThat(leaks(data -> test(data).smallest()))
                .as("the smallest p of those who changed")
                .contains(RowLeak.Kind.COUNT_FIXED);
        assertThat(leaks(data -> test(data).p().compareTo(new BigDecimal("0.05")) <= 0 ? "reached" : "not reached"))
                .as("whether the signed-rank test reached 0.05")
                .contains(RowLeak.Kind.NOBODY_ELSE_FELL);
        assertThat(leaks(PairedAnswers::rose)).as("how many rose").contains(RowLeak.Kind.COUNT_FIXED);
        assertThat(leaks(data -> data.changes().get(1)))
                .as("the second lowest change")
                .contains(RowLeak.Kind.NOBODY_ELSE_FELL);
        assertThat(leaks(data -> data.fell() == 0 || data.rose() == 0 ? "all the same way" : ofChanges(data, 3)))
                .as("a format that is chosen by the data")
                .isNotEmpty();
        assertThat(leaks(data -> data.changes().get(5) - data.changes().get(2) > 1 ? data.changes() : ""))
                .as("the rest where it looks harmless")
                .contains(RowLeak.Kind.CHANGES_FIXED);
    }

    private static List<RowLeak.Kind> leaks(Function<PairedAnswers, Object> more) {
        return RowAudit.ofChanges(3, 8, 1, data -> List.of(ofChanges(data, 3), more.apply(data))).leaks().stream()
                .map(RowLeak::kind)
                .distinct()
                .toList();
    }

    /** Why the median after is not in the row: where all began lowest and ended highest, nobody can have fallen. */
    @Test
    void theMedianAfterMayNotBeAdded() {
        RowAudit audit = RowAudit.ofPairs(
                3,
                5,
                1,
                data -> List.of(
                        row(data, 3, 1), data.after().stream().sorted().toList().get(2)));
        assertThat(audit.leaks()).isNotEmpty();
    }

    /** The theorem itself: all that a released change holds, printed whole, tells nobody's direction. */
    @ParameterizedTest
    @CsvSource({"5, 4, 1", "6, 3, 1", "7, 3, 1", "8, 3, 1", "7, 3, 2", "8, 2, 2"})
    void allThatIsHeldTellsNobodysDirection(int pairs, int points, int insiders) {
        RowAudit audit = RowAudit.ofPairs(points, pairs, insiders, data -> {
            ReleasedChange held = ReleasedChange.of(data.scoresBefore(), data.scoresAfter(), insiders)
                    .orElseThrow();
            return List.of(held.before().inner(), held.change().inner());
        });
        assertThat(audit.rows()).isGreaterThan(1);
        assertThat(audit.leaks())
                .extracting(RowLeak::kind)
                .doesNotContain(RowLeak.Kind.NOBODY_ELSE_ROSE, RowLeak.Kind.NOBODY_ELSE_FELL, RowLeak.Kind.UNDECIDED);
    }

    /** Nothing may be trimmed less: one value more on each side, and insiders know what others did. */
    @Test
    void theTrimIsTight() {
        RowAudit audit = RowAudit.ofChanges(3, 7, 1, data -> data.changes().subList(1, 6));
        assertThat(audit.leaks()).extracting(RowLeak::kind).contains(RowLeak.Kind.NOBODY_ELSE_FELL);
    }

    /** What cannot be looked at is not safe. */
    @Test
    void tooManyDataSetsProveNothing() {
        RowAudit audit = RowAudit.ofPairs(5, 12, 1, data -> "the same");
        assertThat(audit.isSafe()).isFalse();
        assertThat(audit.inWords()).contains("too many data sets");
    }

    private static PairedScores scores(PairedAnswers data) {
        return new PairedScores(data.scoresBefore(), data.scoresAfter());
    }

    private static PairedComparison comparison(PairedAnswers data) {
        return PairedComparison.of(scores(data), AlternativeHypothesis.TWO_SIDED, P95);
    }

    private static TestResult test(PairedAnswers data) {
        return PairedTest.SIGNED_RANK.of(scores(data), AlternativeHypothesis.TWO_SIDED);
    }

    private static List<Object> row(PairedAnswers data, int points, int insiders) {
        ReleasedChange released = ReleasedChange.of(data.scoresBefore(), data.scoresAfter(), insiders)
                .orElseThrow();
        List<Object> row = new ArrayList<>();
        row.add(released.medianBefore());
        row.add(released.medianChange());
        released.interval(P95, new OutwardGrid(Fraction.ONE, points - 1)).ifPresent(row::add);
        return row;
    }

    private static List<Object> ofChanges(PairedAnswers data, int points) {
        List<Object> row = row(data, points, 1);
        return row.subList(1, row.size());
    }
}
