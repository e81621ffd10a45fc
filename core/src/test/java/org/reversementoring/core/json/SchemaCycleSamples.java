package org.reversementoring.core.json;

import static org.reversementoring.core.json.SchemaMeetingSamples.*;
import static org.reversementoring.core.json.SchemaSamples.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.multisource.TestAudit;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.ProgrammeId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.ParticipationCertificate;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.meeting.DropReason;
import org.reversementoring.core.meeting.DroppedGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.multisource.External;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.PanelPolicy;
import org.reversementoring.core.panel.Relationship;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.Purpose;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.RosterVisibility;
import org.reversementoring.core.programme.PairScheme;
import org.reversementoring.core.programme.Programme;
import org.reversementoring.core.programme.Topology;

/** Cycles in each state, and what stands beside cycles, of {@link SchemaSamples}. */
final class SchemaCycleSamples {

    private SchemaCycleSamples() {}

    static void besidesCycles(Map<String, Object> samples) {
        samples.put(
                "programme",
                Programme.builder()
                        .id(ProgrammeId.of("programme-1"))
                        .purpose(Purpose.INCLUSION)
                        .guide(guide())
                        .policy(CyclePolicy.builder()
                                .panel(PanelPolicy.builder()
                                        .floor(24)
                                        .supervises(Ruling.REFUSE)
                                        .sameUnit(Ruling.WARN)
                                        .otherRelationship(Ruling.PERMIT)
                                        .build())
                                .roster(RosterVisibility.KNOWN)
                                .inPersonOnly(false)
                                .build())
                        .open(false)
                        .build());
        samples.put(
                "programme.smallest",
                Programme.builder()
                        .id(ProgrammeId.of("p"))
                        .purpose(Purpose.SKILLS)
                        .guide(guide("small", Duration.ofMinutes(10)).build())
                        .build());
        samples.put(
                "pair-scheme",
                scheme(Topology.RECIPROCAL)
                        .mentee(mentee())
                        .addMeetings(meeting(1, DAY).aboutReport(DIGEST), meeting(1, DAY.plusMonths(1)))
                        .response(response())
                        .mentorResponse(MenteeResponse.builder()
                                .reflection("So have I.")
                                .withoutGoals(true)
                                .build())
                        .planned(2)
                        .closed(true)
                        .build());
        samples.put("pair-scheme.smallest", scheme(Topology.PAIR).build());
        samples.put("pair-scheme.planned", SchemaSideways.planned());
        samples.put(
                "participation-certificate",
                ParticipationCertificate.of(Course.standard().at(CycleState.CLOSED), mentor(1))
                        .orElseThrow());
        samples.put(
                "participation-certificate.not-fed-back",
                ParticipationCertificate.of(Course.standard().at(CycleState.COLLATED), mentor(2))
                        .orElseThrow());
    }

    static PairScheme.Builder scheme(Topology topology) {
        return PairScheme.builder()
                .id(CycleId.of("pair-1"))
                .topology(topology)
                .mentee(Mentee.of(MENTEE))
                .mentor(panel(1).mentors().get(0))
                .until(DAY.plusMonths(6));
    }

