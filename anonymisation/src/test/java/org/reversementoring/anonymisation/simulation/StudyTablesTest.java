package org.reversementoring.anonymisation.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.planning.AnswerModel;
import org.reversementoring.anonymisation.planning.PlanEstimate;
import org.reversementoring.anonymisation.planning.StudyDesign;
import org.reversementoring.anonymisation.planning.StudyPlan;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.anonymisation.release.ReportAnonymiser;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Statement;

/** Tables count releases, and agree with the exact plan of the same study. */
class StudyTablesTest {

    private static final ReportAnonymiser STANDARD = ReportAnonymiser.of(ReleasePolicy.standard());

    private static StudyTables tables(ProgrammeModel model, int from, int to, Closeness closeness) {
        ReleaseTally tally = new ReleaseTally();
        SimulatedProgramme programme = SimulatedProgramme.of(model, 99);
        for (int number = from; number < to; number++) {
            SimulatedCycle cycle = programme.cycle(number);
            Optional<Release> release = cycle.release(STANDARD);
            tally.add(release);
            closeness.add(cycle, release);
        }
        return tally.tables();
    }

    /** All weights on 4: the middle is 4, most are favourable, everything is shown, and the value is the mean. */
    @Test
    void counts_are_those_of_a_programme_without_chance() {
        ProgrammeModel model = ProgrammeModel.standard()
                .withHabits(AnswerHabits.independent(0, 0, 0, 1, 0))
                .withFindings(3, BigDecimal.ONE);
        Closeness closeness = new Closeness();
        StudyTables tables = tables(model, 0, 10, closeness);

        assertThat(tables.cycles()).isEqualTo(10);
        assertThat(tables.released()).isEqualTo(10);
        assertThat(tables.withheld()).isZero();
        assertThat(tables.questions()).isEqualTo(70);
        assertThat(tables.findings()).isEqualTo(30);
        assertThat(tables.shareShown())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("1"));
        assertThat(tables.topics()).hasSize(7);
        assertThat(tables.topics().values()).containsOnly(new StudyTables.TopicRow(10, 10, 0, 0, 10));
        assertThat(closeness.values()).isEqualTo(70);
        assertThat(closeness.meanDistance())
                .hasValueSatisfying(far -> assertThat(far).isZero());
    }

    @Test
    void panels_below_the_floor_are_withheld_and_lost_mentees_counted() {
        StudyTables small = tables(ProgrammeModel.standard().withPanelSizes(List.of(4)), 0, 10, new Closeness());
        assertThat(small.withheld()).isEqualTo(10);
        assertThat(small.reasons()).containsExactly(Map.entry(Release.Code.PANEL_BELOW_FLOOR, 10L));
        assertThat(small.shareShown()).isEmpty();

        ProgrammeModel lost = ProgrammeModel.standard().withDropOut(DropOut.none(), DropOut.of("1", "0", "0"));
        StudyTables none = tables(lost, 0, 10, new Closeness());
        assertThat(none.cycles()).isEqualTo(10);
        assertThat(none.released() + none.withheld()).isZero();
    }

    @Test
    void parts_of_a_programme_add_up_in_any_order() {
        ProgrammeModel model = ProgrammeModel.standard()
                .withPanelSizes(List.of(4, 5, 8))
                .withDropOut(DropOut.of("0.1", "0.1", "0"), DropOut.of("0.1", "0", "0"));
        StudyTables all = tables(model, 0, 300, new Closeness());
        List<StudyTables> parts = new ArrayList<>(List.of(
                tables(model, 0, 100, new Closeness()),
                tables(model, 100, 250, new Closeness()),
                tables(model, 250, 300, new Closeness())));
        Collections.reverse(parts);

        assertThat(parts.stream().reduce(StudyTables::plus)).contains(all);
    }

    /**
     * Independent marks, nobody lost, one mark in ten declined: the exact plan says what share of questions is shown and how far the value
     * is off. 2,000 cycles of seven questions; questions of a cycle are independent here, so six standard errors of the plan's own shares
     * are a safe bound.
     */
    @Test
    void a_simulated_programme_agrees_with_the_exact_plan() {
        BigDecimal tenth = new BigDecimal("0.1");
        StudyPlan plan = StudyPlan.exact(StudyDesign.of(List.of(5, 6), Guides.agreement(), ReleasePolicy.standard())
                .withAnswers(AnswerModel.independent(3, 7, 15, 40, 35))
                .withTurnout(BigDecimal.ONE, tenth));
        ProgrammeModel model = ProgrammeModel.standard()
                .withPanelSizes(List.of(5, 6))
                .withHabits(AnswerHabits.independent(3, 7, 15, 40, 35).withDeclined(tenth, BigDecimal.ZERO));
        Closeness closeness = new Closeness();
        StudyTables tables = tables(model, 0, 2_000, closeness);

        assertThat(tables.shareReleased())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("1"));
        // Panel sizes are shared by the seven questions of a cycle, hence cycles and not questions as the number of
        // cases.
        assertThat(Raw.plausible(
                        tables.shown() / 7,
                        2_000,
                        plan.questionsShown().value().movePointRight(6).longValue()))
                .isTrue();
        PlanEstimate distance = plan.distance().orElseThrow();
        assertThat(closeness
                        .meanDistance()
                        .orElseThrow()
                        .subtract(distance.value())
                        .abs())
                .isLessThan(new BigDecimal("0.02"));
    }

    /** Middle of the middle answers against the mean of the marks, one by one in floating point. */
    @Test
    void closeness_is_the_mean_distance() {
        Closeness closeness = new Closeness();
        double sum = 0;
        int values = 0;
        for (SimulatedCycle cycle :
                SimulatedProgramme.of(ProgrammeModel.standard(), 4).cycles(50).toList()) {
            Optional<Release> release =
                    cycle.release(ReportAnonymiser.of(ReleasePolicy.standard(), Strategies.middleAnswers()));
            closeness.add(cycle, release);
            var ratings = ((Release.Released) release.orElseThrow()).report().ratings();
            for (int question = 0; question < ratings.size(); question++) {
                if (ratings.get(question).statement() instanceof Statement.MiddleAnswers middle) {
                    int place = question;
                    double mean = Raw.rows(cycle.collation().orElseThrow()).stream()
                            .map(row -> row.get(place))
                            .filter(OptionalInt::isPresent)
                            .mapToInt(OptionalInt::getAsInt)
                            .average()
                            .orElseThrow();
                    sum += Math.abs((middle.lowest() + middle.highest()) / 2.0 - mean);
                    values++;
                }
            }
        }
        assertThat(closeness.values()).isEqualTo(values);
        assertThat(closeness.meanDistance().orElseThrow().doubleValue()).isCloseTo(sum / values, within(0.000002));
    }

    @Test
    void closeness_reads_every_kind_of_value() {
        ProgrammeModel model = ProgrammeModel.standard().withHabits(AnswerHabits.independent(0, 0, 1, 0, 0));
        SimulatedCycle cycle = SimulatedProgramme.of(model, 1).cycle(0);
        for (var strategy : List.of(
                Strategies.trimmed(),
                Strategies.trimmedMean(2),
                Strategies.middleAnswers(),
                Strategies.supportBand())) {
            Closeness closeness = new Closeness();
            closeness.add(cycle, cycle.release(ReportAnonymiser.of(ReleasePolicy.standard(), strategy)));
            assertThat(closeness.values())
                    .isEqualTo(strategy.id().equals(Strategies.supportBand().id()) ? 0 : 7);
        }
    }

    @Test
    void a_release_of_no_interview_is_refused() {
        ProgrammeModel lost = ProgrammeModel.standard().withDropOut(DropOut.none(), DropOut.of("1", "0", "0"));
        SimulatedCycle empty = SimulatedProgramme.of(lost, 1).cycle(0);
        Optional<Release> other =
                SimulatedProgramme.of(ProgrammeModel.standard(), 1).cycle(0).release(STANDARD);

        assertThatThrownBy(() -> new Closeness().add(empty, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("release must be of a cycle with an interview");
    }
}
