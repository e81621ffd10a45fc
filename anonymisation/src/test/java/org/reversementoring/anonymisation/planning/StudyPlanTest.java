package org.reversementoring.anonymisation.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.policy.ReleasePolicy;

class StudyPlanTest {

    private static final RatingScale FIVE = Guides.agreement();
    private static final int[] SKEWED = {3, 7, 15, 40, 35};

    private static StudyDesign panelsOf(Integer... sizes) {
        return StudyDesign.of(List.of(sizes), FIVE, ReleasePolicy.standard());
    }

    @ParameterizedTest
    // Cost in usefulness: expected |trimmed mean - mean| for r = c+1, c = 1, and the rounded
    // category, which agrees in 77-88 %. The prior is the consensus prior of the guarantees: a
    // Dirichlet-multinomial of concentration 5 over .03, .07, .15, .40, .35, halves rounded to even. The last digits
    // are
    // those of an independent program in fractions.
    @CsvSource({
        "5, 0.35, 0.77, 0.3507, 0.7711",
        "6, 0.26, 0.83, 0.2635, 0.8341",
        "8, 0.20, 0.85, 0.1962, 0.8525",
        "12, 0.14, 0.88, 0.1371, 0.8831"
    })
    void cost_in_usefulness_of_section_9(int n, String far, String same, String farther, String exacter) {
        StudyPlan plan = StudyPlan.exact(
                panelsOf(n).withStrategy(Strategies.trimmed()).withAnswers(AnswerModel.consensus(5, SKEWED)));
        BigDecimal distance = plan.distance().orElseThrow().value();
        BigDecimal sameMark = plan.sameMark().orElseThrow().value();
        assertThat(distance.setScale(2, RoundingMode.HALF_UP)).isEqualTo(far);
        assertThat(sameMark.setScale(2, RoundingMode.HALF_UP)).isEqualTo(same);
        assertThat(distance.setScale(4, RoundingMode.HALF_UP)).isEqualTo(farther);
        assertThat(sameMark.setScale(4, RoundingMode.HALF_UP)).isEqualTo(exacter);
    }

    @ParameterizedTest
    // The same independent program, with independent answers.
    @CsvSource({
        "5, 1 1 1 1 1, 0.439040",
        "6, 1 1 1 1 1, 0.306560",
        "5, 3 7 15 40 35, 0.335359",
        "6, 3 7 15 40 35, 0.249504"
    })
    void distance_with_independent_answers(int n, String weights, String far) {
        int[] each = Stream.of(weights.split(" ")).mapToInt(Integer::parseInt).toArray();
        StudyPlan plan = StudyPlan.exact(
                panelsOf(n).withStrategy(Strategies.trimmed()).withAnswers(AnswerModel.independent(each)));
        assertThat(plan.distance().orElseThrow().value()).isEqualTo(far);
    }

    @Test
    void turnout_by_hand() {
        // Six invited, nine in ten take part: 0.9^6 + 6 * 0.9^5 * 0.1 = 0.885735 reach the floor of five. Of panels of
        // four none does.
        StudyDesign design = panelsOf(6).withTurnout(new BigDecimal("0.9"), BigDecimal.ZERO);
        StudyPlan plan = StudyPlan.exact(design);
        assertThat(plan.panelsReleased().value()).isEqualTo("0.885735");
        assertThat(plan.questionsShown().value()).isEqualTo("0.885735");
        assertThat(StudyPlan.exact(panelsOf(4)).panelsReleased().value()).isEqualTo("0.000000");
        assertThat(StudyPlan.exact(panelsOf(4)).distance()).isEmpty();
        // Half of the panels have four.
        assertThat(StudyPlan.exact(panelsOf(4, 6)).panelsReleased().value()).isEqualTo("0.500000");
    }

