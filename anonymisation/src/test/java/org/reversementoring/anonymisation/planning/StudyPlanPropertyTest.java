package org.reversementoring.anonymisation.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.policy.ReleasePolicy;

/** Simulation and exact plan agree. The seed is fixed, so that four standard errors are not exceeded by bad luck one day. */
class StudyPlanPropertyTest {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    @Property(tries = 25, seed = "20261122")
    void simulation_is_within_four_standard_errors(
            @ForAll @IntRange(min = 4, max = 8) int one,
            @ForAll @IntRange(min = 5, max = 8) int other,
            @ForAll @IntRange(min = 50, max = 100) int turnout,
            @ForAll @IntRange(min = 0, max = 30) int declining,
            @ForAll @IntRange(min = 0, max = 100) int endorsing,
            @ForAll @IntRange(min = 0, max = 10) int concentration,
            @ForAll long seed) {
        int[] weights = {3, 7, 15, 40, 35};
        StudyDesign design = StudyDesign.of(List.of(one, other), Guides.agreement(), ReleasePolicy.standard())
                .withStrategy(concentration % 2 == 0 ? Strategies.middleAnswersAndSupport() : Strategies.trimmed())
                .withAnswers(
                        concentration == 0
                                ? AnswerModel.independent(weights)
                                : AnswerModel.consensus(concentration, weights))
                .withTurnout(BigDecimal.valueOf(turnout, 2), BigDecimal.valueOf(declining, 2))
                .withEndorsing(BigDecimal.valueOf(endorsing, 2));
        StudyPlan exact = StudyPlan.exact(design);
        StudyPlan simulated = StudyPlan.simulated(design, 4_000, new Random(seed));
        near(exact.panelsReleased(), simulated.panelsReleased());
        near(exact.questionsShown(), simulated.questionsShown());
        near(exact.findingsListed(), simulated.findingsListed());
        near(exact.distance(), simulated.distance());
        near(exact.sameMark(), simulated.sameMark());
    }

    private static void near(Optional<PlanEstimate> exact, Optional<PlanEstimate> simulated) {
        near(exact.orElseThrow(), simulated.orElseThrow());
    }

    private static void near(PlanEstimate exact, PlanEstimate simulated) {
        BigDecimal rounding = new BigDecimal("0.000002");
        assertThat(exact.value().subtract(simulated.value()).abs())
                .isLessThanOrEqualTo(simulated.standardError().multiply(FOUR).add(rounding));
    }
}