    static void cycles(Map<String, Object> samples) {
        Course course = Course.standard();
        MentoringCycle full = course.at(CycleState.RESPONDED);
        full = full.concernRaised(course.step(full, Role.MENTOR_SUPPORTER));
        full = full.concernRaised(course.step(full, Role.MENTOR));
        full = full.concernRaised(course.step(full, Role.FACILITATOR));
        full = full.concernRouted(1, course.step(full, Role.CUSTODIAN));
        full = full.concernRouted(2, course.step(full, Role.CUSTODIAN));
        full = full.concernAcknowledged(1, course.step(full, Role.CONCERN_RECIPIENT));
        full = full.disclosed(mentor(1), course.step(full, Role.NOMINATED_MENTOR));
        full = full.exported(Export.WITH_REPORT, course.step(full, Role.MENTEE));
        full = full.notesDestroyed(course.step(full, Role.CUSTODIAN));
        full = full.answersDestroyed(course.step(full, Role.CUSTODIAN));
        full = full.suspended(course.step(full, Role.MENTOR_SUPPORTER).because(ReasonCode.SUSPECTED_RETALIATION));
        full = full.resumed(course.step(full, Role.PROGRAMME_LEAD).because(ReasonCode.of("A")));
        full = course.onTo(CycleState.CLOSED, full);
        samples.put("mentoring-cycle", full);
        for (CycleState state : CycleState.values()) {
            if (state.isOnTheWay()) {
                samples.put("mentoring-cycle." + name(state), course.at(state));
            }
        }
        samples.put("mentoring-cycle.talked-on", SchemaSideways.talkedOn(course));
        MentoringCycle scheduled = course.at(CycleState.MEETING_SCHEDULED);
        samples.put("mentoring-cycle.suspended", course.suspended(scheduled));
        samples.put("mentoring-cycle.withdrawn", scheduled.withdrawn(course.step(scheduled, Role.MENTEE)));
        MentoringCycle another = scheduled.steppedDown(
                course.step(scheduled, Role.NOMINATED_MENTOR).because(ReasonCode.of("ILL")));
        samples.put("mentoring-cycle.stepped-down", another);
        MentoringCycle beside = course.at(CycleState.SIGNED_OFF);
        beside = beside.attached(
                TestAudit.KEY, TestAudit.safe(External.report(MENTEE), 1), course.step(beside, Role.CUSTODIAN));
        samples.put("mentoring-cycle.attached", beside);
        MentoringCycle takenBack = course.at(CycleState.SIGNED_OFF);
        samples.put(
                "mentoring-cycle.taken-back",
                takenBack.tightened(
                        CyclePolicy.builder()
                                .from(takenBack.policy())
                                .release(ReleasePolicy.standard().withEndorsements(4))
                                .build(),
                        course.step(takenBack, Role.PROGRAMME_LEAD)));
        MentoringCycle held = course.at(CycleState.HELD);
        samples.put("mentoring-cycle.suspended-when-held", course.suspended(held));
        MentoringCycle proposed = course.at(CycleState.PROPOSED);
        samples.put("mentoring-cycle.suspended-at-once", course.suspended(proposed));
        MentoringCycle abandoned = course.suspended(course.at(CycleState.FOLLOWED_UP));
        samples.put(
                "mentoring-cycle.abandoned",
                abandoned.abandoned(course.step(abandoned, Role.PROGRAMME_LEAD).because(ReasonCode.of("NO_USE"))));
        MentoringCycle disclosed = scheduled.disclosed(mentor(2), course.step(scheduled, Role.MENTOR));
        samples.put("mentoring-cycle.held-after-sign-off", disclosed);
        MentoringCycle smaller = course.at(CycleState.PANEL_CHECKED);
        smaller = smaller.left(mentor(6), course.step(smaller, Role.MENTOR));
        samples.put("mentoring-cycle.smaller-panel", smaller);
        MentoringCycle collapsed = smaller.left(mentor(5), course.step(smaller, Role.MENTOR));
        samples.put("mentoring-cycle.collapsed", collapsed);
        offTheWay(samples, course, collapsed);
        samples.put("mentoring-cycle.pooled", SchemaSideways.pooled());
    }

