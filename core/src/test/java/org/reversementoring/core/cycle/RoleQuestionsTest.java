package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.cycle.view.Milestone;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.RosterVisibility;

/** Each role reads from its own view what it may do next, when, what was refused, and who will read what. */
class RoleQuestionsTest {

    private static final Journey JOURNEY = Journey.standard();

    private static List<CycleAction> open(CycleState state, Role role) {
        return state.transitions().stream()
                .filter(line -> line.roles().contains(role))
                .map(Transition::action)
                .toList();
    }

    @Test
    void theLeadReadsWhatIsNextSinceWhenAndWhetherAnythingIsWrong() {
        CycleView.ForProgrammeLead view = JOURNEY.at(CycleState.SIGNED_OFF).viewFor(new Viewer.ProgrammeLead());
        assertThat(open(view.state(), Role.PROGRAMME_LEAD)).contains(CycleAction.NOMINATE, CycleAction.SUSPEND);
        assertThat(view.milestones()).extracting(Milestone::state).contains(CycleState.SIGNED_OFF);
        assertThat(view.relationships()).as("of this panel").contains(Ruling.WARN);
        assertThat(view.passes()).contains(true);
        assertThat(List.of(view.harm(), view.concern())).containsOnly(false);
        CycleView.ForProgrammeLead held = JOURNEY.at(CycleState.HELD).viewFor(new Viewer.ProgrammeLead());
        assertThat(held.passes()).as("why nothing moves").contains(false);
        assertThat(open(held.state(), Role.PROGRAMME_LEAD)).doesNotContain(CycleAction.NOMINATE);
    }

    @Test
    void theMenteeReadsWhatIsNextWhenWhereAndWithWhomAndNothingOfThePanel() {
        assertThat(mentee(CycleState.PROPOSED).stage().actions()).contains(CycleAction.CONSENT, CycleAction.WITHDRAW);
        assertThat(mentee(CycleState.COLLATED).stage().actions()).containsExactly(CycleAction.WITHDRAW);
        CycleView.ForMentee scheduled = mentee(CycleState.MEETING_SCHEDULED);
        assertThat(scheduled.appointment().orElseThrow().with()).isEqualTo(Cycles.mentor(1));
        assertThat(scheduled.report()).isEmpty();
        CycleView.ForMentee met = mentee(CycleState.MEETING_HELD);
        assertThat(met.stage().actions())
                .containsExactlyInAnyOrder(CycleAction.RESPOND, CycleAction.ASK_PANEL, CycleAction.RECORD_LEARNING);
        assertThat(met.report().orElseThrow().promise().readers()).isNotBlank();
        assertThat(mentee(CycleState.CLOSED).stage().actions()).containsExactly(CycleAction.EXPORT);
    }

    private static CycleView.ForMentee mentee(CycleState state) {
        return JOURNEY.at(state).viewFor(new Viewer.Mentee());
    }

    /** Law: what a stage names is open to the mentee in each state behind it. */
    @Test
    void whatAStageNamesIsOpenWhateverIsBehindIt() {
        for (CycleState state : CycleState.values()) {
            MenteeStage stage = mentee(state).stage();
            if (state != CycleState.SUSPENDED) {
                assertThat(open(state, Role.MENTEE)).as("%s", state).containsAll(stage.actions());
            }
        }
        assertThat(Arrays.stream(MenteeStage.values())
                        .filter(stage -> stage.actions().isEmpty()))
                .containsOnly(MenteeStage.ENDED);
    }

    @Test
    void theNominatedMentorReadsWhatToDoOnWhichDayWithWhichReport() {
        CycleView.ForNominatedMentor assigned =
                JOURNEY.at(CycleState.NOMINEE_ASSIGNED).viewFor(new Viewer.NominatedMentor());
        assertThat(open(assigned.state(), Role.NOMINATED_MENTOR))
                .contains(CycleAction.SCHEDULE, CycleAction.STEP_DOWN)
                .doesNotContain(CycleAction.MEET);
        assertThat(assigned.report().orElseThrow().promise().readers()).isNotBlank();
        MentoringCycle cycle = JOURNEY.at(CycleState.MEETING_SCHEDULED);
        CycleView.ForNominatedMentor scheduled = cycle.viewFor(new Viewer.NominatedMentor());
        assertThat(open(scheduled.state(), Role.NOMINATED_MENTOR)).contains(CycleAction.MEET);
        assertThat(scheduled.plan()).isEqualTo(cycle.plan());
    }

    @Test
    void aMentorReadsTheOwnPartsWhetherItIsTooLateToLeaveAndWhoReadsTheReport() {
        CycleView.ForMentor early = mentor(CycleState.PANEL_CHECKED);
        assertThat(open(early.state(), Role.MENTOR)).contains(CycleAction.LEAVE, CycleAction.RAISE_CONCERN);
        assertThat(early.declaration().map(RelationshipDeclaration::mentor)).contains(Cycles.mentor(2));
        assertThat(early.draft().orElseThrow().promise().readers()).isNotBlank();
        CycleView.ForMentor late = mentor(CycleState.SIGNED_OFF);
        assertThat(open(late.state(), Role.MENTOR))
                .contains(CycleAction.RAISE_CONCERN)
                .doesNotContain(CycleAction.LEAVE);
        assertThat(late.report().orElseThrow().promise().protection())
                .contains("stays true if any one mentor tells the mentee");
        assertThat(mentor(CycleState.RESPONDED).summary()).as("what came of it").isPresent();
    }

    private static CycleView.ForMentor mentor(CycleState state) {
        return JOURNEY.at(state).viewFor(new Viewer.Mentor(Cycles.mentor(2)));
    }

    @Test
    void theFacilitatorReadsWhatToAskOfWhomAndWhetherSoundMayBeKept() {
        MentoringCycle cycle = JOURNEY.at(CycleState.BASELINE_TAKEN);
        CycleView.ForFacilitator view = cycle.viewFor(new Viewer.Facilitator());
        assertThat(open(view.state(), Role.FACILITATOR)).contains(CycleAction.INTERVIEW, CycleAction.RAISE_CONCERN);
        assertThat(view.guide()).isEqualTo(Cycles.GUIDE);
        assertThat(view.panel()).isEqualTo(cycle.panel());
        assertThat(view.mayRecord()).isFalse();
        CycleView.ForFacilitator after = JOURNEY.at(CycleState.COLLATED).viewFor(new Viewer.Facilitator());
        assertThat(after.interview()).as("handed over").isEmpty();
        assertThat(open(after.state(), Role.FACILITATOR)).doesNotContain(CycleAction.INTERVIEW);
    }

    /** Why not: what was refused says so in plain sentences, and who can do what instead. */
    @Test
    void whoIsRefusedReadsWhyAndWhatCanBeDone() {
        MentoringCycle cycle = JOURNEY.at(CycleState.COLLATED);
        ForbiddenTransitionException refused = catchThrowableOfType(
                ForbiddenTransitionException.class,
                () -> cycle.responded(Cycles.response(), Journey.step(cycle, CycleAction.RESPOND)));
        assertThat(refused.inWords()).isNotBlank().doesNotContain("COLLATED");
        assertThat(refused.next()).isEqualTo(CycleState.COLLATED.transitions());
    }

    @Test
    void beforeAnybodyAnswersThePromiseAndThePolicySayWhoWillSeeWhat() {
        MentoringCycle cycle = JOURNEY.at(CycleState.PANEL_FORMED);
        assertThat(cycle.promise(6).readers()).contains("mentee");
        assertThat(cycle.policy().roster()).isIn((Object[]) RosterVisibility.values());
    }
}
