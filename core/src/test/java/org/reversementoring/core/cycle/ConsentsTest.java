package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.membership.InterviewConduct;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Readiness;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.CyclePolicy;

/** Law: nobody is interviewed, recorded or spoken of who did not agree to it, and whoever takes a consent back is heard. */
class ConsentsTest {

    private static final CyclePolicy RECORDED =
            CyclePolicy.builder().unrecordedConsent(Ruling.REFUSE).build();
    private static final CyclePolicy READY =
            CyclePolicy.builder().notReady(Ruling.REFUSE).build();
    private static final Journey JOURNEY = new Journey(6, RECORDED, 1);
    private static final JsonCodec CODEC = JsonCodec.create();

    private static final InterviewGuide SOUND = InterviewGuide.builder()
            .from(Cycles.GUIDE)
            .conduct(Conduct.builder()
                    .from(Cycles.GUIDE.conduct())
                    .recording(Recording.audio(30))
                    .build())
            .build();

    private static MentorConsent all(int mentor) {
        return MentorConsent.given(
                Cycles.mentor(mentor),
                "sheet-2",
                Cycles.DAY,
                ConsentKind.QUOTATION,
                ConsentKind.PARTICIPATION,
                ConsentKind.RECORDING);
    }

    private static Enrolment with(int mentor, MentorConsent consent) {
        Enrolment usual = Cycles.enrolment(mentor);
        return Enrolment.of(usual.mentor(), usual.declaration(), consent);
    }

    private static MentoringCycle formed(MentoringCycle consented, List<Enrolment> enrolments) {
        return consented.panelFormed(enrolments, Journey.step(consented, CycleAction.FORM_PANEL));
    }

    private static void refused(String code, Enrolment last) {
        List<Enrolment> enrolments = new ArrayList<>(Cycles.enrolments(5));
        enrolments.add(last);
        Refusals.refused(
                JOURNEY.at(CycleState.MENTEE_CONSENTED),
                CycleAction.FORM_PANEL,
                code,
                (cycle, step) -> cycle.panelFormed(enrolments, step));
    }

    @Test
    void aPanelIsFormedOfMentorsWhoAgreedToTakePart() {
        MentoringCycle consented = JOURNEY.at(CycleState.MENTEE_CONSENTED);
        MentoringCycle formed = formed(consented, Cycles.enrolments(6));
        assertThat(formed.panel()).contains(Cycles.panel(6));
        assertThat(CODEC.read(CODEC.write(formed), MentoringCycle.class)).isEqualTo(formed);
        LocalDate day = Cycles.DAY;
        MentorId sixth = Cycles.mentor(6);
        refused("CONSENT_MISSING", with(6, MentorConsent.heldByHost(sixth)));
        refused("CONSENT_MISSING", with(6, MentorConsent.given(sixth, "sheet-2", day, ConsentKind.QUOTATION)));
        refused("CONSENT_MISSING", with(6, MentorConsent.given(sixth, "sheet-2", day)));
        refused("STRANGER_CONSENTS", with(6, Cycles.consent(1)));
        refused("CONSENT_TAKEN_BACK", with(6, Cycles.consent(6).without(ConsentKind.QUOTATION, day)));
        refused(
                "CONSENT_OFF_GUIDE",
                with(6, MentorConsent.given(sixth, "s", day, ConsentKind.PARTICIPATION, ConsentKind.RESEARCH_USE)));
        refused("CONSENT_LATER", with(6, MentorConsent.given(sixth, "s", day.plusDays(2), ConsentKind.PARTICIPATION)));
        Refusals.refused(
                consented,
                CycleAction.FORM_PANEL,
                "CONSENT_MISSING",
                (cycle, step) -> cycle.panelFormed(Cycles.panel(6), Cycles.declarations(Cycles.panel(6)), step));
        Refusals.refused(
                formed,
                CycleAction.JOIN,
                "CONSENT_MISSING",
                (cycle, step) -> cycle.joined(with(7, MentorConsent.heldByHost(Cycles.mentor(7))), step));
    }

