package org.reversementoring.reporting.study.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedTest;

class PlannedChangeTest {

    private static final Instrument STAY = Instruments.retentionIntention();
    private static final String MEASURE = "m: Intention to stay";
    private static final BigDecimal ALPHA = new BigDecimal("0.05");

    /** Without a named change each of three changes is primary, and counts in Holm's family. */
    @Test
    void onlyTheNamedChangeIsPrimary() {
        PlannedOutcome each = PlannedOutcome.of(MEASURE, OutcomeRank.PRIMARY);
        assertThat(outcomes(10, each)).extracting(Outcome::rank).containsOnly(OutcomeRank.PRIMARY);
        List<Outcome> one = outcomes(10, each.between(TimePoint.T0, TimePoint.T2));
        assertThat(one)
                .extracting(Outcome::measure)
                .containsExactly(MEASURE + ", T0 to T1", MEASURE + ", primary, T0 to T2", MEASURE + ", T1 to T2");
        assertThat(AdjustedOutcome.of(1, one).get(1).measures()).isEqualTo(1);
        assertThat(AdjustedOutcome.of(1, one).get(1).holm())
                .contains(one.get(1).result().primary().p());
        assertThat(AdjustedOutcome.of(1, one).get(0).holm()).isEmpty();
    }

    /** Of a questionnaire the change from the first time to the last alone is released; if another is named, that one is not primary. */
    @Test
    void aNamedChangeThatIsNotReleasedIsNotReplacedByAnother() {
        PlannedOutcome first = PlannedOutcome.of(MEASURE, OutcomeRank.PRIMARY).between(TimePoint.T0, TimePoint.T1);
        assertThat(outcomes(8, first))
                .filteredOn(outcome -> outcome.released().isPresent())
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.measure()).isEqualTo(MEASURE + ", T0 to T2");
                    assertThat(outcome.rank()).isEqualTo(OutcomeRank.SECONDARY);
                });
    }

    /** A questionnaire of two times is about one change, which may not be the named one. */
    @Test
    void ofTwoTimesTheRankIsThatOfTheNamedChangeOnly() {
        PlannedOutcome plan = PlannedOutcome.of(MEASURE, OutcomeRank.PRIMARY);
        assertThat(plan.rank(List.of(TimePoint.T0, TimePoint.T1))).isEqualTo(OutcomeRank.PRIMARY);
        PlannedOutcome late = plan.between(TimePoint.T0, TimePoint.T2);
        assertThat(late.rank(List.of(TimePoint.T0, TimePoint.T1))).isEqualTo(OutcomeRank.SECONDARY);
        assertThat(late.rank(List.of(TimePoint.T0, TimePoint.T2))).isEqualTo(OutcomeRank.PRIMARY);
        PlannedOutcome exploratory =
                PlannedOutcome.of(MEASURE, OutcomeRank.EXPLORATORY).between(TimePoint.T0, TimePoint.T2);
        assertThat(exploratory.rank(List.of(TimePoint.T0, TimePoint.T1))).isEqualTo(OutcomeRank.EXPLORATORY);
        List<MeasureAnswers> twice = answers(10).stream()
                .filter(answer -> answer.timePoint() != TimePoint.T2)
                .toList();
        MeasureFigures figures = MeasureFigures.of(
                QuestionnaireAdministration.beforeAndAfter("m", STAY, 10, twice),
                Optional.of(new OutcomeDesign(ALPHA, List.of(late))),
                AlternativeHypothesis.TWO_SIDED,
                new BigDecimal("0.95"));
        assertThat(figures.outcomes()).extracting(Outcome::measure).containsExactly(MEASURE);
        assertThat(figures.outcomes()).extracting(Outcome::rank).containsExactly(OutcomeRank.SECONDARY);
    }

    /** A digest that was put on record before changes could be named stays the design's. SHA-256 by Python's hashlib of the text below. */
    @Test
    void theDigestOfADesignWithoutAChangeIsThatOfEarlierVersions() {
        PlannedOutcome plan = PlannedOutcome.of("a: b", OutcomeRank.PRIMARY);
        OutcomeDesign design = new OutcomeDesign(ALPHA, List.of(plan));
        assertThat(design.canonicalText())
                .isEqualTo("reverse-mentoring/design/1\nalpha 0.05\noutcome PRIMARY SIGNED_RANK TWO_SIDED none a: b\n");
        assertThat(design.digest()).isEqualTo("9f8637bd48e030f91dc4bd90741baa2a93f2ea79a130889f28c8052da1562e05");
        OutcomeDesign early = new OutcomeDesign(ALPHA, List.of(plan.between(TimePoint.T0, TimePoint.T1)));
        OutcomeDesign late = new OutcomeDesign(ALPHA, List.of(plan.between(TimePoint.T0, TimePoint.T2)));
        assertThat(early.canonicalText()).contains("\nchange T0 T1 PRIMARY SIGNED_RANK TWO_SIDED none a: b\n");
        assertThat(List.of(design.digest(), early.digest(), late.digest())).doesNotHaveDuplicates();
        assertThat(new PlannedOutcome(
                        "a: b",
                        OutcomeRank.PRIMARY,
                        PairedTest.SIGNED_RANK,
                        AlternativeHypothesis.TWO_SIDED,
                        Optional.empty()))
                .isEqualTo(plan);
    }

    @Test
    void refusesTimesOutOfOrderAndASecondChange() {
        PlannedOutcome plan = PlannedOutcome.of("a: b", OutcomeRank.PRIMARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.between(TimePoint.T1, TimePoint.T1))
                .withMessageContaining("T1 to T1");
        assertThatIllegalArgumentException().isThrownBy(() -> plan.between(TimePoint.T2, TimePoint.T0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.between(TimePoint.T0, TimePoint.T1).between(TimePoint.T0, TimePoint.T2))
                .withMessageContaining("named already");
    }

    private static List<Outcome> outcomes(int people, PlannedOutcome plan) {
        return MeasureFigures.of(
                        QuestionnaireAdministration.atEachTime("m", STAY, people, answers(people)),
                        Optional.of(new OutcomeDesign(ALPHA, List.of(plan))),
                        AlternativeHypothesis.TWO_SIDED,
                        new BigDecimal("0.95"))
                .outcomes();
    }

    private static List<MeasureAnswers> answers(int people) {
        List<MeasureAnswers> forms = new ArrayList<>();
        for (TimePoint time : TimePoint.values()) {
            for (int person = 0; person < people; person++) {
                List<OptionalInt> values =
                        List.of(OptionalInt.of(1 + List.of(TimePoint.values()).indexOf(time) + person % 2));
                forms.add(STAY.answers(PairingCode.of("p" + person), time, values));
            }
        }
        return forms;
    }
}
