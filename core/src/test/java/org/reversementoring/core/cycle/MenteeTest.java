package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Readiness;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.perception.PerceptionTable;
import org.reversementoring.core.policy.CyclePolicy;

/** Law: a cycle is about one mentee, whose description only gets later versions, and what they say of themselves is on the guide (I1, I14). */
class MenteeTest {

    private static final Mentee PLAIN = Mentee.of(Cycles.MENTEE);
    private static final TopicId RATED = Cycles.GUIDE.ratedTopics().get(0).id();
    private static final SelfRating MARK = new SelfRating(RATED, 4);

    @Test
    void aChangeIsTheNextVersion() {
        Mentee consenting = PLAIN.consenting(Consent.complete("mentee-1.0"));
        Mentee assessed = consenting.assessingThemselves(List.of(MARK));
        assertThat(List.of(PLAIN.version(), consenting.version(), assessed.version()))
                .containsExactly(1, 2, 3);
        assertThat(assessed.consent()).isEqualTo(consenting.consent());
        assertThat(assessed.selfAssessment(Cycles.GUIDE)).containsExactly(MARK);
        assertThat(assessed.toString()).doesNotContain(Cycles.MARK, RATED.value());
    }

    @Test
    void aSelfAssessmentFitsTheGuide() {
        for (SelfRating off : List.of(
                new SelfRating(TopicId.of("elsewhere"), 3), new SelfRating(RATED, 0), new SelfRating(RATED, 6))) {
            Mentee mentee = PLAIN.assessingThemselves(List.of(off));
            assertThatIllegalArgumentException().isThrownBy(() -> mentee.selfAssessment(Cycles.GUIDE));
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> MentoringCycle.propose(Cycles.CYCLE, mentee, Cycles.GUIDE, CyclePolicy.defaults()))
                    .withMessageContaining("the mentee's self-assessment must be on topics and scales of the guide");
            Refusals.refused(
                    CycleState.PREPARED,
                    CycleAction.TAKE_BASELINE,
                    "SELF_ASSESSMENT_OFF_GUIDE",
                    (cycle, step) -> cycle.baselineTaken(new Baseline(6, true, true), mentee, step));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAIN.assessingThemselves(List.of(MARK, MARK)))
                .withMessage("mentee: a topic must be assessed once, but one is assessed twice");
    }

    @Test
    void anIdentifierIsEnoughToBegin() {
        MentoringCycle cycle = MentoringCycle.propose(Cycles.CYCLE, Cycles.MENTEE, Cycles.GUIDE);
        assertThat(cycle).isEqualTo(MentoringCycle.propose(Cycles.CYCLE, PLAIN, Cycles.GUIDE, CyclePolicy.defaults()));
        assertThat(cycle.mentee().version()).isEqualTo(1);
    }

    @Test
    void theConsentOfTheDescriptionIsTheConsentOfTheCycle() {
        Mentee consenting = PLAIN.consenting(Consent.complete("mentee-1.0"));
        MentoringCycle cycle = MentoringCycle.propose(Cycles.CYCLE, consenting, Cycles.GUIDE, CyclePolicy.defaults());
        assertThat(cycle.consented(Journey.step(cycle, CycleAction.CONSENT)).consent())
                .as("with the day of the step")
                .isEqualTo(consenting.consent().map(consent -> consent.givenBy(Cycles.DAY)));
        Refusals.refused(CycleState.PROPOSED, CycleAction.CONSENT, "CONSENT_INCOMPLETE", MentoringCycle::consented);
    }

    @Test
    void theBaselineTakesALaterVersionOfTheSameMentee() {
        MentoringCycle prepared = Journey.standard().at(CycleState.PREPARED);
        Baseline baseline = new Baseline(6, true, true);
        Mentee assessed = PLAIN.assessingThemselves(List.of(MARK));
        MentoringCycle taken =
                prepared.baselineTaken(baseline, assessed, Journey.step(prepared, CycleAction.TAKE_BASELINE));
        assertThat(taken.mentee()).isEqualTo(assessed);
        for (Mentee other : List.of(
                Mentee.builder().from(PLAIN).unit("another").build(),
                Mentee.builder().id(MenteeId.of("another")).version(2).build())) {
            Refusals.refused(
                    prepared,
                    CycleAction.TAKE_BASELINE,
                    "OTHER_MENTEE",
                    (cycle, step) -> cycle.baselineTaken(baseline, other, step));
        }
        Refusals.refused(
                prepared,
                CycleAction.TAKE_BASELINE,
                "SELF_ASSESSMENT_NOT_RECORDED",
                (cycle, step) -> cycle.baselineTaken(new Baseline(6, true, false), assessed, step));
    }

    /** Law: nobody but the mentee says how ready the mentee is, and what the mentee agreed to. */
    @Test
    void theBaselineChangesNoMoreOfTheMenteeThanTheSelfAssessment() {
        MentoringCycle before = Journey.standard().at(CycleState.PREPARED);
        MentoringCycle told = before.readinessTold(Readiness.NOT_YET, Journey.step(before, CycleAction.TELL_READINESS));
        Mentee now = told.mentee();
        Baseline baseline = new Baseline(6, true, true);
        for (Mentee changed : List.of(
                now.telling(Readiness.READY),
                now.consenting(Consent.complete("another")),
                Mentee.builder().from(now).unit("another").version(9).build(),
                Mentee.builder()
                        .from(now)
                        .readiness(Optional.empty())
                        .version(9)
                        .build())) {
            for (Mentee with : List.of(changed, changed.assessingThemselves(List.of(MARK)))) {
                Refusals.refused(
                        told,
                        CycleAction.TAKE_BASELINE,
                        "MENTEE_CHANGED",
                        (cycle, step) -> cycle.baselineTaken(baseline, with, step));
            }
        }
        MentoringCycle taken = told.baselineTaken(
                baseline, now.assessingThemselves(List.of(MARK)), Journey.step(told, CycleAction.TAKE_BASELINE));
        assertThat(taken.mentee().readiness()).contains(Readiness.NOT_YET);
    }

    @Test
    void theMenteeSeesWhatTheyAgreedTo() {
        for (CycleState state : CycleState.values()) {
            MentoringCycle cycle = Journey.standard().at(state);
            assertThat(cycle.viewFor(new Viewer.Mentee()).consent()).isEqualTo(cycle.consent());
        }
        Consent withdrawn = Journey.standard()
                .at(CycleState.WITHDRAWN)
                .viewFor(new Viewer.Mentee())
                .consent()
                .orElseThrow();
        assertThat(withdrawn.withdrawnOn()).isPresent();
        assertThat(withdrawn.namesEverything()).isTrue();
    }

    @Test
    void theComparisonWithTheReportIsTheMenteesFromTheMeetingOn() {
        MentoringCycle met = Journey.standard().at(CycleState.MEETING_HELD);
        MentoringCycle compared = MentoringCycle.builder()
                .from(met)
                .mentee(PLAIN.assessingThemselves(List.of(MARK)))
                .build();
        CycleView.ForMentee view = compared.viewFor(new Viewer.Mentee());
        assertThat(view.perception())
                .contains(PerceptionTable.of(compared.report().orElseThrow(), List.of(MARK)));
        assertThat(view.perception().orElseThrow().gaps()).hasSize(1);
        MentoringCycle before = Journey.standard().at(CycleState.MEETING_SCHEDULED);
        assertThat(before.viewFor(new Viewer.Mentee()).perception()).isEmpty();
    }

    @Test
    void noOtherViewChangesWithTheMarksOfTheSelfAssessment() {
        for (CycleState state : CycleState.values()) {
            MentoringCycle plain = Journey.standard().at(state);
            if (state == CycleState.PROPOSED || plain.baseline().isEmpty()) {
                continue;
            }
            MentoringCycle high = marked(plain, 5);
            MentoringCycle low = marked(plain, 1);
            for (Viewer<?> viewer : List.of(
                    new Viewer.Mentor(Cycles.mentor(1)),
                    new Viewer.NominatedMentor(),
                    new Viewer.Facilitator(),
                    new Viewer.Custodian(),
                    new Viewer.ProgrammeLead(),
                    new Viewer.Evaluator(),
                    new Viewer.Host())) {
                assertThat(high.viewFor(viewer)).isEqualTo(low.viewFor(viewer));
            }
        }
    }

    private static MentoringCycle marked(MentoringCycle cycle, int mark) {
        return MentoringCycle.builder()
                .from(cycle)
                .mentee(PLAIN.assessingThemselves(List.of(new SelfRating(RATED, mark))))
                .build();
    }
}