    @Test
    void aHostThatHoldsConsentsSaysSoAndThePolicyMayAskForThemBeforeTheInterviewOnly() {
        Journey lenient = Journey.standard();
        MentoringCycle formed = lenient.at(CycleState.PANEL_FORMED);
        assertThat(formed.memberships()).allMatch(member -> member.consent().heldByHost());
        MentoringCycle asked = formed.tightened(RECORDED, Journey.step(formed, CycleAction.TIGHTEN));
        assertThat(asked.state()).as("it waits for consents").isEqualTo(CycleState.MENTEE_CONSENTED);
        assertThat(formed(asked, Cycles.enrolments(6)).state()).isEqualTo(CycleState.PANEL_FORMED);
        Refusals.refused(
                lenient.at(CycleState.INTERVIEWED),
                CycleAction.TIGHTEN,
                "CONSENT_MISSING",
                (cycle, step) -> cycle.tightened(RECORDED, step));
        Refusals.refused(
                JOURNEY.at(CycleState.PROPOSED),
                CycleAction.TIGHTEN,
                "LOOSER",
                (cycle, step) -> cycle.tightened(CyclePolicy.defaults(), step));
        MentoringCycle recorded = formed(JOURNEY.at(CycleState.MENTEE_CONSENTED), Cycles.enrolments(6));
        Stored.refused(recorded, "policy does not refuse", body -> body.remove("memberships"));
    }

    private static MentoringCycle asked(List<Enrolment> enrolments) {
        MentoringCycle cycle = MentoringCycle.propose(Cycles.CYCLE, Cycles.MENTEE, SOUND, RECORDED);
        cycle = formed(JOURNEY.take(cycle, CycleAction.CONSENT), enrolments);
        return JOURNEY.take(JOURNEY.take(cycle, CycleAction.PREPARE), CycleAction.TAKE_BASELINE);
    }

    private static Interview interview() {
        return Interview.builder()
                .from(Cycles.interview(Cycles.panel(6)))
                .guide(SOUND)
                .build();
    }

    private static List<Enrolment> sound() {
        return List.of(1, 2, 3, 4, 5, 6).stream()
                .map(mentor -> with(mentor, all(mentor)))
                .toList();
    }

    @Test
    void soundIsRecordedOnlyIfEverybodyAgreedToIt() {
        MentoringCycle all = asked(sound());
        assertThat(all.viewFor(new Viewer.Facilitator()).mayRecord()).isTrue();
        InterviewConduct planned = InterviewConduct.asPlanned(SOUND.conduct(), 6);
        MentoringCycle recorded =
                all.interviewed(interview(), Cycles.record(6).held(planned), Journey.step(all, CycleAction.INTERVIEW));
        assertThat(recorded.interview().orElseThrow().hasSound(SOUND)).isTrue();

        List<Enrolment> five = new ArrayList<>(sound());
        five.set(2, Cycles.enrolment(3));
        for (MentoringCycle one : List.of(
                asked(five),
                all.consentWithdrawn(
                        Cycles.mentor(3), ConsentKind.RECORDING, Journey.step(all, CycleAction.WITHDRAW_CONSENT)))) {
            assertThat(one.viewFor(new Viewer.Facilitator()).mayRecord()).isFalse();
            Refusals.refused(
                    one,
                    CycleAction.INTERVIEW,
                    "CONSENT_NOT_GIVEN",
                    (cycle, step) ->
                            cycle.interviewed(interview(), Cycles.record(6).held(planned), step));
            Refusals.refused(
                    one,
                    CycleAction.INTERVIEW,
                    "RECORDING_NOT_AGREED",
                    (cycle, step) -> cycle.interviewed(interview(), Cycles.record(6), step));
            InterviewConduct silent = new InterviewConduct(
                    planned.mode(),
                    planned.sittings(),
                    planned.roles(),
                    Recording.Kind.NOTES,
                    List.of(ConsentKind.PARTICIPATION));
            assertThat(one.interviewed(
                                    interview(),
                                    Cycles.record(6).held(silent),
                                    Journey.step(one, CycleAction.INTERVIEW))
                            .state())
                    .isEqualTo(CycleState.INTERVIEWED);
        }
    }

    @Test
    void theStaffWaitUntilARecordingThatSomebodyNoLongerAgreesToIsDestroyed() {
        MentoringCycle all = asked(sound());
        MentoringCycle recorded =
                all.interviewed(interview(), Cycles.record(6), Journey.step(all, CycleAction.INTERVIEW));
        MentoringCycle without = recorded.consentWithdrawn(
                Cycles.mentor(3), ConsentKind.RECORDING, Journey.step(recorded, CycleAction.WITHDRAW_CONSENT));
        assertThat(without.state()).isEqualTo(CycleState.INTERVIEWED);
        assertThat(CODEC.read(CODEC.write(without), MentoringCycle.class)).isEqualTo(without);
        Refusals.refused(without, CycleAction.COLLATE, "RECORDING_WITHDRAWN", MentoringCycle::collated);
        MentoringCycle destroyed = JOURNEY.take(without, CycleAction.DESTROY_NOTES);
        assertThat(JOURNEY.take(destroyed, CycleAction.COLLATE).state()).isEqualTo(CycleState.COLLATED);
        MentoringCycle quoted = recorded.consentWithdrawn(
                Cycles.mentor(3), ConsentKind.QUOTATION, Journey.step(recorded, CycleAction.WITHDRAW_CONSENT));
        assertThat(JOURNEY.take(quoted, CycleAction.COLLATE).state()).isEqualTo(CycleState.COLLATED);
        Stored.refused(
                without,
                "each step that takes a consent back",
                body -> body.get("memberships")
                        .forEach(member -> ((ObjectNode) member.get("consent")).remove("withdrawn")));
    }

