package org.reversementoring.anonymisation.jdbc.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.panel.Nomination;

/** The ledger knows of a meeting before the cycle does. */
@Timeout(300)
class MeetingTest {

    private static final String MENTOR = "mentor-1";

    private final House house = new House().toCheck();
    private final FeedbackMeeting meeting = FeedbackMeeting.builder()
            .nominatedMentor(MentorId.of(MENTOR))
            .heldOn(house.desk.today())
            .length(Duration.ofMinutes(45))
            .build();

    @BeforeEach
    void arrange() {
        house.collations.signOff(house.revision(), house.id, "custodian");
        house.desk.take(
                house.id,
                "lead",
                CycleAction.NOMINATE,
                (cycle, step) -> cycle.nominated(Nomination.volunteer(MentorId.of(MENTOR)), step));
        house.desk.take(
                house.id,
                MENTOR,
                CycleAction.SCHEDULE,
                (cycle, step) -> cycle.scheduled(
                        new MeetingPlan(house.desk.today(), FeedbackMeeting.Modality.IN_PERSON, true), step));
    }

    @Test
    void itIsTheNominatedMentorsStep() {
        for (String person : new String[] {"mentor-0", "senior", "lead", "custodian", "nobody"}) {
            assertThatExceptionOfType(NoSuchCycleException.class)
                    .isThrownBy(() -> house.desk.meet(house.id, person, meeting));
        }
        assertThat(house.desk.meet(house.id, MENTOR, meeting).state()).isEqualTo(CycleState.MEETING_HELD);
        assertThat(house.now().meeting().orElseThrow().heldOn()).isEqualTo(house.desk.today());
        assertThat(house.gate.verify(house.now()).holds()).isTrue();
    }

    /** The process died before the cycle was stored, or a cycle from before the meeting was restored. */
    @Test
    void aMeetingThatOnlyTheLedgerKnowsIsSaidAgainBeforeAnythingElse() {
        house.gate.meet(house.now(), meeting, house.desk.step(house.now(), MENTOR, CycleAction.MEET));
        for (String person : new String[] {MENTOR, "senior", "lead", "custodian"}) {
            assertThatExceptionOfType(RestoredCycleException.class).isThrownBy(() -> house.desk.open(house.id, person));
        }
        assertThatExceptionOfType(RestoredCycleException.class)
                .isThrownBy(() -> house.desk.take(
                        house.id,
                        MENTOR,
                        CycleAction.STEP_DOWN,
                        (cycle, step) -> cycle.steppedDown(step.because(ReasonCode.of("NOT_AVAILABLE")))));
        house.desk.meet(house.id, MENTOR, meeting);
        assertThat(house.desk.open(house.id, "senior").state()).isEqualTo(CycleState.MEETING_HELD);
        assertThat(house.gate.verify(house.now()).holds()).isTrue();
    }
}
