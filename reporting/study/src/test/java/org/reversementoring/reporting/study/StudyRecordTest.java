package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.SessionTimes;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;
import org.reversementoring.reporting.study.statistics.PValueMethod;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.Proportion;

class StudyRecordTest {

    private static final Instrument AIM = Instruments.aim();
    private static final Instrument CBI = Instruments.cbiWork();
    private static final Fraction CUT = Fraction.of(7, 2);

    @Test
    void readsTheCyclesAsAnEvaluatorWould() {
        StudyFigures figures = MadeUpStudy.record().study().figures();
        assertThat(figures.counts(ReportSection.DELIVERY))
                .hasSize(8)
                .allSatisfy(count -> assertThat(count.proportion())
                        .isEqualTo(new Proportion(count.label().contains("early or late") ? 0 : 6, 7)));
        assertThat(figures.counts(ReportSection.FIDELITY))
                .extracting(count -> count.label() + " " + count.proportion())
                .contains("Roles outside the mentee's line 7 of 7", "Met in person 6 of 6", "Mentee set a goal 6 of 6");
        assertThat(figures.counts(ReportSection.CONCERN))
                .extracting(ReportedCount::proportion)
                .containsExactly(new Proportion(0, 7), new Proportion(0, 7));
    }

    @Test
    void countsHarmOnEachSideByTheGravestAnswer() {
        List<MentoringCycle> cycles = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            cycles.add(MadeUpStudy.finished(i, 45, i < 3 ? HarmCheck.Outcome.HARM : HarmCheck.Outcome.NO_HARM));
        }
        FeasibilityStudy study =
                StudyRecord.builder().title("Pilot").cycles(cycles).build().study();
        assertThat(study.figures().counts(ReportSection.HARM))
                .extracting(ReportedCount::proportion)
                .containsExactly(
                        new Proportion(0, 7), new Proportion(0, 7), new Proportion(3, 7), new Proportion(0, 7));
        assertThat(Pages.markdown(study))
                .contains(
                        "| Harm reported on the side of the mentors | 3 of 7 |",
                        "Harm reported on the side of the mentee: 0 of 7. Up to 41% is not excluded");
    }

    @Test
    void aConcernIsCountedAndNotTold() {
        MentoringCycle raised = MadeUpStudy.prepared(1).concernRaised(MadeUpStudy.step(Role.MENTOR));
        FeasibilityStudy study = StudyRecord.builder()
                .title("Pilot")
                .cycles(List.of(raised))
                .build()
                .study();
        assertThat(study.figures().counts(ReportSection.CONCERN))
                .extracting(ReportedCount::proportion)
                .containsExactly(new Proportion(1, 1), new Proportion(1, 1));
        assertThat(Pages.markdown(study)).contains("| A concern was raised | 1 of 1 |");
        assertThat(Pages.released(study)).doesNotContain("A concern was raised");
    }

    /** Domain dossier D.8, check 7, with the founding study's times: 45 minutes, 28 to 180. */
    @Test
    void wideSessionTimesAreFlaggedAndKept() {
        SessionTimes times = MadeUpStudy.record().study().figures().sessions().orElseThrow();
        assertThat(times).isEqualTo(new SessionTimes(6, 28, Fraction.of(45), 180));
        assertThat(times.isWide()).isTrue();
        assertThat(SessionTimes.of(List.of(30, 89, 31, 32, 33)).orElseThrow().isWide())
                .isFalse();
        assertThat(SessionTimes.of(List.of(30, 90)).orElseThrow().isWide()).isTrue();
        assertThat(SessionTimes.of(List.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SessionTimes.of(List.of(0)));
        FeasibilityStudy four = FeasibilityStudy.builder()
                .title("Pilot")
                .figures(StudyFigures.builder()
                        .sessions(SessionTimes.of(List.of(11, 12, 13, 14)))
                        .build())
                .build();
        assertThat(Pages.markdown(four)).contains("11 to 14");
        assertThat(Pages.released(four))
                .contains("A median of fewer than 5 people is not shown.")
                .doesNotContain("11 to 14", "12.5");
    }

    @Test
    void cyclesOfSeveralGuidesAreAFinding() {
        InterviewGuide other =
                InterviewGuide.builder().from(MadeUpStudy.GUIDE).version("9.9").build();
        FeasibilityStudy study = StudyRecord.builder()
                .title("Pilot")
                .cycles(List.of(
                        MadeUpStudy.prepared(1),
                        MentoringCycle.propose(
                                MadeUpStudy.prepared(2).id(),
                                MadeUpStudy.prepared(2).mentee().id(),
                                other)))
                .build()
                .study();
        assertThat(study.guides()).containsExactly("seven-domains, version 1.0", "seven-domains, version 9.9");
        assertThat(study.findings()).containsExactly(new StudyFinding(StudyFinding.Kind.MIXED_GUIDES, "cycles", 2));
    }

    /** Whole: 23 to 29 and the domain clinical practice 3 to 4, exact p 0.0625 each (domain dossier D.5). */
    @Test
    void eachDomainIsAMeasureOfItsOwnFamily() {
        List<Outcome> outcomes = MadeUpStudy.record().study().outcomes();
        assertThat(outcomes).hasSize(9);
        PairedComparison whole = outcomes.get(0).result();
        assertThat(List.of(whole.before(), whole.after())).containsExactly(Fraction.of(23), Fraction.of(29));
        PairedComparison practice = outcomes.get(1).result();
        assertThat(List.of(practice.before(), practice.after())).containsExactly(Fraction.of(3), Fraction.of(4));
        assertThat(practice.primary().p()).isEqualByComparingTo("0.0625");
        assertThat(outcomes.stream().map(Outcome::family).distinct()).hasSize(2);
        assertThat(outcomes.get(8).family()).isEqualTo(Outcome.MEASURES);
    }

    /** Burnout fell in all six: p 2/64, but it is exploratory, and nothing follows from it however few measures there are. */
    @Test
    void nothingIsClaimedOfAnExploratoryMeasure() {
        assertThat(Pages.markdown(MadeUpStudy.record().study()))
                .contains("work-related burnout (exploratory, uncontrolled): exploratory. Nothing is claimed from p.")
                .doesNotContain("Significant");
        FeasibilityStudy alone = StudyRecord.builder()
                .from(MadeUpStudy.record())
                .questionnaires(List.of(MadeUpStudy.measurements().get(1)))
                .build()
                .study();
        assertThat(Pages.markdown(alone))
                .contains("work-related burnout (exploratory, uncontrolled): exploratory. Nothing is claimed from p.");
    }

    /** Means by hand: 4.25, 5, 3.5, 4, 3.75, 4.5; in order 3.5 3.75 4 4.25 4.5 5, so the median is 4.125. */
    @Test
    void acceptabilityIsTheMedianOfPersonsMeans() {
        StudyFigures figures = MadeUpStudy.record().study().figures();
        assertThat(figures.medians(ReportSection.ACCEPTABILITY).get(0).median()).isEqualTo(Fraction.of(33, 8));
        assertThat(figures.counts(ReportSection.ACCEPTABILITY).get(0).proportion())
                .isEqualTo(new Proportion(6, 6));
    }

    /** What is 100 in one scoring is 0 in the other; categories by hand from the six scores after. */
    @Test
    void burnoutIsReadFromBothEnds() {
        StudyFigures figures = MadeUpStudy.record().study().figures();
        List<GroupMedian> medians = figures.medians(ReportSection.BURNOUT);
        assertThat(medians).hasSize(4);
        for (int i = 0; i < 4; i += 2) {
            assertThat(Fraction.of(100).minus(medians.get(i).median()))
                    .isEqualTo(medians.get(i + 1).median());
        }
        // Reversed item turned: sums after are 375, 450, 375, 175, 125, 75 of 700, so 625/700 = 89.3 is low, 250/700
        // moderate.
        assertThat(figures.breakdowns().get(1).parts())
                .containsExactly(
                        new CategoryBreakdown.Part("low risk", 3),
                        new CategoryBreakdown.Part("moderate risk", 3),
                        new CategoryBreakdown.Part("high risk", 0));
    }

    /** One half-answered form has a score by the inventory's rule and none by the GMC's: two medians would tell it. */
    @Test
    void burnoutOfDifferentPeopleIsShownOneWayOnly() {
        int[][] rows = {
            {75, 75, 50, 75, 50, 50, 25}, {75, 75, 75, 75, 75, 75, 25}, {75, 50, 50, 75, 50, 75, 25},
            {25, 25, 25, 50, 25, 25, 75}, {25, 25, 0, 25, 25, 25, 75}, {25, 25, 25, 25, -1, -1, -1}
        };
        FeasibilityStudy study = study(QuestionnaireAdministration.beforeAndAfter("mentors", CBI, 6, twice(CBI, rows)));
        assertThat(study.figures().medians(ReportSection.BURNOUT)).isEmpty();
        assertThat(study.figures().breakdowns()).isEmpty();
        assertThat(study.outcomes().get(0).result().people()).isEqualTo(6);
        assertThat(study.findings())
                .containsExactly(new StudyFinding(
                        StudyFinding.Kind.SCORED_ONE_WAY,
                        "mentors: Copenhagen Burnout Inventory, work-related burnout (exploratory, uncontrolled)",
                        1));
        assertThat(Pages.markdown(study))
                .contains("Burnout was not measured, or not so")
                .doesNotContain("NaN");
        FeasibilityStudy inverted = study(
                QuestionnaireAdministration.beforeAndAfter("mentors", Instruments.cbiWorkGmc(), 6, twice(CBI, rows)));
        assertThat(inverted.figures().medians(ReportSection.BURNOUT)).isEmpty();
        assertThat(inverted.findings())
                .extracting(finding -> finding.kind() + " " + finding.people())
                .containsExactly("NOT_SCORED 1", "SCORED_ONE_WAY 1");
    }

    @Test
    void aMissingInstrumentIsAFinding() {
        FeasibilityStudy study = study(
                QuestionnaireAdministration.once("mentors", AIM, CUT, 6, List.of()),
                QuestionnaireAdministration.beforeAndAfter("mentors", CBI, 6, List.of()));
        assertThat(study.findings())
                .extracting(StudyFinding::kind)
                .containsExactly(
                        StudyFinding.Kind.NOT_ANSWERED,
                        StudyFinding.Kind.NOT_ANSWERED,
                        StudyFinding.Kind.NOT_ANSWERED,
                        StudyFinding.Kind.EMPTY_ARM);
        assertThat(study.figures().counts(ReportSection.MISSING))
                .extracting(ReportedCount::proportion)
                .containsOnly(new Proportion(6, 6));
        clean(study);
    }

    /** AIM's own rule: none may be missing; the inventory's: half. */
    @Test
    void aHalfAnsweredScaleFollowsTheInstrumentsRule() {
        int[] half = {4, 4, -1, -1};
        FeasibilityStudy study = study(
                QuestionnaireAdministration.once("mentors", AIM, CUT, 6, MadeUpStudy.forms(AIM, TimePoint.T1, half)));
        assertThat(study.findings())
                .containsExactly(new StudyFinding(
                        StudyFinding.Kind.NOT_SCORED_ONCE, "mentors: Acceptability of Intervention Measure (AIM)", 1));
        assertThat(study.figures().medians()).isEmpty();
        assertThat(study.figures().counts(ReportSection.MISSING))
                .extracting(count -> count.label().replaceAll(".*\\), ", "") + " " + count.proportion())
                .containsExactly("whole form 5 of 6", "item 3 6 of 6", "item 4 6 of 6");
        clean(study);
    }

    @Test
    void mixedScalesAreLeftOut() {
        MeasureAnswers other = MadeUpStudy.form(CBI, TimePoint.T1, "a", 0, 0, 0, 0, 0, 0, 0);
        MeasureAnswers wrongVersion = MeasureAnswers.builder()
                .from(MadeUpStudy.form(AIM, TimePoint.T1, "b", 4, 4, 4, 4))
                .version("9.9")
                .build();
        MeasureAnswers early = MadeUpStudy.form(AIM, TimePoint.T0, "c", 4, 4, 4, 4);
        FeasibilityStudy study =
                study(QuestionnaireAdministration.once("mentors", AIM, CUT, 6, List.of(other, wrongVersion, early)));
        assertThat(study.findings())
                .extracting(finding -> finding.kind() + " " + finding.people())
                .containsExactly("OTHER_TIME 1", "DOES_NOT_FIT 2", "NOT_ANSWERED 6");
        clean(study);
    }

    @Test
    void beforeWithoutAfterAndRepeatedCodesAreLeftOut() {
        List<MeasureAnswers> forms = new ArrayList<>(MadeUpStudy.forms(AIM, TimePoint.T0, rows(7)));
        forms.addAll(MadeUpStudy.forms(AIM, TimePoint.T1, rows(6)));
        forms.add(MadeUpStudy.form(AIM, TimePoint.T1, MadeUpStudy.MARK + "-pair-0", 1, 1, 1, 1));
        FeasibilityStudy study = study(QuestionnaireAdministration.beforeAndAfter("mentors", AIM, 8, forms));
        assertThat(study.findings())
                .extracting(finding -> finding.kind() + " " + finding.people())
                .containsExactly("BEFORE_ONLY 1", "DUPLICATE_CODE 1");
        assertThat(study.outcomes().get(0).result().people()).isEqualTo(5);
        // One person each: for the team alone, also where it is told in a sentence.
        assertThat(Pages.markdown(study)).contains(": 1 measured before only", ": 1 pairing code used more than once");
        assertThat(Pages.released(study)).doesNotContain("measured before only", "pairing code");
        clean(study);
        FeasibilityStudy once = study(QuestionnaireAdministration.once("mentors", AIM, CUT, 8, forms));
        assertThat(once.findings())
                .extracting(finding -> finding.kind() + " " + finding.people())
                .containsExactly("OTHER_TIME 7", "DUPLICATE_CODE 1");
        assertThat(once.figures().medians().get(0).people()).isEqualTo(5);
    }

    @Test
    void oneParticipantAndAnEmptyArmAreFindings() {
        FeasibilityStudy one =
                study(QuestionnaireAdministration.beforeAndAfter("mentors", AIM, 1, twice(AIM, rows(1))));
        assertThat(one.findings()).extracting(StudyFinding::kind).containsExactly(StudyFinding.Kind.ONE_PARTICIPANT);
        assertThat(Pages.released(one)).contains("| fewer than 3 | – | – | – | – | – | better |");
        // The medians and the shift of one person are that person's scores.
        assertThat(one.toString())
                .contains("people=1, before=***, after=***, tests=***, primary=***, shift=***, interval=***")
                .doesNotContain("estimate=");
        assertThat(one.outcomes().get(0).result().shift()).hasToString("HodgesLehmann[***]");
        clean(one);
        FeasibilityStudy empty = study(QuestionnaireAdministration.beforeAndAfter(
                "mentors", AIM, 1, MadeUpStudy.forms(AIM, TimePoint.T0, rows(1))));
        assertThat(empty.findings())
                .extracting(StudyFinding::kind)
                .containsExactly(
                        StudyFinding.Kind.NOT_ANSWERED, StudyFinding.Kind.EMPTY_ARM, StudyFinding.Kind.BEFORE_ONLY);
        clean(empty);
    }

    /** Kills a study in which a measure of many people is not tested, and a large test that passes for an exact one. */
    @Test
    void manyPeopleAreTestedExactlyAndMoreByATestThatSaysSo() {
        for (int many : new int[] {201, PairedScores.MOST_EXACT + 1}) {
            FeasibilityStudy study =
                    study(QuestionnaireAdministration.beforeAndAfter("mentors", AIM, many, twice(AIM, rows(many))));
            assertThat(study.findings()).isEmpty();
            assertThat(study.outcomes().get(0).result().primary().computation())
                    .isEqualTo(many == 201 ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC_CORRECTED);
            if (many > PairedScores.MOST_EXACT) {
                assertThat(Pages.markdown(study)).contains("asymptotic, tie-corrected, with continuity correction");
            }
            clean(study);
        }
    }

    @Test
    void moreFormsThanPeopleAreNotCountedAsMissing() {
        FeasibilityStudy study = study(QuestionnaireAdministration.once(
                "mentors", AIM, CUT, 5, MadeUpStudy.forms(AIM, TimePoint.T1, rows(6))));
        assertThat(study.findings())
                .extracting(finding -> finding.kind() + " " + finding.people())
                .containsExactly("UNEXPECTED 1");
        assertThat(study.figures().counts(ReportSection.MISSING)).isEmpty();
        assertThat(Pages.markdown(study)).contains("or more came back than that.");
        clean(study);
    }

    @Test
    void theOrderOfTheInputDoesNotShow() {
        StudyRecord record = MadeUpStudy.record();
        List<MentoringCycle> cycles = new ArrayList<>(record.cycles());
        Collections.reverse(cycles);
        List<QuestionnaireAdministration> measurements = record.questionnaires().stream()
                .map(each -> {
                    List<MeasureAnswers> answers = new ArrayList<>(each.answers());
                    Collections.reverse(answers);
                    return QuestionnaireAdministration.builder()
                            .from(each)
                            .answers(answers)
                            .build();
                })
                .toList();
        assertThat(Pages.html(StudyRecord.builder()
                        .from(record)
                        .cycles(cycles)
                        .questionnaires(measurements)
                        .build()
                        .study()))
                .isEqualTo(Pages.html(record.study()));
    }

    @Test
    void aPrintTellsNobody() {
        StudyRecord record = MadeUpStudy.record();
        assertThat(record.toString() + record.questionnaires() + record.study())
                .doesNotContain(MadeUpStudy.MARK, "4, 4, 5, 4");
        clean(record.study().judged(MadeUpStudy.rule()));
    }

    private static void clean(FeasibilityStudy study) {
        for (String page : List.of(Pages.markdown(study), Pages.html(study))) {
            assertThat(page).doesNotContain("NaN", "null", "Infinity", "Optional", MadeUpStudy.MARK);
        }
    }

    private static FeasibilityStudy study(QuestionnaireAdministration... measurements) {
        return StudyRecord.builder()
                .title("Pilot")
                .questionnaires(List.of(measurements))
                .build()
                .study();
    }

    private static List<MeasureAnswers> twice(Instrument instrument, int[][] rows) {
        return Stream.of(TimePoint.T0, TimePoint.T1)
                .flatMap(time -> MadeUpStudy.forms(instrument, time, rows).stream())
                .toList();
    }

    private static int[][] rows(int people) {
        return IntStream.range(0, people).mapToObj(i -> new int[] {4, 4, 4, 4}).toArray(int[][]::new);
    }
}
