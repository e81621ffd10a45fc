package org.reversementoring.anonymisation.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

class StrategiesTest {

    private static final RatingScale SCALE = Guides.agreement();

    @ParameterizedTest
    // The table of the guarantees for one colluder: "4th-6th" is 4, 6; bands "0-2 / 3-6 / 7-9" are 2,
    // 7.
    @CsvSource({
        "5, 3, 3, 2, 3",
        "6, 3, 4, 2, 4",
        "7, 4, 4, 2, 5",
        "8, 4, 5, 2, 6",
        "9, 4, 6, 2, 7",
        "10, 5, 6, 2, 8",
        "11, 5, 7, 2, 9",
        "12, 5, 8, 2, 10"
    })
    void table_of_what_is_shown_by_default(int n, int firstRank, int lastRank, int fewUpTo, int mostFrom) {
        PublicContext context = PublicContext.of(SCALE, n, 1);
        for (int high = 0; high <= n; high++) {
            // Of n - high answers 1 and high answers 5, the r-th lowest is 1 as long as r is at most n - high.
            AnswerCounts answers = AnswerCounts.ofCounts(SCALE, 0, n - high, 0, 0, 0, high);
            Statement middle = new Statement.MiddleAnswers(firstRank <= n - high ? 1 : 5, lastRank <= n - high ? 1 : 5);
            SupportBand band =
                    high <= fewUpTo ? SupportBand.FEW : high >= mostFrom ? SupportBand.MOST : SupportBand.SOME;
            assertThat(Strategies.middleAnswers().apply(answers, context))
                    .as("%d of %d", high, n)
                    .isEqualTo(middle);
            assertThat(Strategies.supportBand().apply(answers, context))
                    .as("%d of %d", high, n)
                    .isEqualTo(new Statement.Support(band));
            assertThat(Strategies.middleAnswersAndSupport().apply(answers, context))
                    .isEqualTo(new Statement.Together(List.of(middle, new Statement.Support(band))));
        }
    }

    @ParameterizedTest
    // r = max(c+1, ceil(n/3)) if n-2r >= 1, else c+1, by hand; for c = 0 and n = 4 two would leave none, so one is
    // dropped.
    @CsvSource({"3, 0, 2, 2", "4, 0, 2, 3", "5, 0, 3, 3", "7, 2, 4, 4", "8, 2, 4, 5", "12, 2, 5, 8", "24, 1, 9, 16"})
    void ranks_for_other_panels(int n, int colluders, int firstRank, int lastRank) {
        PublicContext context = PublicContext.of(SCALE, n, colluders);
        List<Integer> marks = IntStream.rangeClosed(1, n)
                .map(rank ->
                        rank < firstRank ? 1 : rank == firstRank ? 2 : rank < lastRank ? 3 : rank == lastRank ? 4 : 5)
                .boxed()
                .toList();
        assertThat(Strategies.middleAnswers().apply(AnswerCounts.of(SCALE, marks, 0), context))
                .isEqualTo(new Statement.MiddleAnswers(2, firstRank == lastRank ? 2 : 4));
    }

    /** G3. */
    @Test
    void nothing_is_shown_below_the_floor() {
        PublicContext context = PublicContext.of(SCALE, 8, 1);
        AnswerCounts below = AnswerCounts.of(SCALE, List.of(5, 5, 5, 5), 4);
        AnswerCounts at = AnswerCounts.of(SCALE, List.of(5, 5, 5, 5, 5), 3);
        for (AnonymisationStrategy strategy : List.of(
                Strategies.middleAnswers(),
                Strategies.supportBand(),
                Strategies.middleAnswersAndSupport(),
                Strategies.trimmed(),
                Strategies.trimmedMean(1),
                Strategies.majority(),
                Strategies.listedOptions(3))) {
            assertThat(strategy.apply(below, context)).as(strategy.id()).isEqualTo(new Statement.NotShown());
            assertThat(strategy.apply(at, context)).as(strategy.id()).isNotEqualTo(new Statement.NotShown());
        }
    }

    @Test
    void ranks_and_bands_are_those_of_the_answers_given() {
        // Five of eight answered: the row of n = 5, not that of n = 8. Two favourable answers are few, three are most.
        PublicContext context = PublicContext.of(SCALE, 8, 1);
        assertThat(Strategies.middleAnswersAndSupport()
                        .apply(AnswerCounts.of(SCALE, List.of(1, 2, 3, 4, 5), 3), context))
                .isEqualTo(new Statement.Together(
                        List.of(new Statement.MiddleAnswers(3, 3), new Statement.Support(SupportBand.FEW))));
        assertThat(Strategies.supportBand().apply(AnswerCounts.of(SCALE, List.of(1, 2, 4, 4, 5), 3), context))
                .isEqualTo(new Statement.Support(SupportBand.MOST));
    }

    @Test
    void ids_are_distinct_and_stay() {
        // They stand in certificates: a changed id is a changed strategy.
        assertThat(Strategies.middleAnswers().id()).isEqualTo("middle-answers");
        assertThat(Strategies.supportBand().id()).isEqualTo("support-band");
        assertThat(Strategies.middleAnswersAndSupport().id()).isEqualTo("middle-answers+support-band");
        assertThat(Strategies.trimmed().id()).isEqualTo("trimmed");
        assertThat(Strategies.trimmedMean(2).id()).isEqualTo("trimmed-mean-2");
        assertThat(Strategies.majority().id()).isEqualTo("majority");
        assertThat(Strategies.listedOptions(3).id()).isEqualTo("listed-options-3");
    }

