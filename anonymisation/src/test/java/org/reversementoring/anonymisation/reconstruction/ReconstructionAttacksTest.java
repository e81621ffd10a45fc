package org.reversementoring.anonymisation.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.answered;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.count;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.mean;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.median;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.standardDeviation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.reconstruction.figure.GroupStatistic;
import org.reversementoring.anonymisation.reconstruction.figure.Marks;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.reconstruction.figure.Rounding;
import org.reversementoring.anonymisation.reconstruction.figure.Statistics;
import org.reversementoring.anonymisation.reconstruction.figure.ValueSet;
import org.reversementoring.core.Fraction;

/** Leaks L and worked attacks W, with their numbers. */
class ReconstructionAttacksTest {

    private static final ReportedQuestion FIVE = ReportedQuestion.ordinal(1, 5);

    @Test
    void censusMedian30AndMean44LeaveThirtyTriplesOfAges() {
        // Garfinkel, Abowd, Martindale 2019: 30 of C(125,3) = 317,750 triples. That number leaves out equal ages; with
        // them
        // there are C(127,3) = 333,375. By hand: the ages are a, 30 and 102 - a with a = 1 .. 30.
        RespondentGroup household = RespondentGroup.range(1, 3);
        ReconstructionAudit audit = ReconstructionAudit.of(ReportedQuestion.ordinal(1, 125), 3)
                .publishing(median(household).is(30), mean(household).is(44));

        ReconstructionResult.Consistent result = audit.conclude().orThrow();

        assertThat(audit.cost()).isEqualTo(333_375);
        assertThat(result.panels()).isEqualTo(30);
        // a = 30 has its 3 orders, the others 6 each.
        assertThat(result.worlds()).isEqualTo(29 * 6 + 3);
        assertThat(result.mentor(1).feasible())
                .isEqualTo(IntStream.concat(IntStream.rangeClosed(1, 30), IntStream.rangeClosed(72, 101))
                        .boxed()
                        .toList());
    }

