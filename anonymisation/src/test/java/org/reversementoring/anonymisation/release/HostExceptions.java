package org.reversementoring.anonymisation.release;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FidelityEvent;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.PoolingRule;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.CyclePolicy;

/**
 * What a host writes when something goes otherwise: the flows that {@link HostProgram} has not. The host stores each step as a
 * document and reads it back. {@link HostExceptionsTest} runs it and counts its statements.
 */
final class HostExceptions {

    private static final JsonCodec CODEC = JsonCodec.create();

    private HostExceptions() {}

    /** The cycle as it comes back from the host's store. */
    static MentoringCycle stored(MentoringCycle cycle) {
        return CODEC.read(CODEC.write(cycle), MentoringCycle.class);
    }

    // begin: the mentee asks who said that
    static MentoringCycle asksWhoSaidThat(ReleaseGate gate, MentoringCycle cycle, List<String> screen, Step step) {
        screen.add(Agenda.in(Locale.ENGLISH).whoSaidThat());
        FeedbackMeeting meeting = FeedbackMeeting.builder()
                .nominatedMentor(cycle.nomination().orElseThrow().mentor())
                .heldOn(step.on())
                .length(Duration.ofMinutes(50))
                .addEvents(FidelityEvent.ASKED_WHO_SAID_THAT)
                .build();
        return stored(gate.meet(cycle, meeting, step));
    }
    // end: the mentee asks who said that

    // begin: a mentor tells that a point was theirs
    static MentoringCycle tellsAuthorship(
            ReleaseGate gate, MentoringCycle cycle, Collation collation, MentorId mentor) {
        Step told = GatedCycles.step(cycle, Role.MENTOR);
        MentoringCycle held = stored(cycle.disclosed(mentor, told));
        MentoringCycle drafted =
                stored(gate.draft(held, collation, ReportId.of("report-2"), GatedCycles.step(held, Role.CUSTODIAN))
                        .cycle());
        PanelReview review = PanelReview.of(drafted.draft().orElseThrow(), PanelReview.SilenceRule.NOT_ENDORSED);
        MentoringCycle checked = stored(drafted.panelChecked(review, GatedCycles.step(drafted, Role.CUSTODIAN)));
        MentoringCycle signed = stored(gate.signOff(checked, collation, GatedCycles.step(checked, Role.CUSTODIAN))
                .cycle());
        return stored(signed.nominated(Nomination.volunteer(mentor), GatedCycles.step(signed, Role.PROGRAMME_LEAD)));
    }
    // end: a mentor tells that a point was theirs

    // begin: the mentee shares the report widely
    static MentoringCycle sharesWidely(MentoringCycle cycle) {
        MentoringCycle told = stored(cycle.reportSharedFurther(
                SharedReport.Outcome.TALKED_WITH_MENTEE, GatedCycles.step(cycle, Role.PROGRAMME_LEAD)));
        return stored(told.reportSharedFurther(
                SharedReport.Outcome.PANEL_INFORMED, GatedCycles.step(told, Role.PROGRAMME_LEAD)));
    }
    // end: the mentee shares the report widely

    // begin: one mentor alone makes a serious point
    static MentoringCycle seriousPoint(ReleaseGate gate, MentoringCycle cycle, Collation collation) {
        MentoringCycle raised = stored(cycle.concernRaised(GatedCycles.step(cycle, Role.CUSTODIAN)));
        MentoringCycle routed = stored(raised.concernRouted(1, GatedCycles.step(raised, Role.CUSTODIAN)));
        MentoringCycle heard = stored(routed.concernAcknowledged(1, GatedCycles.step(routed, Role.CONCERN_RECIPIENT)));
        return stored(gate.draft(heard, collation, ReportId.of("report-1"), GatedCycles.step(heard, Role.CUSTODIAN))
                .cycle());
    }
    // end: one mentor alone makes a serious point

    // begin: the meeting is online
    static MentoringCycle online(ReleaseGate gate, MentoringCycle cycle) {
        Step planned = GatedCycles.step(cycle, Role.NOMINATED_MENTOR);
        MeetingPlan plan = new MeetingPlan(planned.on().plusDays(1), FeedbackMeeting.Modality.REMOTE, true);
        MentoringCycle scheduled = stored(cycle.scheduled(plan, planned));
        FeedbackMeeting meeting = FeedbackMeeting.builder()
                .nominatedMentor(cycle.nomination().orElseThrow().mentor())
                .heldOn(plan.on())
                .modality(plan.modality())
                .length(Duration.ofMinutes(45))
                .build();
        return stored(gate.meet(scheduled, meeting, Step.by(Role.NOMINATED_MENTOR, plan.on())));
    }
    // end: the meeting is online

    // begin: three of a small unit are pooled with another site
    static MentoringCycle pooled(CycleId id, List<Enrolment> here, List<Enrolment> elsewhere) {
        PoolingRule.Origin north = PoolingRule.Origin.ofSite("north");
        CyclePolicy policy = CyclePolicy.builder()
                .pooling(new PoolingRule(List.of(north), 6))
                .build();
        MentoringCycle cycle = MentoringCycle.propose(id, MenteeId.of("mentee"), Guides.sevenDomains(), policy);
        cycle = stored(cycle.consented(Consent.complete("mentee-1.0"), GatedCycles.step(cycle, Role.MENTEE)));
        List<Enrolment> all = Stream.concat(here.stream(), elsewhere.stream().map(other -> other.from(north)))
                .toList();
        return stored(cycle.panelFormed(all, GatedCycles.step(cycle, Role.PROGRAMME_LEAD)));
    }
    // end: three of a small unit are pooled with another site

    // begin: the mentee assesses a mentor this year
    static MentoringCycle waitsForTheAssessment(
            MentoringCycle cycle, MentorPanel panel, List<RelationshipDeclaration> declared, MentorId assessed) {
        Ruling ruling = cycle.policy().panel().judge(panel, declared).ruling();
        MentorPanel rest = ruling == Ruling.REFUSE ? panel.without(assessed).orElseThrow() : panel;
        List<RelationshipDeclaration> others =
                declared.stream().filter(one -> rest.has(one.mentor())).toList();
        MentoringCycle formed = stored(cycle.panelFormed(rest, others, GatedCycles.step(cycle, Role.PROGRAMME_LEAD)));
        return stored(formed.joined(
                Mentor.of(assessed),
                RelationshipDeclaration.of(assessed),
                MentorConsent.heldByHost(assessed),
                GatedCycles.step(formed, Role.PROGRAMME_LEAD)));
    }
    // end: the mentee assesses a mentor this year
}
