package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.Samples;
import org.reversementoring.core.meeting.FeedbackMeeting;

/** A cycle that is built, and not come to by transitions, still has what its state needs and no more. */
class MentoringCycleStateTest {

    @ParameterizedTest
    @EnumSource
    void takesExactlyThePartsOfTransitions(CycleState state) {
        assertThat(with(state, state)).isEqualTo(Samples.cycle(state));
    }

    /** Each pair of states whose parts differ; the first missing or early part is named. */
    @ParameterizedTest
    @CsvSource({
        "CLOSED, PANEL_FORMED, 'report must be present, but is absent'",
        "CLOSED, SIGNED_OFF, 'nominated mentor must be present, but is absent'",
        "CLOSED, NOMINEE_ASSIGNED, 'meeting must be present, but is absent'",
        "CLOSED, MEETING_HELD, 'response must be present, but is absent'",
        "RESPONDED, MEETING_HELD, 'response must be present, but is absent'",
        "MEETING_HELD, NOMINEE_ASSIGNED, 'meeting must be present, but is absent'",
        "NOMINEE_ASSIGNED, SIGNED_OFF, 'nominated mentor must be present, but is absent'",
        "SIGNED_OFF, INTERVIEWED, 'report must be present, but is absent'",
        "PANEL_FORMED, SIGNED_OFF, 'report must be absent, but is present'",
        "INTERVIEWED, SIGNED_OFF, 'report must be absent, but is present'",
        "SIGNED_OFF, NOMINEE_ASSIGNED, 'nominated mentor must be absent, but is present'",
        "NOMINEE_ASSIGNED, MEETING_HELD, 'meeting must be absent, but is present'",
        "MEETING_HELD, RESPONDED, 'response must be absent, but is present'"
    })
    void refusesPartsOfAnotherState(CycleState state, CycleState parts, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(state, parts))
                .withMessage("cycle cycle-12 in state " + state + ": " + fault);
    }

    @Test
    void refusesClosedWithoutMeetingEvenWithAResponse() {
        MentoringCycle.Builder builder = opened(CycleState.CLOSED)
                .report(Samples.report())
                .nominatedMentor(Samples.FIRST_MENTOR)
                .response(Samples.response());
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageEndingWith("meeting must be present, but is absent");
    }

    @Test
    void refusesANominatedMentorWhoIsNotOnThePanel() {
        MentoringCycle.Builder builder =
                opened(CycleState.NOMINEE_ASSIGNED).report(Samples.report()).nominatedMentor(Samples.STRANGER);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("cycle cycle-12: nominated mentor must be on the panel, but is not");
    }

    @Test
    void refusesAMeetingWithAnotherMentor() {
        MentoringCycle.Builder builder = MentoringCycle.builder()
                .from(Samples.cycle(CycleState.CLOSED))
                .meeting(FeedbackMeeting.builder()
                        .from(Samples.meeting())
                        .nominatedMentor(Samples.SECOND_MENTOR)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("cycle cycle-12: the meeting must be held by the nominated mentor, but was not");
    }

    @Test
    void refusesAMenteeOnThePanel() {
        MentoringCycle.Builder builder = opened(CycleState.PANEL_FORMED).mentee(MenteeId.of("junior-6"));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("panel: the mentee must not be on it, but is mentor 6 of 6");
    }

    @Test
    void refusesAnIncompleteBuilder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> MentoringCycle.builder().build())
                .withMessageContaining("[id, mentee, panel, guide, state]");
    }

    private static MentoringCycle.Builder opened(CycleState state) {
        return MentoringCycle.builder()
                .id(CycleId.of("cycle-12"))
                .mentee(Samples.MENTEE)
                .panel(Samples.panel())
                .guide(Samples.guide())
                .state(state);
    }

    private static MentoringCycle with(CycleState state, CycleState parts) {
        return MentoringCycle.builder().from(Samples.cycle(parts)).state(state).build();
    }
}
