package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.membership.InterviewConduct;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.guide.Attendance;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.InterviewRole;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.json.JsonCodec;

/** Law: what took place contradicts nothing that the guide says of the interview, in a step as in a stored document. */
class InterviewConductTest {

    private static final Conduct GUIDE = Cycles.GUIDE.conduct();
    private static final JsonCodec CODEC = JsonCodec.create();
    private static final List<InterviewRole> ROLES = List.of(InterviewRole.FACILITATOR, InterviewRole.NOTE_TAKER);
    private static final List<ConsentKind> AGREED = List.of(ConsentKind.PARTICIPATION);

    private static InterviewConduct conduct(
            List<Integer> sittings, List<InterviewRole> roles, Recording.Kind kind, List<ConsentKind> consents) {
        return new InterviewConduct(InterviewMode.GROUP, sittings, roles, kind, consents);
    }

    private static final Map<String, List<InterviewConduct>> FLAWED = Map.of(
            "MODE_OFF_GUIDE",
            List.of(new InterviewConduct(
                    InterviewMode.INDIVIDUAL, Collections.nCopies(6, 1), ROLES, Recording.Kind.NONE, AGREED)),
            "SITTINGS_OFF_GUIDE",
            List.of(
                    conduct(List.of(3, 3), ROLES, Recording.Kind.NONE, AGREED),
                    conduct(List.of(5), ROLES, Recording.Kind.NONE, AGREED),
                    conduct(List.of(2), ROLES, Recording.Kind.NONE, AGREED)),
            "ROLE_NOT_FILLED",
            List.of(
                    conduct(List.of(6), List.of(InterviewRole.FACILITATOR), Recording.Kind.NONE, AGREED),
                    conduct(List.of(6), List.of(), Recording.Kind.NONE, AGREED)),
            "ROLE_OFF_GUIDE",
            List.of(conduct(List.of(6), List.of(InterviewRole.values()), Recording.Kind.NONE, AGREED)),
            "CONSENT_OFF_GUIDE",
            List.of(conduct(List.of(6), ROLES, Recording.Kind.NONE, List.of(ConsentKind.values()))),
            "CONSENT_MISSING",
            List.of(conduct(List.of(6), ROLES, Recording.Kind.NONE, List.of(ConsentKind.QUOTATION))));

    @Test
    void anInterviewThatContradictsTheGuideIsRefused() {
        MentoringCycle asked = Journey.standard().at(CycleState.BASELINE_TAKEN);
        MentoringCycle honest = interviewed(asked, InterviewConduct.asPlanned(GUIDE, 6));
        assertThat(CODEC.read(CODEC.write(honest), MentoringCycle.class)).isEqualTo(honest);
        FLAWED.forEach((code, conducts) -> conducts.forEach(flawed -> {
            Refusals.refused(
                    asked,
                    CycleAction.INTERVIEW,
                    code,
                    (cycle, step) -> cycle.interviewed(
                            Cycles.interview(Cycles.panel(6)), Cycles.record(6).held(flawed), step));
            assertThat(flawed.fits(GUIDE, 6)).as(code).isFalse();
            assertThatIllegalArgumentException()
                    .as(code)
                    .isThrownBy(() -> MentoringCycle.builder()
                            .from(honest)
                            .interview(Cycles.record(6).held(flawed))
                            .build())
                    .withMessageContaining("held as the guide says");
        }));
    }

    private static MentoringCycle interviewed(MentoringCycle asked, InterviewConduct conduct) {
        return asked.interviewed(
                Cycles.interview(Cycles.panel(6)),
                Cycles.record(6).held(conduct),
                Journey.step(asked, CycleAction.INTERVIEW));
    }

    /** All recordings against all guides; sound needs everybody's consent too. */
    @Test
    void noMoreIsRecordedThanTheGuideSays() {
        List<Recording> guides = List.of(Recording.none(), Recording.notes(7), Recording.audio(7));
        for (int guide = 0; guide < 3; guide++) {
            Conduct says =
                    Conduct.builder().from(GUIDE).recording(guides.get(guide)).build();
            for (int less = 0; less < 3; less++) {
                Recording.Kind made = guides.get(less).kind();
                InterviewConduct held =
                        conduct(List.of(6), ROLES, made, List.of(ConsentKind.PARTICIPATION, ConsentKind.RECORDING));
                assertThat(held.recordsNoMore(says)).isEqualTo(less <= guide);
                assertThat(held.fits(says, 6)).isEqualTo(less <= guide);
                assertThat(conduct(List.of(6), ROLES, made, AGREED).agreedTo()).isEqualTo(made != Recording.Kind.AUDIO);
            }
        }
        Refusals.refused(
                Journey.standard().at(CycleState.BASELINE_TAKEN),
                CycleAction.INTERVIEW,
                "RECORDING_OFF_GUIDE",
                (cycle, step) -> cycle.interviewed(
                        Cycles.interview(Cycles.panel(6)),
                        Cycles.record(6).held(conduct(List.of(6), ROLES, Recording.Kind.AUDIO, AGREED)),
                        step));
    }

    /** One by one and in pairs: each mentor has a sitting, and somebody may have two. */
    @Test
    void theSittingsAreThoseOfTheMode() {
        Conduct alone = Conduct.builder()
                .from(GUIDE)
                .mode(InterviewMode.INDIVIDUAL)
                .attendance(new Attendance(1, 1))
                .build();
        Conduct pairs = Conduct.builder()
                .from(GUIDE)
                .mode(InterviewMode.PAIR)
                .attendance(new Attendance(2, 2))
                .build();
        for (int attendance = 2; attendance <= 8; attendance++) {
            assertThat(InterviewConduct.asPlanned(alone, attendance).fits(alone, attendance))
                    .isTrue();
            assertThat(InterviewConduct.asPlanned(pairs, attendance).fits(pairs, attendance))
                    .isTrue();
            assertThat(InterviewConduct.asPlanned(alone, attendance - 1).fitsSittings(alone, attendance))
                    .isFalse();
            assertThat(InterviewConduct.asPlanned(GUIDE, attendance).fits(GUIDE, attendance))
                    .isEqualTo(attendance >= 3);
        }
        assertThat(InterviewConduct.asPlanned(pairs, 5).sittings()).containsExactly(2, 2, 2);
    }

    @Test
    void aConductIsWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> conduct(List.of(), ROLES, Recording.Kind.NONE, AGREED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conduct(List.of(6, 0), ROLES, Recording.Kind.NONE, AGREED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> conduct(Collections.nCopies(101, 1), ROLES, Recording.Kind.NONE, AGREED));
    }
}