    @Test
    void whoTakesParticipationBackLeavesAndNobodyTakesBackWhatWasNotGiven() {
        MentoringCycle formed = formed(JOURNEY.at(CycleState.MENTEE_CONSENTED), Cycles.enrolments(6));
        MentoringCycle left = formed.consentWithdrawn(
                Cycles.mentor(6), ConsentKind.PARTICIPATION, Journey.step(formed, CycleAction.LEAVE));
        assertThat(left).isEqualTo(formed.left(Cycles.mentor(6), Journey.step(formed, CycleAction.LEAVE)));
        assertThat(left.memberships().get(5).consent().covers(ConsentKind.PARTICIPATION))
                .isFalse();
        refusedPart(formed, "NOT_ON_PANEL", Cycles.STRANGER, ConsentKind.QUOTATION);
        refusedPart(left, "NOT_ON_PANEL", Cycles.mentor(6), ConsentKind.QUOTATION);
        refusedPart(formed, "CONSENT_OFF_GUIDE", Cycles.mentor(1), ConsentKind.RESEARCH_USE);
        refusedPart(formed, "CONSENT_NOT_GIVEN", Cycles.mentor(1), ConsentKind.RECORDING);
        MentoringCycle once = formed.consentWithdrawn(
                Cycles.mentor(1), ConsentKind.QUOTATION, Journey.step(formed, CycleAction.WITHDRAW_CONSENT));
        refusedPart(once, "CONSENT_NOT_GIVEN", Cycles.mentor(1), ConsentKind.QUOTATION);
    }

    private static void refusedPart(MentoringCycle cycle, String code, MentorId mentor, ConsentKind kind) {
        Refusals.refused(
                cycle, CycleAction.WITHDRAW_CONSENT, code, (from, step) -> from.consentWithdrawn(mentor, kind, step));
    }

    @Test
    void theMenteesConsentTellsItsDayPurposeAndInformationAndIsTakenBackByWithdrawing() {
        InterviewGuide guide =
                InterviewGuide.builder().from(Cycles.GUIDE).purpose("To learn.").build();
        MentoringCycle proposed = MentoringCycle.propose(Cycles.CYCLE, Cycles.MENTEE, guide);
        Consent full = Consent.builder()
                .from(Consent.complete("mentee-1.0"))
                .purpose("To learn.")
                .information("sheet-2")
                .givenOn(Cycles.DAY)
                .build();
        MentoringCycle consented = proposed.consented(full, Journey.step(proposed, CycleAction.CONSENT));
        assertThat(consented.consent()).contains(full);
        MentoringCycle withdrawn = JOURNEY.take(consented, CycleAction.WITHDRAW);
        assertThat(withdrawn.consent().flatMap(Consent::withdrawnOn)).contains(Cycles.DAY.plusDays(1));
        assertThat(CODEC.read(CODEC.write(withdrawn), MentoringCycle.class)).isEqualTo(withdrawn);
        refusedConsent(
                proposed, "PURPOSE_OFF_GUIDE", Consent.builder().from(full).purpose("To judge."));
        refusedConsent(proposed, "CONSENT_LATER", Consent.builder().from(full).givenOn(Cycles.DAY.plusDays(1)));
        refusedConsent(
                proposed, "CONSENT_TAKEN_BACK", Consent.builder().from(full).withdrawnOn(Cycles.DAY));
        String day = "\"" + Cycles.DAY.plusDays(9) + "\"";
        Stored.refused(
                consented,
                "given by the day",
                body -> ((ObjectNode) body.get("consent")).put("givenOn", day.substring(1, 11)));
        Stored.refused(
                consented,
                "to the purpose of the guide",
                body -> ((ObjectNode) body.get("consent")).put("purpose", "To judge."));
        Stored.refused(
                withdrawn,
                "taken back on the day",
                body -> ((ObjectNode) body.get("consent")).put("withdrawnOn", day.substring(1, 11)));
    }

    private static void refusedConsent(MentoringCycle proposed, String code, Consent.Builder consent) {
        Consent flawed = consent.build();
        Refusals.refused(proposed, CycleAction.CONSENT, code, (cycle, step) -> cycle.consented(flawed, step));
    }

