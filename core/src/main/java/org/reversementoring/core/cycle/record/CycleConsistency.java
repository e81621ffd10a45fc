package org.reversementoring.core.cycle.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.membership.PanelRules;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;

/**
 * The check that a cycle has the parts its state needs and no others, however it was made. Without it, a builder or a stored
 * document could get round the steps.
 */
public final class CycleConsistency implements CodecOnly {

    private final CycleRecord cycle;

    private CycleConsistency(CycleRecord cycle) {
        this.cycle = cycle;
    }

    public static void check(CycleRecord cycle) {
        CycleConsistency consistency = new CycleConsistency(cycle);
        consistency.people();
        HistoryCheck.check(cycle, consistency::require);
        consistency.require(
                cycle.suspendedIn().isPresent() == (cycle.state() == CycleState.SUSPENDED),
                "where it was suspended must be told while it is suspended");
        CycleState state = cycle.suspendedIn().orElse(cycle.state());
        consistency.require(
                cycle.suspendedIn().isEmpty() || (state.isOnTheWay() && !state.isFinal()),
                "it must have been suspended on the way");
        if (state.isOnTheWay()) {
            consistency.parts(state);
            consistency.report();
            consistency.panel(state);
        } else {
            consistency.require(
                    cycle.report().isEmpty() || cycle.meeting().isPresent(),
                    "a report that the mentee has not seen must not be kept");
            consistency.require(
                    cycle.export() == Export.NOTHING || cycle.response().isPresent(),
                    "nothing must be exported before the mentee has answered");
        }
        consistency.guards();
        ChainCheck.check(cycle, consistency::require);
        consistency.followUps();
        RecordCheck.check(cycle, consistency::require);
    }

    private void parts(CycleState state) {
        part("consent", cycle.consent(), state, CycleState.MENTEE_CONSENTED);
        if (state != CycleState.MENTEE_CONSENTED) {
            part("panel", cycle.panel(), state, CycleState.PANEL_FORMED);
            part("roster", cycle.roster(), state, CycleState.PANEL_FORMED);
        }
        part("preparation", cycle.preparation(), state, CycleState.PREPARED);
        part("baseline", cycle.baseline(), state, CycleState.BASELINE_TAKEN);
        part("interview", cycle.interview(), state, CycleState.INTERVIEWED);
        part("assessment", cycle.assessment(), state, CycleState.ANONYMISED);
        CycleState after = state == CycleState.HELD ? CycleState.ANONYMISED : state;
        part("review", cycle.review(), after, CycleState.PANEL_CHECKED);
        part("report", cycle.report(), after, CycleState.SIGNED_OFF);
        part("nomination", cycle.nomination(), after, CycleState.NOMINEE_ASSIGNED);
        part("plan", cycle.plan(), after, CycleState.MEETING_SCHEDULED);
        part("meeting", cycle.meeting(), after, CycleState.MEETING_HELD);
        part("response", cycle.response(), after, CycleState.RESPONDED);
        part("closure", cycle.closure(), after, CycleState.CLOSED);
        require(
                cycle.assessment().map(Assessment::passes).orElse(true) == (state != CycleState.HELD),
                "it must be held if and only if its assessment fails");
        require(
                cycle.export() == Export.NOTHING || after.hasReached(CycleState.RESPONDED),
                "nothing must be exported before the mentee has answered");
    }

    private void part(String part, Optional<?> value, CycleState state, CycleState from) {
        boolean needed = state.hasReached(from);
        require(
                value.isPresent() == needed,
                part + " must be " + (needed ? "present" : "absent") + " in state " + state);
    }

    private void people() {
        MentorPanel panel = cycle.panel().orElse(null);
        boolean personal = cycle.nomination().isPresent()
                || !cycle.disclosed().isEmpty()
                || !cycle.declarations().isEmpty();
        require(panel != null || !personal, "there must be a panel before anybody of it is named");
        if (panel == null) {
            return;
        }
        panel.about(cycle.mentee().id());
        require(
                cycle.nomination().map(Nomination::mentor).map(panel::has).orElse(true),
                "the nominated mentor must be on the panel");
        require(cycle.disclosed().stream().allMatch(panel::has), "whoever is known must be on the panel");
        require(cycle.formerNominees().stream().allMatch(panel::has), "whoever was to feed back must be on the panel");
        boolean told = !cycle.memberships().isEmpty();
        require(
                told
                        || cycle.roster()
                                .filter(roster -> panel.mentors().stream().allMatch(mentor -> roster.has(mentor.id())))
                                .isPresent(),
                "each mentor must have been on the panel when it was formed, or have joined");
        require(
                !told
                        || cycle.roster()
                                .map(roster -> roster.mentors().stream()
                                        .allMatch(mentor -> cycle.memberships().stream()
                                                .anyMatch(member ->
                                                        member.mentor().equals(mentor.id()))))
                                .orElse(true)
                        || cycle.history().stream()
                                .anyMatch(entry -> entry.policy().isEmpty()),
                "whoever the panel was formed of must have a membership");
        require(
                cycle.declarations().stream().allMatch(declaration -> panel.has(declaration.mentor())),
                "whoever declared must be on the panel");
        require(
                cycle.meeting().isEmpty()
                        || cycle.meeting()
                                .map(FeedbackMeeting::nominatedMentor)
                                .equals(cycle.nomination().map(Nomination::mentor)),
                "the meeting must be held by the nominated mentor");
    }