    @Test
    void declining_by_hand() {
        // Of six who all take part, five or six must answer: the same number once more, now for questions only.
        StudyPlan plan = StudyPlan.exact(panelsOf(6).withTurnout(BigDecimal.ONE, new BigDecimal("0.1")));
        assertThat(plan.panelsReleased().value()).isEqualTo("1.000000");
        assertThat(plan.questionsShown().value()).isEqualTo("0.885735");
    }

    @Test
    void endorsing_by_hand() {
        // At least three of five with probability 1/2 each: (10 + 5 + 1) / 32. By consent, all four: 1/16.
        assertThat(StudyPlan.exact(panelsOf(5)).findingsListed().value()).isEqualTo("0.500000");
        StudyPlan consent = StudyPlan.exact(StudyDesign.of(List.of(4), FIVE, ReleasePolicy.conversation()));
        assertThat(consent.findingsListed().value()).isEqualTo("0.062500");
        assertThat(consent.panelsReleased().value()).isEqualTo("1.000000");
        assertThat(consent.questionsShown().value()).isEqualTo("0.000000");
        // Five endorsements are outside the window of a panel of five, so nothing is released.
        StudyDesign tooMany =
                StudyDesign.of(List.of(5), FIVE, ReleasePolicy.standard().withEndorsements(5));
        assertThat(StudyPlan.exact(tooMany).panelsReleased().value()).isEqualTo("0.000000");
    }

    @Test
    void a_strategy_without_a_certificate_releases_nothing() {
        // Bands for LF(1) show the mean itself, which the audit refuses.
        StudyDesign design = panelsOf(6).withStrategy(SharpestBands.strategy(List.of(Guarantee.leastFeasible(1))));
        assertThat(StudyPlan.exact(design).panelsReleased().value()).isEqualTo("0.000000");
        assertThat(StudyPlan.simulated(design, 100, new Random(1))
                        .panelsReleased()
                        .value())
                .isEqualTo("0.000000");
    }

    @ParameterizedTest
    @CsvSource({"2, 3", "2, 4", "3, 3", "3, 4", "4, 3", "4, 4"})
    void a_multiset_weighs_as_much_as_its_orders(int points, int invited) {
        // The model: a multiset weighs as much as its orders, answer after answer, do together.
        int[] weights = IntStream.rangeClosed(1, points).toArray();
        for (AnswerModel model : List.of(AnswerModel.independent(weights), AnswerModel.consensus(3, weights))) {
            Worlds worlds = new Worlds(points, invited);
            Fraction sum = Fraction.ZERO;
            for (int[] world : worlds.every()) {
                sum = sum.plus(
                        worlds.probability(world, weights, model.toString().contains("agree") ? 3 : 0));
            }
            assertThat(sum).isEqualTo(Fraction.ONE);
            for (int[] counts : worlds.multisets()) {
                Fraction naive = Fraction.ZERO;
                for (int[] world : worlds.of(counts)) {
                    naive = naive.plus(
                            worlds.probability(world, weights, model.toString().contains("agree") ? 3 : 0));
                }
                assertThat(Fraction.of(model.weight(counts), model.total(invited)))
                        .isEqualTo(naive);
            }
        }
    }

    @Test
    void exact_is_what_every_study_of_ordered_worlds_gives() {
        // Two points, five and six invited: who takes part, who answers what or declines, and who endorses, world by
        // world.
        for (int invited : new int[] {5, 6}) {
            StudyDesign design = StudyDesign.of(List.of(invited), Worlds.scale(2), ReleasePolicy.standard())
                    .withStrategy(Strategies.trimmedMean(2))
                    .withAnswers(AnswerModel.consensus(2, 1, 2))
                    .withTurnout(new BigDecimal("0.8"), new BigDecimal("0.1"))
                    .withEndorsing(new BigDecimal("0.6"));
            NaiveStudy naive = new NaiveStudy(design);
            StudyPlan plan = StudyPlan.exact(design);
            assertThat(plan.panelsReleased()).isEqualTo(naive.released());
            assertThat(plan.questionsShown()).isEqualTo(naive.shown());
            assertThat(plan.findingsListed()).isEqualTo(naive.listed());
            assertThat(plan.distance()).contains(naive.distance());
            assertThat(plan.sameMark()).contains(naive.same());
        }
    }

