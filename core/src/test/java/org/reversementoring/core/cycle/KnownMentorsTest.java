package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.ReidentifiedMentors;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;

/**
 * Law: whoever told that a contribution was theirs, whoever feeds back, and whoever the mentee expected to, is known, each once; no more
 * are known than the report was proved against (I2).
 */
class KnownMentorsTest {

    private static final Journey STRONG = Journey.strong();

    private static MentoringCycle take(MentoringCycle cycle, CycleAction... actions) {
        MentoringCycle next = cycle;
        for (CycleAction action : actions) {
            next = STRONG.take(next, action);
        }
        return next;
    }

    private static MentoringCycle nominated(MentoringCycle cycle, int mentor) {
        return cycle.nominated(Nomination.volunteer(Cycles.mentor(mentor)), Journey.step(cycle, CycleAction.NOMINATE));
    }

    @Test
    void whoeverIsKnownTwiceCountsOnce() {
        MentoringCycle scheduled = STRONG.at(CycleState.MEETING_SCHEDULED);
        assertThat(ReidentifiedMentors.now(scheduled)).isEqualTo(1);
        MentoringCycle told = Parts.known(scheduled, 1);
        assertThat(ReidentifiedMentors.now(told)).isEqualTo(1);
        MentoringCycle down = take(told, CycleAction.STEP_DOWN);
        assertThat(down.formerNominees()).containsExactly(Cycles.mentor(1));
        assertThat(ReidentifiedMentors.now(down)).isEqualTo(1);
        MentoringCycle again = take(nominated(down, 1), CycleAction.SCHEDULE, CycleAction.STEP_DOWN);
        assertThat(again.formerNominees()).containsExactly(Cycles.mentor(1));
    }

    @Test
    void whoeverTheMenteeNeverHeardOfIsForgotten() {
        MentoringCycle down = take(STRONG.at(CycleState.NOMINEE_ASSIGNED), CycleAction.STEP_DOWN);
        assertThat(down.formerNominees()).isEmpty();
        assertThat(ReidentifiedMentors.now(down)).isZero();
    }

    @Test
    void aMeetingThatWasCalledOffWasArrangedAllTheSame() {
        MentoringCycle down =
                take(STRONG.at(CycleState.MEETING_SCHEDULED), CycleAction.CANCEL_MEETING, CycleAction.STEP_DOWN);
        assertThat(down.formerNominees()).containsExactly(Cycles.mentor(1));
        MentoringCycle second = take(nominated(down, 2), CycleAction.STEP_DOWN);
        assertThat(second.formerNominees())
                .as("the second one arranged nothing")
                .containsExactly(Cycles.mentor(1));
    }

    /** c = 2: two who were to come and one more are three. */
    @Test
    void noThirdOneIsNominatedUnderAReportForTwo() {
        MentoringCycle first = take(STRONG.at(CycleState.MEETING_SCHEDULED), CycleAction.STEP_DOWN);
        MentoringCycle second = take(nominated(first, 2), CycleAction.SCHEDULE, CycleAction.STEP_DOWN);
        assertThat(ReidentifiedMentors.now(second)).isEqualTo(2);
        Refusals.refused(
                second,
                CycleAction.NOMINATE,
                "TOO_MANY_KNOWN",
                (cycle, step) -> cycle.nominated(Nomination.volunteer(Cycles.mentor(3)), step));
        assertThat(nominated(second, 2).state()).isEqualTo(CycleState.NOMINEE_ASSIGNED);
        MentoringCycle told = Parts.known(second, 3);
        assertThat(told.state()).as("and a third one who speaks up holds it").isEqualTo(CycleState.HELD);
    }

    @Test
    void aStopDoesNotLetMoreBeKnown() {
        MentoringCycle down = take(STRONG.at(CycleState.MEETING_SCHEDULED), CycleAction.STEP_DOWN, CycleAction.SUSPEND);
        MentoringCycle two = Parts.known(down, 2);
        assertThat(take(two, CycleAction.RESUME).state()).isEqualTo(CycleState.SIGNED_OFF);
        Refusals.refused(
                Parts.known(two, 3), CycleAction.RESUME, "TOO_MANY_KNOWN", (cycle, step) -> cycle.resumed(step));
    }

    /** A hold takes the nomination back, and the mentee still knows who was to come. */
    @Test
    void aHeldCycleRemembersWhomTheMenteeExpected() {
        Journey standard = new Journey(8, CyclePolicy.defaults(), 1);
        MentoringCycle scheduled = standard.at(CycleState.MEETING_SCHEDULED);
        MentoringCycle held = scheduled.tightened(
                CyclePolicy.of(ReleasePolicy.strong()), Journey.step(scheduled, CycleAction.TIGHTEN));
        assertThat(held.state()).isEqualTo(CycleState.HELD);
        assertThat(held.formerNominees()).containsExactly(Cycles.mentor(1));
        MentoringCycle checked = take(Parts.known(held, 2), CycleAction.ANONYMISE, CycleAction.CHECK_WITH_PANEL);
        assertThat(take(checked, CycleAction.SIGN_OFF).state()).isEqualTo(CycleState.SIGNED_OFF);
        Refusals.refused(
                Parts.known(checked, 3),
                CycleAction.SIGN_OFF,
                "TOO_MANY_KNOWN",
                (cycle, step) -> STRONG.take(cycle, CycleAction.SIGN_OFF, step));
        Refusals.refused(
                Parts.known(held, 2, 3),
                CycleAction.ANONYMISE,
                "TOO_MANY_KNOWN",
                (cycle, step) -> STRONG.take(cycle, CycleAction.ANONYMISE, step));
    }

    @Test
    void nobodyIsFormerWithoutAnArrangedMeetingOrTwice() {
        MentoringCycle assigned = STRONG.at(CycleState.NOMINEE_ASSIGNED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringCycle.builder()
                        .from(assigned)
                        .addFormerNominees(Cycles.mentor(2))
                        .build())
                .withMessageContaining("whoever was to feed back");
        MentoringCycle down = take(STRONG.at(CycleState.MEETING_SCHEDULED), CycleAction.STEP_DOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringCycle.builder()
                        .from(down)
                        .formerNominees(java.util.List.of(Cycles.STRANGER))
                        .build())
                .withMessageContaining("whoever was to feed back must be on the panel");
    }
}