    private void report() {
        require(
                cycle.report()
                        .map(report -> report.guide().equals(cycle.guide().id())
                                && report.guideVersion().equals(cycle.guide().version())
                                && report.method().panelSize()
                                        == cycle.panel().map(MentorPanel::size).orElse(0)
                                && report.method()
                                        .policy()
                                        .equals(cycle.assessment()
                                                .map(Assessment::policy)
                                                .orElse(""))
                                && !report.findings(FindingKind.STRENGTH).isEmpty())
                        .orElse(true),
                "the report must be of its guide, panel and policy, and have a strength");
    }

    private void followUps() {
        List<FollowUpPoint> points =
                cycle.followUps().stream().map(followUp -> followUp.point()).toList();
        require(
                points.equals(List.of(FollowUpPoint.values()).subList(0, Math.min(points.size(), 2))),
                "follow-ups must be T1 and then T2");
        boolean both = points.size() == 2;
        boolean reached = cycle.suspendedIn().orElse(cycle.state()).hasReached(CycleState.FOLLOWED_UP);
        require(!reached || both, "both follow-ups must be present once it is followed up");
        require(points.isEmpty() || cycle.response().isPresent(), "follow-ups must come after the response");
        int goals = cycle.response().map(response -> response.goals().size()).orElse(0);
        require(
                cycle.followUps().stream().allMatch(followUp -> followUp.goals().size() == goals),
                "follow-ups must have a status for each goal");
    }

    private void panel(CycleState state) {
        require(
                !state.hasReached(CycleState.PANEL_FORMED)
                        || cycle.panel()
                                .filter(panel -> PanelRules.allow(
                                        cycle.policy(), panel, cycle.declarations(), cycle.memberships()))
                                .isPresent(),
                "the panel must be one that the policy does not refuse");
    }

    /** A stored value must still have what the guard of a step asked for when the step was taken. */
    private void guards() {
        require(cycle.consent().map(Consent::namesEverything).orElse(true), "the consent must name everything");
        consent();
        require(
                cycle.preparation()
                        .map(preparation -> preparation.groundRules()
                                && (preparation.independent()
                                        || preparation.waiver().isPresent()))
                        .orElse(true),
                "it must be prepared with ground rules and independent roles or a waiver");
        require(
                cycle.interview().map(InterviewRecord::limitsRead).orElse(true),
                "limits of confidentiality must have been read out");
        List<TopicId> topics = cycle.guide().topics().stream().map(Topic::id).toList();
        require(
                cycle.interview()
                        .map(interview -> interview.topics().stream()
                                .map(InterviewRecord.Covered::topic)
                                .toList()
                                .containsAll(topics))
                        .orElse(true),
                "each topic must have been asked or skipped");
        require(
                cycle.meeting()
                        .map(meeting -> meeting.modality() == FeedbackMeeting.Modality.IN_PERSON
                                || !cycle.policy().inPersonOnly())
                        .orElse(true),
                "the meeting must have been in person");
        require(
                cycle.response()
                        .map(response -> response.goals().stream().allMatch(goal -> topics.contains(goal.topic())))
                        .orElse(true),
                "goals must be on topics of the guide");
        require(
                cycle.review().map(PanelReview::offeredToEach).orElse(true),
                "the draft must be offered to each mentor");
        require(cycle.closure().map(Closure::rawDestroyed).orElse(true), "raw answers must be destroyed at the end");
        require(
                cycle.state() == CycleState.SUSPENDED || ReidentifiedMentors.areBorne(cycle),
                "the report must bear whoever is known, unless it is suspended");
        require(
                cycle.disclosed().stream().distinct().count()
                        == cycle.disclosed().size(),
                "whoever is known must be named once");
        for (int i = 0; i < cycle.concerns().size(); i++) {
            require(cycle.concerns().get(i).number() == i + 1, "concerns must be numbered in order");
        }
    }

    private void consent() {
        require(
                cycle.consent()
                        .flatMap(Consent::purpose)
                        .map(told -> cycle.guide().purpose().map(told::equals).orElse(true))
                        .orElse(true),
                "the consent must be to the purpose of the guide");
        require(
                cycle.consent()
                        .flatMap(Consent::givenOn)
                        .map(day -> !day.isAfter(dayOf(CycleAction.CONSENT).orElse(day)))
                        .orElse(true),
                "the consent must have been given by the day of its step");
        Optional<LocalDate> withdrawn = cycle.consent().flatMap(Consent::withdrawnOn);
        require(
                withdrawn.isEmpty() || withdrawn.equals(dayOf(CycleAction.WITHDRAW)),
                "the consent must have been taken back on the day of its step");
    }

    private Optional<LocalDate> dayOf(CycleAction action) {
        return cycle.history().stream()
                .filter(entry -> entry.action() == action)
                .map(HistoryEntry::on)
                .findFirst();
    }

    private void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("cycle " + cycle.id() + ": " + rule);
        }
    }
}