    /** Steps that can be taken although, or after, a cycle has left the way. */
    static void offTheWay(Map<String, Object> samples, Course course, MentoringCycle collapsed) {
        samples.put(
                "mentoring-cycle.collapsed-and-closed",
                collapsed.closed(new Closure(true), course.step(collapsed, Role.CUSTODIAN)));
        MentoringCycle early = course.at(CycleState.PROPOSED);
        early = early.concernRaised(course.step(early, Role.MENTOR_SUPPORTER));
        samples.put("mentoring-cycle.proposed-with-concern", early);
        early = early.withdrawn(course.step(early, Role.MENTEE));
        early = early.closed(new Closure(true), course.step(early, Role.CUSTODIAN));
        early = early.concernRaised(course.step(early, Role.FACILITATOR));
        samples.put("mentoring-cycle.withdrawn-and-closed", early);
        MentoringCycle stopped = course.suspended(course.at(CycleState.RESPONDED));
        stopped = stopped.exported(Export.PARTICIPATION, course.step(stopped, Role.MENTEE));
        samples.put("mentoring-cycle.suspended-and-exported", stopped);
        stopped = stopped.abandoned(course.step(stopped, Role.PROGRAMME_LEAD).because(ReasonCode.of("NO_USE")));
        stopped = stopped.exported(Export.WITH_REPORT, course.step(stopped, Role.MENTEE));
        stopped = stopped.closed(new Closure(true), course.step(stopped, Role.CUSTODIAN));
        samples.put("mentoring-cycle.abandoned-and-closed", stopped);
        MentoringCycle independent = course.at(CycleState.PANEL_FORMED);
        samples.put(
                "mentoring-cycle.prepared-without-waiver",
                independent.prepared(Preparation.complete(), course.step(independent, Role.PROGRAMME_LEAD)));
        MentoringCycle declined = course.at(CycleState.MEETING_HELD);
        declined = declined.responded(
                MenteeResponse.builder()
                        .reflection("Thank you.")
                        .withoutGoals(true)
                        .build(),
                course.step(declined, Role.MENTEE));
        declined = declined.followedUp(
                FollowUp.builder()
                        .point(FollowUpPoint.T1)
                        .on(DAY.plusDays(declined.revision()))
                        .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTEE, HarmCheck.Outcome.HARM))
                        .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTORS, HarmCheck.Outcome.NO_HARM))
                        .build(),
                course.step(declined, Role.PROGRAMME_LEAD));
        samples.put("mentoring-cycle.without-goals", declined);
    }

    static String name(CycleState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How a cycle comes into each state on the way. */
    record Course(InterviewGuide guide, MentorPanel panel) {

        static Course standard() {
            return new Course(SchemaSamples.guide(), SchemaSamples.panel(6));
        }

        Step step(MentoringCycle cycle, Role role) {
            return Step.by(role, DAY.plusDays(cycle.revision()));
        }

        MentoringCycle suspended(MentoringCycle cycle) {
            return cycle.suspended(step(cycle, Role.CONCERN_RECIPIENT).because(ReasonCode.of("SAFETY_FIRST")));
        }

        MentoringCycle at(CycleState state) {
            MentoringCycle cycle = MentoringCycle.propose(
                    CycleId.of("cycle-1"),
                    mentee(),
                    guide,
                    CyclePolicy.builder()
                            .inPersonOnly(false)
                            .roster(RosterVisibility.HIDDEN)
                            .build());
            return onTo(state, cycle);
        }

        MentoringCycle onTo(CycleState state, MentoringCycle from) {
            MentoringCycle cycle = from;
            while (cycle.state() != state) {
                cycle = state == CycleState.HELD && cycle.state() == CycleState.COLLATED
                        ? cycle.held(
                                TestGate.KEY,
                                Collation.builder()
                                        .interview(closedInterview(panel))
                                        .build(),
                                List.of(ReasonCode.of("WORDING"), ReasonCode.of("B_2")),
                                step(cycle, Role.CUSTODIAN).because(ReasonCode.of("WORDING")))
                        : next(cycle);
            }
            return cycle;
        }

        private MentoringCycle next(MentoringCycle cycle) {
            Step lead = step(cycle, Role.PROGRAMME_LEAD);
            Step custodian = step(cycle, Role.CUSTODIAN);
            return switch (cycle.state()) {
                case PROPOSED -> cycle.consented(Consent.complete("mentee-1.0"), step(cycle, Role.MENTEE));
                case MENTEE_CONSENTED -> cycle.panelFormed(panel, declarations(), lead);
                case PANEL_FORMED ->
                    cycle.prepared(new Preparation(true, false, Optional.of(ReasonCode.of("SMALL_UNIT"))), lead);
                case PREPARED -> cycle.baselineTaken(new Baseline(5, true, true), lead);
                case BASELINE_TAKEN ->
                    cycle.interviewed(closedInterview(panel), record(), step(cycle, Role.FACILITATOR));
                case INTERVIEWED -> cycle.collated(custodian);
                case COLLATED ->
                    TestGate.drafted(
                            cycle,
                            Collation.builder()
                                    .interview(closedInterview(panel))
                                    .build(),
                            scoredReport(),
                            custodian);
                case ANONYMISED ->
                    cycle.panelChecked(
                            PanelReview.of(cycle.draft().orElseThrow(), PanelReview.SilenceRule.ASKED_AGAIN),
                            custodian);
                case PANEL_CHECKED -> TestGate.signedOff(cycle, custodian);
                case SIGNED_OFF -> cycle.nominated(Nomination.volunteer(mentor(1)), lead);
                case NOMINEE_ASSIGNED ->
                    cycle.scheduled(
                            new MeetingPlan(DAY.plusDays(20), FeedbackMeeting.Modality.REMOTE, true),
                            step(cycle, Role.NOMINATED_MENTOR));
                case MEETING_SCHEDULED ->
                    TestGate.met(cycle, meeting(1, DAY.plusDays(cycle.revision())), step(cycle, Role.NOMINATED_MENTOR));
                case MEETING_HELD -> cycle.responded(response(), step(cycle, Role.MENTEE));
                case RESPONDED -> followedUp(cycle);
                case FOLLOWED_UP -> cycle.closed(new Closure(true), custodian);
                case HELD, CLOSED, WITHDRAWN, COLLAPSED, SUSPENDED ->
                    throw new AssertionError("no next state after " + cycle.state());
            };
        }

        private List<RelationshipDeclaration> declarations() {
            List<RelationshipDeclaration> declarations = new ArrayList<>();
            for (Mentor mentor : panel.mentors()) {
                declarations.add(
                        mentor.id().equals(mentor(1))
                                ? RelationshipDeclaration.of(
                                        mentor.id(),
                                        Relationship.OTHER,
                                        Relationship.SUPERVISES,
                                        Relationship.SAME_UNIT)
                                : RelationshipDeclaration.of(mentor.id()));
            }
            return declarations;
        }

        static InterviewRecord record() {
            return InterviewRecord.of(
                    true,
                    6,
                    List.of(
                            InterviewRecord.Covered.asked(STRENGTHS),
                            InterviewRecord.Covered.asked(LISTENING),
                            new InterviewRecord.Covered(WISHES, Optional.of(ReasonCode.of("TIME_WAS_UP")))));
        }

        private MentoringCycle followedUp(MentoringCycle cycle) {
            FollowUpPoint point = cycle.followUps().isEmpty() ? FollowUpPoint.T1 : FollowUpPoint.T2;
            FollowUp followUp = FollowUp.builder()
                    .point(point)
                    .on(DAY.plusDays(cycle.revision()))
                    .addGoals(GoalStatus.STARTED, GoalStatus.DROPPED)
                    .addDropped(new DroppedGoal(2, DropReason.NO_SUPPORT))
                    .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTORS, HarmCheck.Outcome.UNEASE))
                    .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTEE, HarmCheck.Outcome.NO_HARM))
                    .build();
            return cycle.followedUp(followUp, step(cycle, Role.EVALUATOR));
        }
    }
}