    /** W1. */
    @ParameterizedTest
    @EnumSource(Rounding.class)
    void w1MeanAndDeviationLeaveOneMultiset(Rounding rounding) {
        RespondentGroup six = RespondentGroup.range(1, 6);
        // sqrt(10/5) = 1.4142…: a tool that rounds up prints 1.42.
        String deviation = rounding == Rounding.UP ? "1.42" : "1.41";
        ReconstructionResult.Consistent result = ReconstructionAudit.of(FIVE, 6)
                .publishing(
                        mean(six).printed("3.00", rounding),
                        standardDeviation(six).printed(deviation, rounding))
                .conclude()
                .orThrow();

        assertThat(result.onlyAnswers()).contains(List.of(1, 2, 3, 3, 4, 5));
        assertThat(result.panels()).isEqualTo(1);
        assertThat(result.worlds()).isEqualTo(360); // 6! / 2!
        assertThat(result.mentor(4).probability(3)).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void w1ColluderWhoAnsweredTwoLeavesTheOthersOneMultiset() {
        RespondentGroup six = RespondentGroup.range(1, 6);
        ReconstructionResult.Consistent result = ReconstructionAudit.of(FIVE, 6)
                .publishing(mean(six).printed("3.00"), standardDeviation(six).printed("1.41"))
                .knowing(AttackerKnowledge.answer(1, 2))
                .conclude()
                .orThrow();

        assertThat(result.worlds()).isEqualTo(60); // {1,3,3,4,5} in 5! / 2! orders
        assertThat(result.mentor(2).feasible()).containsExactly(1, 3, 4, 5);
        assertThat(result.mentor(1).isDetermined()).isTrue();
        assertThat(result.mentor(1).leakage().factor()).isEqualTo(Fraction.ONE);
    }

    /** W2. */
    @Test
    void w2LateAnswerIsDetermined() {
        RespondentGroup early = RespondentGroup.range(1, 5);
        ReconstructionResult.Consistent result = ReconstructionAudit.of(FIVE, 6)
                .publishing(mean(early).printed("3.4"), mean(early.with(6)).printed("3.0"))
                .conclude()
                .orThrow();

        assertThat(result.mentor(6).feasible()).containsExactly(1);
        assertThat(result.mentor(6).isDetermined()).isTrue();
        assertThat(result.mentor(1).feasible()).containsExactly(1, 2, 3, 4, 5);
    }

    /** L4. */
    @Test
    void l4SubgroupMeansGiveTheWomensAnswers() {
        RespondentGroup men = RespondentGroup.range(1, 4);
        RespondentGroup all = men.with(5, 6);
        int exact = 0;
        int worlds = 0;
        // Over all ordered worlds only the two sums matter; 5^4 worlds of the men times 5^2 of the women.
        for (int world = 0; world < 15_625; world++) {
            int[] answers = digits(world, 6, 5);
            int male = answers[0] + answers[1] + answers[2] + answers[3];
            int women = answers[4] + answers[5];
            worlds++;
            // Sums 2 and 10 have one pair each; 3 and 9 have two orders, but one multiset.
            exact += women == 2 || women == 10 || women == 3 || women == 9 ? 1 : 0;
            if (world % 97 == 0) {
                ReconstructionAudit audit = ReconstructionAudit.of(FIVE, 6)
                        .publishing(
                                mean(men).printed(quotient(male, 4)), mean(all).printed(quotient(male + women, 6)));
                ReconstructionResult.Consistent result = audit.conclude().orThrow();
                assertThat(result.mentor(5).feasible())
                        .isEqualTo(IntStream.rangeClosed(1, 5)
                                .filter(mark -> women - mark >= 1 && women - mark <= 5)
                                .boxed()
                                .toList());
                MentorInference other = audit.knowing(AttackerKnowledge.answer(5, answers[4]))
                        .conclude()
                        .orThrow()
                        .mentor(6);
                assertThat(other.feasible()).containsExactly(answers[5]);
            }
        }
        // 6 of 25 pairs of the women's answers are given by their sum, 24 %.
        assertThat(exact * 100).isEqualTo(worlds * 24);
    }

    /** W7. */
    @Test
    void w7SwapOfOneExposesLeaverAndJoiner() {
        ReportedQuestion favourable = ReportedQuestion.binary();
        RespondentGroup before = RespondentGroup.range(1, 6);
        RespondentGroup after = before.without(6).with(7);
        ReconstructionResult.Consistent result = ReconstructionAudit.of(favourable, 7)
                .publishing(
                        count(before, Marks.of(1)).atLeast(4),
                        count(after, Marks.of(1)).atMost(3))
                .conclude()
                .orThrow();

        assertThat(result.mentor(6).feasible()).containsExactly(1);
        assertThat(result.mentor(7).feasible()).containsExactly(0);
        assertThat(result.mentor(1).feasible()).containsExactly(0, 1);
        assertThat(result.worlds()).isEqualTo(10); // 3 of 5 stayed favourable
    }

    /** W8. */
    @Test
    void w8RoundingToFivePublishesUnanimity() {
        RespondentGroup eight = RespondentGroup.range(1, 8);
        ReconstructionResult.Consistent result = ReconstructionAudit.of(ReportedQuestion.binary(), 8)
                .publishing(count(eight, Marks.of(1)).roundedTo(5, 10, Rounding.HALF_UP))
                .conclude()
                .orThrow();

        assertThat(result.onlyAnswers()).contains(List.of(1, 1, 1, 1, 1, 1, 1, 1));
        assertThat(result.leakage().bits()).isEqualByComparingTo("8");
    }

    /** W9. */
    @Test
    void w9TotalOverBandedPanelsTellsWhatOneReportDoesNot() {
        // L21: three panels of six, each "few" (0 to 2), total 1. A colluder of panel 1 who was favourable knows all
        // others.
        ReconstructionResult.Consistent result = ReconstructionAudit.of(ReportedQuestion.binary(), 18)
                .publishing(
                        count(RespondentGroup.range(1, 6), Marks.of(1)).between(0, 2),
                        count(RespondentGroup.range(7, 12), Marks.of(1)).between(0, 2),
                        count(RespondentGroup.range(13, 18), Marks.of(1)).between(0, 2),
                        count(RespondentGroup.range(1, 18), Marks.of(1)).is(1))
                .knowing(AttackerKnowledge.answer(1, 1))
                .conclude()
                .orThrow();

        assertThat(result.worlds()).isEqualTo(1);
        assertThat(result.mentor(18).feasible()).containsExactly(0);
    }

    /** L6. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5, 6, 7})
    void l6ZeroIsShownAndOneToSevenIsHidden(int n) {
        GroupStatistic favourable = count(RespondentGroup.range(1, n), FIVE.atLeast(4));
        ValueSet hidden = ValueSet.between(1, 7);

        ReconstructionResult.Consistent shown = ReconstructionAudit.of(FIVE, n)
                .publishing(favourable.is(0))
                .conclude()
                .orThrow();
        ReconstructionResult.Consistent starred = ReconstructionAudit.of(FIVE, n)
                .publishing(favourable.suppressedWhen(hidden))
                .conclude()
                .orThrow();

        assertThat(shown.mentor(1).feasible()).containsExactly(1, 2, 3);
        assertThat(starred.mentor(1).isEndpointDeniable()).isTrue();
        // Somebody was favourable: of 5^n worlds the 3^n without a 4 or 5 are gone.
        assertThat(starred.worlds())
                .isEqualTo(BigInteger.valueOf(5)
                        .pow(n)
                        .subtract(BigInteger.valueOf(3).pow(n)));
    }

    /** L17. */
    @Test
    void l17SuppressedUnlessUnanimousTellsAnyMentorEverything() {
        RespondentGroup six = RespondentGroup.range(1, 6);
        ReconstructionResult.Consistent result = ReconstructionAudit.of(FIVE, 6)
                .publishing(Statistics.range(six).suppressedWhen(ValueSet.just(0)))
                .knowing(AttackerKnowledge.answer(3, 2))
                .conclude()
                .orThrow();

        assertThat(result.mentors()).allMatch(mentor -> mentor.feasible().equals(List.of(2)));
    }

    /** L18. */
    @Test
    void l18AnsweredFiveOfSixRevealsThatOneDeclined() {
        RespondentGroup six = RespondentGroup.range(1, 6);
        ReconstructionResult.Consistent result = ReconstructionAudit.of(FIVE.orDeclined(), 6)
                .publishing(answered(six).is(5), mean(six).printed("5.0"))
                .conclude()
                .orThrow();

        assertThat(result.mentor(1).feasible()).containsExactly(5);
        assertThat(result.mentor(1).probabilityOfDeclining()).isEqualTo(Fraction.of(1, 6));
    }

    private static String quotient(int sum, int n) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(n), 2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static int[] digits(int world, int n, int points) {
        int[] answers = new int[n];
        for (int i = 0; i < n; i++) {
            answers[i] = 1 + world % points;
            world /= points;
        }
        return answers;
    }
}
