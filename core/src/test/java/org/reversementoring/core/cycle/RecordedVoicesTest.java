package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.policy.CyclePolicy;

/** Law: a recording keeps the voices of those, and only those, who were on the panel at the step of the interview. */
class RecordedVoicesTest {

    private static final Journey JOURNEY = new Journey(7, CyclePolicy.defaults(), 1);
    private static final InterviewGuide SOUND = InterviewGuide.builder()
            .from(Cycles.GUIDE)
            .conduct(Conduct.builder()
                    .from(Cycles.GUIDE.conduct())
                    .consents(List.of(ConsentKind.PARTICIPATION, ConsentKind.RECORDING))
                    .recording(Recording.audio(28))
                    .build())
            .build();

    private static Enrolment enrolment(int number, boolean told) {
        Enrolment known = Cycles.enrolment(number);
        MentorConsent consent = told
                ? MentorConsent.given(
                        Cycles.mentor(number), "sheet-1", Cycles.DAY, ConsentKind.PARTICIPATION, ConsentKind.RECORDING)
                : MentorConsent.heldByHost(Cycles.mentor(number));
        return Enrolment.of(known.mentor(), known.declaration(), consent);
    }

    /** Ready for the interview, each step on the day of the one before if they are all on one day. */
    private static MentoringCycle ready(boolean told) {
        MentoringCycle cycle = MentoringCycle.propose(Cycles.CYCLE, Cycles.MENTEE, SOUND, CyclePolicy.defaults());
        cycle = JOURNEY.take(cycle, CycleAction.CONSENT);
        List<Enrolment> all = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> enrolment(number, told))
                .toList();
        cycle = cycle.panelFormed(all, Journey.step(cycle, CycleAction.FORM_PANEL));
        return JOURNEY.take(JOURNEY.take(cycle, CycleAction.PREPARE), CycleAction.TAKE_BASELINE);
    }

    private static Step on(MentoringCycle cycle, Role role, boolean sameDay) {
        LocalDate last = cycle.history().get(cycle.revision() - 1).on();
        return Step.by(role, sameDay ? last : last.plusDays(1)).because(Cycles.WHY);
    }

    private static MentoringCycle interviewed(MentoringCycle cycle, boolean sameDay) {
        int size = cycle.panel().orElseThrow().size();
        Interview interview = Interview.builder()
                .from(Cycles.interview(cycle.panel().orElseThrow()))
                .guide(SOUND)
                .build();
        return cycle.interviewed(interview, Cycles.record(size), on(cycle, Role.FACILITATOR, sameDay));
    }

    private static MentoringCycle left(MentoringCycle cycle, int mentor, boolean sameDay) {
        return cycle.left(Cycles.mentor(mentor), on(cycle, Role.MENTOR, sameDay));
    }

    private static void waits(MentoringCycle cycle, boolean waits) {
        if (waits) {
            Step step = on(cycle, Role.CUSTODIAN, true);
            Refusals.refused(cycle, CycleAction.COLLATE, "RECORDING_WITHDRAWN", (at, any) -> at.collated(step));
            MentoringCycle destroyed = cycle.notesDestroyed(step);
            assertThat(destroyed.collated(step).state()).isEqualTo(CycleState.COLLATED);
        } else {
            assertThat(cycle.collated(on(cycle, Role.CUSTODIAN, true)).state()).isEqualTo(CycleState.COLLATED);
        }
    }

    @Test
    void whoLeftBeforeTheInterviewIsNotOnTheRecordingAndWhoLeavesAfterItIs() {
        for (boolean told : List.of(true, false)) {
            for (boolean sameDay : List.of(true, false)) {
                MentoringCycle ready = ready(told);
                MentoringCycle taken = ready.consentWithdrawn(
                        Cycles.mentor(7), ConsentKind.RECORDING, on(ready, Role.MENTOR, sameDay));
                waits(interviewed(left(taken, 7, sameDay), sameDay), false);
                waits(interviewed(left(ready, 7, sameDay), sameDay), false);
                MentoringCycle recorded = interviewed(ready, sameDay);
                waits(recorded, false);
                waits(left(recorded, 7, sameDay), true);
                waits(
                        recorded.consentWithdrawn(
                                Cycles.mentor(7), ConsentKind.RECORDING, on(recorded, Role.MENTOR, sameDay)),
                        true);
                waits(left(interviewed(left(ready, 7, sameDay), sameDay), 6, sameDay), true);
            }
        }
    }

    @Test
    void whoWasReplacedOrCameBackIsCountedByTheLastStay() {
        MentoringCycle ready = ready(true);
        MentoringCycle taken =
                ready.consentWithdrawn(Cycles.mentor(7), ConsentKind.RECORDING, on(ready, Role.MENTOR, true));
        MentoringCycle gone = left(taken, 7, true);
        MentoringCycle back = gone.joined(enrolment(7, true), on(gone, Role.PROGRAMME_LEAD, true));
        waits(interviewed(back, true), false);
        waits(left(interviewed(back, true), 7, true), true);
    }
}
