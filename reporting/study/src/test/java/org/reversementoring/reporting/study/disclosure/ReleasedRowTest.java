package org.reversementoring.reporting.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.PairedTest;

/** The whole printed row, and rows of one person together, over all small data sets; each mutant prints one number too much. */
@SuppressWarnings("UnnecessaryLambda")
class ReleasedRowTest {

    private static final BigDecimal ALPHA = new BigDecimal("0.05");
    private static final ToIntFunction<int[]> T0 = person -> person[0];
    private static final ToIntFunction<int[]> T1 = person -> person[1];
    private static final ToIntFunction<int[]> T2 = person -> person[2];

    private static ReleasedRow row(PairedAnswers data, int points) {
        return ReleasedRow.of(data.scoresBefore(), data.scoresAfter(), new OutwardGrid(Fraction.ONE, points - 1));
    }

    /** Pairs, points, measures of the primary family. Below five pairs the number of pairs is all there is. */
    @ParameterizedTest
    @CsvSource({"5, 4, 1", "6, 3, 1", "8, 3, 1", "9, 3, 1", "9, 3, 3", "10, 3, 1", "12, 2, 1", "13, 2, 3", "16, 2, 3"})
    void theWholePrintedRowLeavesEachDirectionOpen(int pairs, int points, int measures) {
        RowAudit audit = RowAudit.ofPairs(points, pairs, 1, data -> EveryCourse.printed(row(data, points), measures));
        assertThat(audit.inWords()).startsWith("Each of ");
        assertThat(audit.rows()).isGreaterThan(1);
    }

    /** No cliff: of four nothing, of nine an interval, and what is printed follows from the number of pairs. */
    @Test
    void theFormatFollowsFromTheNumberOfPairs() {
        for (int pairs = 0; pairs <= 30; pairs++) {
            List<Fraction> ones = new ArrayList<>();
            List<Fraction> rises = new ArrayList<>();
            for (int i = 0; i < pairs; i++) {
                ones.add(Fraction.ONE);
                rises.add(Fraction.of(i % 2 + 2L));
            }
            ReleasedRow row = ReleasedRow.of(ones, rises, new OutwardGrid(Fraction.ONE, 4));
            assertThat(row.medianBefore().isPresent()).isEqualTo(pairs >= 5);
            assertThat(row.medianChange().isPresent()).isEqualTo(pairs >= 5);
            assertThat(row.interval(ALPHA, 1).isPresent()).isEqualTo(pairs >= 9);
            // Everybody rose; twelve is the fewest whose third change from below attains 95 %: 2 (1 + 12 + 66) / 4096 =
            // 0.0386.
            assertThat(row.isBelow(ALPHA, 1)).isEqualTo(pairs < 9 ? Optional.empty() : Optional.of(pairs >= 12));
            assertThat(row).hasToString("ReleasedRow[" + pairs + " pairs, ***]");
        }
    }

    /** "Below" is true of the sign test's p itself, corrected, in each data set of three points. */
    @ParameterizedTest
    @CsvSource({"12, 1", "13, 2", "14, 3"})
    void whatIsSaidOfPIsTrue(int pairs, int measures) {
        RowAudit.ofChanges(3, pairs, 1, data -> {
            if (row(data, 3).isBelow(ALPHA, measures).orElse(false)) {
                BigDecimal p = PairedTest.SIGN
                        .of(new PairedScores(data.scoresBefore(), data.scoresAfter()), AlternativeHypothesis.TWO_SIDED)
                        .p();
                assertThat(p.multiply(BigDecimal.valueOf(measures))).isLessThan(ALPHA);
            }
            return "";
        });
    }

    @Test
    void oneNumberMoreIsOneTooMany() {
        assertThat(RowAudit.ofPairs(
                                3,
                                6,
                                1,
                                data -> List.of(
                                        EveryCourse.printed(row(data, 3), 1),
                                        data.after().stream().sorted().toList().get(3)))
                        .isSafe())
                .as("the median after")
                .isFalse();
        assertThat(RowAudit.ofPairs(3, 9, 1, data -> List.of(EveryCourse.printed(row(data, 3), 1), data.rose()))
                        .isSafe())
                .as("how many rose")
                .isFalse();
        assertThat(RowAudit.ofPairs(
                                3,
                                9,
                                1,
                                data -> List.of(
                                        EveryCourse.printed(row(data, 3), 1),
                                        PairedTest.SIGN
                                                        .of(
                                                                new PairedScores(
                                                                        data.scoresBefore(), data.scoresAfter()),
                                                                AlternativeHypothesis.TWO_SIDED)
                                                        .p()
                                                        .compareTo(ALPHA)
                                                < 0))
                        .isSafe())
                .as("whether the sign test itself reached the threshold")
                .isFalse();
        assertThat(RowAudit.ofPairs(3, 4, 1, data -> data.changes().get(1)).isSafe())
                .as("a change of four pairs")
                .isFalse();
    }