    @Test
    void aConsentIsWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> Consent.complete(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consent.builder()
                        .from(Consent.complete("w"))
                        .purpose(" ")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consent.builder()
                        .from(Consent.complete("w"))
                        .information("")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Consent.complete("w").givenBy(Cycles.DAY).withdrawn(Cycles.DAY.minusDays(1)));
        MentorId one = Cycles.mentor(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentorConsent.given(one, " ", Cycles.DAY, ConsentKind.PARTICIPATION));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentorConsent.builder()
                        .mentor(one)
                        .heldByHost(false)
                        .information("s")
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentorConsent.builder()
                        .mentor(one)
                        .heldByHost(true)
                        .addParts(ConsentKind.PARTICIPATION)
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cycles.consent(1).without(ConsentKind.RECORDING, Cycles.DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cycles.consent(1).without(ConsentKind.QUOTATION, Cycles.DAY.minusDays(1)));
        assertThat(all(1).parts())
                .containsExactly(ConsentKind.PARTICIPATION, ConsentKind.RECORDING, ConsentKind.QUOTATION);
    }

    @ParameterizedTest
    @EnumSource(Readiness.class)
    void aMenteeWhoIsNotReadyIsAWarningForTheLeadOrRefused(Readiness readiness) {
        Mentee mentee = Mentee.builder().id(Cycles.MENTEE).readiness(readiness).build();
        boolean waits = readiness == Readiness.NOT_YET;
        Journey journey = new Journey(6, READY, 1);
        MentoringCycle warned = journey.take(
                MentoringCycle.propose(Cycles.CYCLE, mentee, Cycles.GUIDE, CyclePolicy.defaults()),
                CycleAction.CONSENT);
        assertThat(warned.viewFor(new Viewer.ProgrammeLead()).readiness())
                .isEqualTo(waits ? Ruling.WARN : Ruling.PERMIT);
        assertThat(journey.take(warned, CycleAction.FORM_PANEL).state()).isEqualTo(CycleState.PANEL_FORMED);
        MentoringCycle asked =
                journey.take(MentoringCycle.propose(Cycles.CYCLE, mentee, Cycles.GUIDE, READY), CycleAction.CONSENT);
        MentoringCycle told = asked;
        if (waits) {
            MentorPanel panel = Cycles.panel(6);
            Refusals.refused(
                    asked,
                    CycleAction.FORM_PANEL,
                    "MENTEE_NOT_READY",
                    (cycle, step) -> cycle.panelFormed(panel, Cycles.declarations(panel), step));
            told = asked.readinessTold(Readiness.READY, Journey.step(asked, CycleAction.TELL_READINESS));
        }
        MentoringCycle formed = journey.take(told, CycleAction.FORM_PANEL);
        assertThat(formed.state()).isEqualTo(CycleState.PANEL_FORMED);
        assertThat(CODEC.read(CODEC.write(formed), MentoringCycle.class)).isEqualTo(formed);
    }

    @Test
    void aMenteeWhoIsNoLongerReadyIsNotSpokenOf() {
        Journey journey = new Journey(6, READY, 1);
        MentoringCycle baseline = journey.at(CycleState.BASELINE_TAKEN);
        MentoringCycle not =
                baseline.readinessTold(Readiness.NOT_YET, Journey.step(baseline, CycleAction.TELL_READINESS));
        assertThat(not.mentee().version()).isEqualTo(baseline.mentee().version() + 1);
        Refusals.refused(
                not,
                CycleAction.INTERVIEW,
                "MENTEE_NOT_READY",
                (cycle, step) -> cycle.interviewed(Cycles.interview(Cycles.panel(6)), Cycles.record(6), step));
        MentoringCycle again = not.readinessTold(Readiness.READY, Journey.step(not, CycleAction.TELL_READINESS));
        MentoringCycle interviewed = journey.take(again, CycleAction.INTERVIEW);
        assertThat(interviewed.state()).isEqualTo(CycleState.INTERVIEWED);
        Stored.refused(
                interviewed,
                "a mentee who is not ready",
                body -> ((ObjectNode) body.get("mentee")).put("readiness", "NOT_YET"));
        MentoringCycle lenient = Journey.standard().at(CycleState.PREPARED);
        MentoringCycle unready =
                lenient.readinessTold(Readiness.NOT_YET, Journey.step(lenient, CycleAction.TELL_READINESS));
        MentoringCycle late = Journey.standard()
                .take(Journey.standard().take(unready, CycleAction.TAKE_BASELINE), CycleAction.INTERVIEW);
        Refusals.refused(late, CycleAction.TIGHTEN, "MENTEE_NOT_READY", (cycle, step) -> cycle.tightened(READY, step));
        assertThat(late.mentee().readiness()).isEqualTo(Optional.of(Readiness.NOT_YET));
    }
}
