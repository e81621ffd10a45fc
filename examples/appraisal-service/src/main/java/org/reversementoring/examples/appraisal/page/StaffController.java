package org.reversementoring.examples.appraisal.page;

import java.security.Principal;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.anonymisation.jdbc.desk.InterviewDesk;
import org.reversementoring.anonymisation.jdbc.desk.NoSuchCycleException;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.ConcernReceipt;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.NominationMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What programme lead, facilitator, evaluator and the recipient of concerns do. */
@Controller
class StaffController {

    private static final String BACK = "redirect:/cycles/{id}";

    private final CycleDesk desk;
    private final InterviewDesk interviews;
    private final SecureRandom random = new SecureRandom();

    StaffController(CycleDesk desk, InterviewDesk interviews) {
        this.desk = desk;
        this.interviews = interviews;
    }

    @PostMapping("/cycles/{id}/prepare")
    String prepare(
            @PathVariable CycleId id,
            @RequestParam(defaultValue = "false") boolean groundRules,
            @RequestParam(defaultValue = "false") boolean independent,
            Principal principal) {
        desk.take(
                id,
                principal.getName(),
                CycleAction.PREPARE,
                (cycle, step) -> cycle.prepared(new Preparation(groundRules, independent, Optional.empty()), step));
        return BACK;
    }

    @PostMapping("/cycles/{id}/baseline")
    String baseline(@PathVariable CycleId id, @RequestParam int mentorSets, Principal principal) {
        interviews.takeBaseline(id, principal.getName(), mentorSets);
        return BACK;
    }

    /** Ballots close with the interview. What was noted is typed here, and goes to the custodian. */
    @PostMapping("/cycles/{id}/interview")
    String interview(
            @PathVariable CycleId id,
            @RequestParam(defaultValue = "false") boolean limitsRead,
            @RequestParam int attendance,
            @RequestParam Map<String, String> form,
            Principal principal) {
        InterviewGuide guide = desk.openAs(CycleView.ForFacilitator.class, id, principal.getName())
                .guide();
        InterviewRecord record = InterviewRecord.of(
                limitsRead,
                attendance,
                guide.topics().stream().map(topic -> covered(topic, form)).toList());
        List<Point> points = guide.topics().stream()
                .flatMap(topic -> Forms.lines(form.getOrDefault("notes-" + topic.id(), "")).stream()
                        .map(note -> Point.of(topic.id(), note)))
                .toList();
        interviews.interviewed(id, principal.getName(), record, points);
        return BACK;
    }

    private static InterviewRecord.Covered covered(Topic topic, Map<String, String> form) {
        return form.containsKey("asked-" + topic.id())
                ? InterviewRecord.Covered.asked(topic.id())
                : new InterviewRecord.Covered(topic.id(), Optional.of(ReasonCode.of("NO_TIME")));
    }

    /** Who feeds the report back: somebody who offered it, somebody whom the lead asked, or somebody drawn by lot from the panel. */
    @PostMapping("/cycles/{id}/nominate")
    String nominate(
            @PathVariable CycleId id,
            @RequestParam(defaultValue = "LEAD_APPOINTED") NominationMethod how,
            @RequestParam MentorId mentor,
            Principal principal) {
        desk.take(
                id,
                principal.getName(),
                CycleAction.NOMINATE,
                (cycle, step) -> cycle.nominated(nomination(how, mentor, cycle), step));
        return BACK;
    }

    private Nomination nomination(NominationMethod how, MentorId mentor, MentoringCycle cycle) {
        return switch (how) {
            case RANDOM ->
                Nomination.drawn(
                        cycle.panel().orElseThrow(NoSuchCycleException::new).mentors().stream()
                                .map(Mentor::id)
                                .toList(),
                        random);
            case VOLUNTEER -> Nomination.volunteer(mentor);
            case LEAD_APPOINTED -> Nomination.appointed(mentor);
            // A vote on people has no page here.
            case PANEL_VOTE -> throw new NoSuchCycleException();
        };
    }

    @PostMapping("/cycles/{id}/follow-up")
    String followUp(
            @PathVariable CycleId id,
            @RequestParam FollowUpPoint point,
            @RequestParam(defaultValue = "") List<GoalStatus> goals,
            @RequestParam HarmCheck.Outcome mentee,
            @RequestParam HarmCheck.Outcome mentors,
            Principal principal) {
        FollowUp followUp = FollowUp.builder()
                .point(point)
                .on(desk.today())
                .goals(goals)
                .harmChecks(List.of(
                        new HarmCheck(HarmCheck.Side.MENTEE, mentee), new HarmCheck(HarmCheck.Side.MENTORS, mentors)))
                .build();
        CycleAction action = point == FollowUpPoint.T1 ? CycleAction.FOLLOW_UP_T1 : CycleAction.FOLLOW_UP_T2;
        desk.take(id, principal.getName(), action, (cycle, step) -> cycle.followedUp(followUp, step));
        return BACK;
    }

    @PostMapping("/cycles/{id}/suspend")
    String suspend(@PathVariable CycleId id, @RequestParam ReasonCode reason, Principal principal) {
        desk.take(id, principal.getName(), CycleAction.SUSPEND, (cycle, step) -> cycle.suspended(step.because(reason)));
        return BACK;
    }

    @PostMapping("/cycles/{id}/abandon")
    String abandon(@PathVariable CycleId id, @RequestParam ReasonCode reason, Principal principal) {
        desk.take(id, principal.getName(), CycleAction.ABANDON, (cycle, step) -> cycle.abandoned(step.because(reason)));
        return BACK;
    }

    @PostMapping("/cycles/{id}/resume")
    String resume(@PathVariable CycleId id, Principal principal) {
        desk.take(
                id,
                principal.getName(),
                CycleAction.RESUME,
                (cycle, step) -> cycle.resumed(step.because(ReasonCode.of("SETTLED"))));
        return BACK;
    }

    @PostMapping("/cycles/{id}/concerns/{number}/route")
    String route(@PathVariable CycleId id, @PathVariable int number, Principal principal) {
        desk.take(
                id, principal.getName(), CycleAction.ROUTE_CONCERN, (cycle, step) -> cycle.concernRouted(number, step));
        return BACK;
    }

    /** Hands on the concern of a receipt, which whoever raised it shows to somebody whom they trust. */
    @PostMapping("/cycles/{id}/concerns/route")
    String route(@PathVariable CycleId id, @RequestParam String receipt, Principal principal) {
        ConcernReceipt shown = new ConcernReceipt(receipt.strip());
        desk.take(
                id,
                principal.getName(),
                CycleAction.ROUTE_CONCERN,
                (cycle, step) ->
                        cycle.concernRouted(shown.numberIn(cycle).orElseThrow(NoSuchCycleException::new), step));
        return BACK;
    }

    @PostMapping("/cycles/{id}/concerns/{number}/acknowledge")
    String acknowledge(@PathVariable CycleId id, @PathVariable int number, Principal principal) {
        desk.take(
                id,
                principal.getName(),
                CycleAction.ACKNOWLEDGE_CONCERN,
                (cycle, step) -> cycle.concernAcknowledged(number, step));
        return BACK;
    }
}