    /** Rows of two items side by side tell nobody's direction on either item, nor in total. Five people, two points. */
    @Test
    void rowsOfItemsStandSideBySide() {
        for (ToIntFunction<int[]> way : List.<ToIntFunction<int[]>>of(
                person -> person[1] - person[0],
                person -> person[3] - person[2],
                person -> person[1] + person[3] - person[0] - person[2])) {
            assertThat(EveryCourse.leaks(5, 4, 2, ReleasedRowTest::items, way)).isZero();
        }
    }

    /** The mutant that the rule of one release refuses: the total beside its items. */
    @Test
    void theTotalMayNotStandBesideItsItems() {
        assertThat(EveryCourse.leaks(
                        5,
                        4,
                        2,
                        data -> List.of(
                                items(data),
                                EveryCourse.row(
                                        data, person -> person[0] + person[2], person -> person[1] + person[3], 2)),
                        person -> person[1] - person[0]))
                .isPositive();
    }

    private static Object items(int[][] data) {
        return List.of(
                EveryCourse.row(data, T0, T1, 1), EveryCourse.row(data, person -> person[2], person -> person[3], 1));
    }

    /** Of three times the change from the first to the last is safe; with the other two it is not. Five people, three points. */
    @Test
    void oneChangeOfThreeTimesIsReleased() {
        ToIntFunction<int[]> way = person -> person[2] - person[0];
        assertThat(EveryCourse.leaks(5, 3, 3, data -> EveryCourse.row(data, T0, T2, 2), way))
                .isZero();
        assertThat(EveryCourse.leaks(
                        5,
                        3,
                        3,
                        data -> List.of(
                                EveryCourse.row(data, T0, T2, 2),
                                EveryCourse.row(data, T0, T1, 2),
                                EveryCourse.row(data, T1, T2, 2)),
                        way))
                .isPositive();
    }

    /**
     * Counts of categories before may stand beside the row, if the outer ones have two scores or more; those after may not. Four points in
     * two categories.
     */
    @Test
    void categoriesBeforeMayStandBesideTheRow() {
        for (int pairs : new int[] {5, 6}) {
            assertThat(RowAudit.ofPairs(
                                    4,
                                    pairs,
                                    1,
                                    data -> List.of(EveryCourse.printed(row(data, 4), 1), low(data.before(), 2)))
                            .leaks())
                    .extracting(RowLeak::kind)
                    .doesNotContain(RowLeak.Kind.NOBODY_ELSE_ROSE, RowLeak.Kind.NOBODY_ELSE_FELL);
        }
        assertThat(RowAudit.ofPairs(
                                4, 5, 1, data -> List.of(EveryCourse.printed(row(data, 4), 1), low(data.before(), 1)))
                        .leaks())
                .as("a category of the lowest score alone")
                .extracting(RowLeak::kind)
                .contains(RowLeak.Kind.NOBODY_ELSE_FELL);
        assertThat(RowAudit.ofPairs(
                                4,
                                5,
                                1,
                                data -> List.of(
                                        EveryCourse.printed(row(data, 4), 1),
                                        low(data.before(), 2),
                                        low(data.after(), 2)))
                        .isSafe())
                .as("categories after")
                .isFalse();
    }

    private static long low(List<Integer> scores, int highest) {
        return scores.stream().filter(score -> score <= highest).count();
    }

    @Test
    void refusesWhatDoesNotFit() {
        OutwardGrid grid = new OutwardGrid(Fraction.ONE, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> new ReleasedRow(-1, Optional.empty(), grid));
        assertThatIllegalArgumentException().isThrownBy(() -> ReleasedRow.of(List.of(Fraction.ONE), List.of(), grid));
        ReleasedRow row = ReleasedRow.of(List.of(), List.of(), grid);
        assertThat(row.isBelow(ALPHA, 1)).isEmpty();
    }
}