    @Test
    void large_plans_are_simulated_and_say_so() {
        RatingScale eleven = Worlds.scale(11);
        StudyDesign design = StudyDesign.of(List.of(11), eleven, ReleasePolicy.standard())
                .withTurnout(new BigDecimal("0.9"), BigDecimal.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyPlan.exact(design))
                .withMessageStartingWith("exact plan must go through at most 1000000 panels of answers, but needs ");
        StudyDesign small = StudyDesign.of(List.of(5), eleven, ReleasePolicy.standard());
        assertThat(StudyPlan.of(small, 10, new Random(3)).panelsReleased().method())
                .isEqualTo(PlanEstimate.Method.EXACT);
        StudyPlan simulated = StudyPlan.simulated(small, 100, new Random(3));
        assertThat(simulated.distance().orElseThrow().method()).isEqualTo(PlanEstimate.Method.SIMULATED);
        assertThat(simulated).isEqualTo(StudyPlan.simulated(small, 100, new Random(3)));
    }

    @Test
    void reads_like_a_table() {
        // The numbers are those of an independent program.
        StudyDesign design = panelsOf(6, 6, 8)
                .withAnswers(AnswerModel.consensus(5, SKEWED))
                .withTurnout(new BigDecimal("0.9"), new BigDecimal("0.05"));
        assertThat(StudyPlan.exact(design).inWords().lines().collect(Collectors.toList()))
                .containsExactly(
                        "Planned: 3 panels of 6 or 8, policy standard, strategy middle-answers+support-band.",
                        "Expected: 90% take part, 5% of answers are declined, mentors tend to agree (concentration 5), marks in"
                                + " the ratio 3 : 7 : 15 : 40 : 35.",
                        "",
                        "  Reports that can be released  92.2%",
                        "  Questions shown               85.2%, on average 6.5 of 7 in a released report",
                        "  Findings listed               61.0%",
                        "  Shown value and panel's mean  differ by 0.31 points on average",
                        "  Shown value on the same mark  79.9%",
                        "",
                        "Worked out exactly, from every panel of answers.");
        assertThat(StudyPlan.simulated(design, 400, new Random(5)).inWords())
                .contains(" ± ")
                .endsWith("Simulated; a number may be off by about as much as stands after ±.\n");
    }

    @Test
    void refuses_bad_designs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> panelsOf(6, 25))
                .withMessage("panel sizes must be between 1 and 24, but were [6, 25]");
        assertThatIllegalArgumentException().isThrownBy(StudyPlanTest::panelsOf);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> panelsOf(6).withAnswers(AnswerModel.independent(1, 2)))
                .withMessage("weights of marks must be one for each of 5 marks, but were 2");
        for (String wrong : List.of("-0.1", "1.1", "0.1234567")) {
            BigDecimal rate = new BigDecimal(wrong);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> panelsOf(6).withTurnout(rate, BigDecimal.ZERO))
                    .withMessage("turnout must be between 0 and 1 with at most 6 decimals, but was " + wrong);
            assertThatIllegalArgumentException().isThrownBy(() -> panelsOf(6).withTurnout(BigDecimal.ONE, rate));
            assertThatIllegalArgumentException().isThrownBy(() -> panelsOf(6).withEndorsing(rate));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> panelsOf(6).withQuestions(0))
                .withMessage("questions must be at least 1, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerModel.independent(0, 0))
                .withMessage("weights of marks must be at least 0 with a sum of 1 to 1000000, but were 0, 0");
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerModel.independent(-1, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerModel.consensus(0, 1, 1))
                .withMessage("concentration must be between 1 and 1000, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StudyPlan.simulated(panelsOf(6), 1, new Random(1)))
                .withMessage("runs must be between 2 and 10000000, but were 1");
    }
}
