package org.reversementoring.examples.appraisal.page;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.anonymisation.jdbc.desk.InterviewDesk;
import org.reversementoring.anonymisation.jdbc.desk.NoSuchCycleException;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.SelfRating;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What the senior does. No form of the senior carries the revision of the cycle: it would count the steps of the others, and until the
 * meeting the senior learns nothing of them.
 */
@Controller
class MenteeController {

    private static final String BACK = "redirect:/cycles/{id}";

    private final CycleDesk desk;
    private final InterviewDesk interviews;

    MenteeController(CycleDesk desk, InterviewDesk interviews) {
        this.desk = desk;
        this.interviews = interviews;
    }

    @PostMapping("/cycles/{id}/consent")
    String consent(
            @PathVariable CycleId id, @RequestParam(defaultValue = "") List<Consent.Part> parts, Principal principal) {
        desk.take(
                id,
                principal.getName(),
                CycleAction.CONSENT,
                (cycle, step) -> cycle.consented(
                        Consent.builder()
                                .wording("mentee-1.0")
                                .parts(parts)
                                .purpose(cycle.guide().purpose())
                                .build(),
                        step));
        return BACK;
    }

    /** Own marks, for the page on which only the senior sees them beside the report. */
    @PostMapping("/cycles/{id}/own-marks")
    String ownMarks(@PathVariable CycleId id, @RequestParam Map<String, String> form, Principal principal) {
        MentoringCycle cycle = desk.openAs(CycleView.ForMentee.class, id, principal.getName());
        List<SelfRating> marks = cycle.guide().ratedTopics().stream()
                .filter(topic -> !form.getOrDefault("mark-" + topic.id(), "").isEmpty())
                .map(topic -> new SelfRating(topic.id(), Integer.parseInt(form.get("mark-" + topic.id()))))
                .toList();
        interviews.keepOwnMarks(id, principal.getName(), marks);
        return BACK;
    }

    @PostMapping("/cycles/{id}/respond")
    String respond(
            @PathVariable CycleId id,
            @RequestParam String reflection,
            @RequestParam(defaultValue = "") String summary,
            @RequestParam(defaultValue = "") List<String> topic,
            @RequestParam(defaultValue = "") List<String> action,
            @RequestParam LocalDate reviewOn,
            Principal principal) {
        List<DevelopmentGoal> goals = new ArrayList<>();
        for (int i = 0; i < Math.min(topic.size(), action.size()); i++) {
            if (!action.get(i).isBlank()) {
                goals.add(DevelopmentGoal.builder()
                        .topic(TopicId.of(topic.get(i)))
                        .action(action.get(i))
                        .reviewOn(reviewOn)
                        .build());
            }
        }
        MenteeResponse response = MenteeResponse.builder()
                .reflection(reflection)
                .summaryForPanel(Forms.text(summary))
                .goals(goals)
                .withoutGoals(goals.isEmpty())
                .build();
        desk.take(id, principal.getName(), CycleAction.RESPOND, (cycle, step) -> cycle.responded(response, step));
        return BACK;
    }

    @PostMapping("/cycles/{id}/export")
    String export(@PathVariable CycleId id, @RequestParam Export export, Principal principal) {
        // Before there is something to export, every cycle answers the same: a stopped one would have an answer of its
        // own.
        boolean answered = desk.access(desk.openAs(CycleView.ForMentee.class, id, principal.getName()))
                .view(CycleView.ForMentee.class, principal.getName())
                .flatMap(CycleView.ForMentee::response)
                .isPresent();
        if (!answered) {
            throw new NoSuchCycleException();
        }
        desk.take(id, principal.getName(), CycleAction.EXPORT, (cycle, step) -> cycle.exported(export, step));
        return BACK;
    }

    @PostMapping("/cycles/{id}/withdraw")
    String withdraw(@PathVariable CycleId id, Principal principal) {
        desk.take(id, principal.getName(), CycleAction.WITHDRAW, MentoringCycle::withdrawn);
        return BACK;
    }
}