    @Test
    void trimmed_answers_and_their_mean() {
        // T_1 of the eight answers 1 1 2 3 4 4 5 5: ranks 3 to 6, by hand; their mean is 13 / 4.
        PublicContext context = PublicContext.of(SCALE, 8, 1);
        AnswerCounts answers = AnswerCounts.of(SCALE, List.of(5, 1, 4, 2, 3, 1, 5, 4), 0);
        assertThat(Strategies.trimmed().apply(answers, context)).isEqualTo(new Statement.Trimmed(List.of(2, 3, 4, 4)));
        assertThat(Strategies.trimmedMean(2).apply(answers, context))
                .isEqualTo(new Statement.TrimmedMean(new BigDecimal("3.25")));
        // Halves go up.
        assertThat(Strategies.trimmedMean(1).apply(answers, context))
                .isEqualTo(new Statement.TrimmedMean(new BigDecimal("3.3")));
        assertThat(Strategies.trimmedMean(0).apply(answers, context))
                .isEqualTo(new Statement.TrimmedMean(BigDecimal.valueOf(3)));
        for (int decimals : new int[] {-1, 5}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Strategies.trimmedMean(decimals))
                    .withMessage("decimals of a trimmed mean must be between 0 and 4, but were " + decimals);
        }
    }

    @ParameterizedTest
    // More than half, not half: three of six are no majority. The middle mark of five is not favourable.
    @CsvSource({"1 1 1 4 5, false", "1 1 4 4 5, true", "1 2 3 4 4 5, false", "1 2 4 4 4 5, true"})
    void majority_is_more_than_half(String marks, boolean majority) {
        List<Integer> given =
                Arrays.stream(marks.split(" ")).map(Integer::valueOf).toList();
        assertThat(Strategies.majority()
                        .apply(AnswerCounts.of(SCALE, given, 0), PublicContext.of(SCALE, given.size(), 1)))
                .isEqualTo(new Statement.Majority(majority));
    }

    @Test
    void majority_cuts_inside_the_window() {
        // T1: c+2 <= t* <= m-c-1 for t* = m/2 + 1, whenever the floor of T2 is reached.
        for (int colluders = 0; colluders <= 10; colluders++) {
            for (int m = 2 * colluders + 3; m <= 24; m++) {
                assertThat(m / 2 + 1).isBetween(colluders + 2, m - colluders - 1);
            }
        }
    }

    @Test
    void options_are_listed_from_their_number_of_answers_on() {
        AnswerCounts answers = AnswerCounts.ofCounts(SCALE, 0, 4, 0, 3, 2, 1);
        PublicContext context = PublicContext.of(SCALE, 10, 1);
        assertThat(Strategies.listedOptions(3).apply(answers, context)).isEqualTo(new Statement.Listed(List.of(1, 3)));
        assertThat(Strategies.listedOptions(4).apply(answers, context)).isEqualTo(new Statement.Listed(List.of(1)));
        assertThat(Strategies.listedOptions(5).apply(answers, context)).isEqualTo(new Statement.Listed(List.of()));
        // The window of T1 ends at m-c-1 = 8, and for two colluders begins at c+2 = 4.
        assertThat(Strategies.listedOptions(8).apply(answers, context)).isEqualTo(new Statement.Listed(List.of()));
        assertThat(Strategies.listedOptions(9).apply(answers, context)).isEqualTo(new Statement.NotShown());
        assertThat(Strategies.listedOptions(3).apply(answers, PublicContext.of(SCALE, 10, 2)))
                .isEqualTo(new Statement.Listed(List.of(1)));
        for (int atLeast : new int[] {2, 25}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Strategies.listedOptions(atLeast))
                    .withMessage("answers that list an option must be between 3 and 24, but were " + atLeast);
        }
    }

    @Test
    void default_floor_is_that_of_T2() {
        assertThat(PublicContext.of(SCALE, 12, 0).answersNeeded()).isEqualTo(3);
        assertThat(PublicContext.of(SCALE, 12, 1).answersNeeded()).isEqualTo(5);
        assertThat(PublicContext.of(SCALE, 12, 2).answersNeeded()).isEqualTo(7);
    }

    @Test
    void contexts_refuse_bad_input() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicContext.of(SCALE, 0, 0))
                .withMessage("panel size must be between 1 and 24, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> PublicContext.of(SCALE, 25, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicContext.of(SCALE, 5, 5))
                .withMessage("colluders must be between 0 and 4, but were 5");
        assertThatIllegalArgumentException().isThrownBy(() -> PublicContext.of(SCALE, 5, -1));
        for (int colluders = 0; colluders <= 3; colluders++) {
            int c = colluders;
            // T2: no answer is safe below 2c+3.
            int floor = 2 * c + 3;
            assertThat(new PublicContext(SCALE, 12, c, floor).answersNeeded()).isEqualTo(floor);
            for (int needed : new int[] {floor - 1, 0, -1}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new PublicContext(SCALE, 12, c, needed))
                        .withMessage("answers needed must be at least " + floor + ", but were " + needed);
            }
        }
        assertThat(PublicContext.of(SCALE, 24, 23).panelSize()).isEqualTo(24);
    }
}
