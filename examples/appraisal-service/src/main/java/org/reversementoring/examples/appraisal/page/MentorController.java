package org.reversementoring.examples.appraisal.page;

import java.security.Principal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.anonymisation.jdbc.desk.InterviewDesk;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.ConcernReceipt;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.Relationship;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the juniors do, and the one of them who feeds the report back. */
@Controller
class MentorController {

    private static final String BACK = "redirect:/cycles/{id}";

    private final CycleDesk desk;
    private final InterviewDesk interviews;
    private final SecureRandom random = new SecureRandom();

    MentorController(CycleDesk desk, InterviewDesk interviews) {
        this.desk = desk;
        this.interviews = interviews;
    }

    /** Somebody who was invited agrees, which is what the programme lead waits for: so the step is taken in the lead's role. */
    @PostMapping("/cycles/{id}/join")
    String join(
            @PathVariable CycleId id,
            @RequestParam(defaultValue = "") List<Relationship> relationships,
            @RequestParam(defaultValue = "") List<ConsentKind> parts,
            Principal principal) {
        MentorId mentor = MentorId.of(principal.getName());
        Enrolment enrolment = Enrolment.of(
                Mentor.of(mentor),
                RelationshipDeclaration.of(mentor, relationships.toArray(Relationship[]::new)),
                MentorConsent.given(mentor, "information-1.0", desk.today(), parts.toArray(ConsentKind[]::new)));
        desk.join(id, principal.getName(), enrolment);
        return BACK;
    }

    /** Shows a new private link once. Nobody can show it again, not even the service. */
    @PostMapping("/cycles/{id}/link")
    String link(@PathVariable CycleId id, Principal principal, Model model) {
        model.addAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/ballot")
                        .toUriString());
        model.addAttribute("secret", interviews.link(id, principal.getName()).value());
        return "link";
    }

    @PostMapping("/cycles/{id}/leave")
    String leave(@PathVariable CycleId id, Principal principal) {
        interviews.leave(id, principal.getName());
        return "redirect:/";
    }

    @PostMapping("/cycles/{id}/disclose")
    String disclose(@PathVariable CycleId id, Principal principal) {
        MentorId mentor = MentorId.of(principal.getName());
        desk.take(
                id,
                principal.getName(),
                CycleAction.DISCLOSE_AUTHORSHIP,
                (cycle, step) -> cycle.disclosed(mentor, step));
        return BACK;
    }

    /** A concern goes to its recipient, outside the feedback. Whoever raised it keeps a receipt, which is shown once. */
    @PostMapping("/cycles/{id}/concern")
    String concern(@PathVariable CycleId id, Principal principal, Model model) {
        ConcernReceipt receipt = ConcernReceipt.drawn(random);
        desk.take(
                id,
                principal.getName(),
                CycleAction.RAISE_CONCERN,
                (cycle, step) -> cycle.concernRaised(receipt, step));
        model.addAttribute("receipt", receipt.token());
        return "receipt";
    }

    /** How far the concern of a receipt has come. The receipt is not kept, and no page has it in its address. */
    @PostMapping("/cycles/{id}/receipt")
    String stage(@PathVariable CycleId id, @RequestParam String receipt, Principal principal, Model model) {
        MentoringCycle cycle = desk.openAs(CycleView.ForMentor.class, id, principal.getName());
        model.addAttribute("id", id.value());
        desk.access(cycle)
                .view(CycleView.ForMentor.class, principal.getName(), new ConcernReceipt(receipt.strip()))
                .flatMap(CycleView.ForMentor::concern)
                .ifPresent(stage -> model.addAttribute("stage", stage));
        return "receipt-stage";
    }

    @PostMapping("/cycles/{id}/schedule")
    String schedule(
            @PathVariable CycleId id,
            @RequestParam LocalDate on,
            @RequestParam LocalTime at,
            @RequestParam String where,
            @RequestParam(defaultValue = "false") boolean neutral,
            Principal principal) {
        MeetingPlan plan = new MeetingPlan(on, FeedbackMeeting.Modality.IN_PERSON, neutral);
        MeetingPlace place = new MeetingPlace(at, where);
        desk.take(id, principal.getName(), CycleAction.SCHEDULE, (cycle, step) -> cycle.scheduled(plan, place, step));
        return BACK;
    }

    @PostMapping("/cycles/{id}/step-down")
    String stepDown(@PathVariable CycleId id, Principal principal) {
        desk.take(
                id,
                principal.getName(),
                CycleAction.STEP_DOWN,
                (cycle, step) -> cycle.steppedDown(step.because(ReasonCode.of("NOT_AVAILABLE"))));
        return BACK;
    }

    @PostMapping("/cycles/{id}/meet")
    String meet(@PathVariable CycleId id, @RequestParam int minutes, Principal principal) {
        FeedbackMeeting meeting = FeedbackMeeting.builder()
                .nominatedMentor(MentorId.of(principal.getName()))
                .heldOn(desk.today())
                .length(Duration.ofMinutes(minutes))
                .build();
        desk.meet(id, principal.getName(), meeting);
        return BACK;
    }
}
