package org.reversementoring.core.cycle;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;

/**
 * A cycle whose report holds an issue and a policy to reconsider, walked step by step: for tests of what is pooled.
 *
 * @param id of the cycle
 * @param mentee the senior
 * @param mentors the juniors
 * @param policy what they were promised
 */
public record Issues(String id, Mentee mentee, List<MentorId> mentors, CyclePolicy policy) {

    /** Cycle number {@code number} about a mentee of its own, with so many mentors of its own. */
    public static Issues of(int number, int mentors, CyclePolicy policy) {
        return new Issues(
                "cycle-" + number,
                Mentee.of(MenteeId.of(Cycles.MARK + "-mentee-" + number)),
                IntStream.rangeClosed(1, mentors)
                        .mapToObj(mentor -> MentorId.of(Cycles.MARK + "-mentor-" + number + "-" + mentor))
                        .toList(),
                policy);
    }

    /** The same with this mentor in the place of the last. */
    public Issues with(MentorId mentor) {
        List<MentorId> others = mentors.subList(0, mentors.size() - 1);
        return new Issues(
                id, mentee, Stream.concat(others.stream(), Stream.of(mentor)).toList(), policy);
    }

    /** The same about this mentee. */
    public Issues about(Mentee other) {
        return new Issues(id, other, mentors, policy);
    }

    /** The cycle after its meeting. */
    public MentoringCycle met() {
        return at(CycleState.MEETING_HELD);
    }

    /** The cycle when it has first come into this state of the way. */
    public MentoringCycle at(CycleState state) {
        MentoringCycle cycle = MentoringCycle.propose(CycleId.of(id), mentee, Cycles.GUIDE, policy);
        MentorPanel panel = MentorPanel.of(mentors.toArray(MentorId[]::new));
        Interview interview = Interview.builder()
                .mentee(mentee.id())
                .panel(panel)
                .guide(Cycles.GUIDE)
                .build()
                .closedFor(CycleId.of(id), new Random(1));
        List<Way> ways = List.of(
                new Way(CycleAction.CONSENT, (one, step) -> one.consented(Consent.complete("mentee-1.0"), step)),
                new Way(
                        CycleAction.FORM_PANEL,
                        (one, step) -> one.panelFormed(panel, Cycles.declarations(panel), step)),
                new Way(CycleAction.PREPARE, (one, step) -> one.prepared(Preparation.complete(), step)),
                new Way(
                        CycleAction.TAKE_BASELINE,
                        (one, step) -> one.baselineTaken(new Baseline(panel.size(), true, true), step)),
                new Way(
                        CycleAction.INTERVIEW,
                        (one, step) -> one.interviewed(interview, Cycles.record(panel.size()), step)),
                new Way(CycleAction.COLLATE, MentoringCycle::collated),
                new Way(
                        CycleAction.ANONYMISE,
                        (one, step) -> TestGate.drafted(
                                one, Collation.builder().interview(interview).build(), draft(), step)),
                new Way(
                        CycleAction.CHECK_WITH_PANEL,
                        (one, step) -> one.panelChecked(
                                new PanelReview(
                                        true,
                                        PanelReview.SilenceRule.NOT_ENDORSED,
                                        one.draft().map(FeedbackReport::digest)),
                                step)),
                new Way(CycleAction.SIGN_OFF, TestGate::signedOff),
                new Way(CycleAction.NOMINATE, (one, step) -> one.nominated(Nomination.volunteer(mentors.get(0)), step)),
                new Way(
                        CycleAction.SCHEDULE,
                        (one, step) -> one.scheduled(
                                Cycles.plan(FeedbackMeeting.Modality.IN_PERSON, step.on()), Cycles.place(), step)),
                new Way(
                        CycleAction.MEET,
                        (one, step) -> TestGate.met(
                                one, Cycles.meeting(mentors.get(0), step.on()).build(), step)));
        for (Way way : ways) {
            if (cycle.state() == state) {
                break;
            }
            cycle = way.take().apply(cycle, Journey.step(cycle, way.action()));
        }
        return cycle;
    }

    private record Way(CycleAction action, BiFunction<MentoringCycle, Step, MentoringCycle> take) {}

    /** A cycle after one more step of the standard journey. */
    public static MentoringCycle take(MentoringCycle cycle, CycleAction action) {
        return Journey.standard().take(cycle, action);
    }

    private FeedbackReport draft() {
        return Cycles.report(mentors.size(), policy.release().colluders().orElse(0))
                .id(ReportId.of("report-of-" + id))
                .retention(policy.retention(Cycles.GUIDE))
                .themes(policy.themes())
                .addFindings(new ReportedFinding(Cycles.STRENGTHS, FindingKind.ISSUE, Cycles.MARK + "-issue"))
                .addFindings(new ReportedFinding(Cycles.STRENGTHS, FindingKind.POLICY, Cycles.MARK + "-policy"))
                .build();
    }
}
