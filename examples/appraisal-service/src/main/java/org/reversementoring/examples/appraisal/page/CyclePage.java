package org.reversementoring.examples.appraisal.page;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.anonymisation.jdbc.BallotRound;
import org.reversementoring.anonymisation.jdbc.desk.CollationDesk;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.anonymisation.jdbc.desk.InterviewDesk;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.view.CycleAccess;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.examples.appraisal.DueJob;
import org.reversementoring.examples.appraisal.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where somebody begins, and the page of one cycle: a part for each role that the person has in it, made of that role's view alone. */
@Controller
class CyclePage {

    private final CycleDesk desk;
    private final People people;
    private final DueJob due;
    private final DocumentController documents;

    CyclePage(CycleDesk desk, People people, DueJob due, DocumentController documents) {
        this.desk = desk;
        this.people = people;
        this.due = due;
        this.documents = documents;
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        model.addAttribute("everybody", people.all());
        return "sign-in";
    }

    @GetMapping("/")
    String home(Principal principal, Locale language, Model model) {
        List<MentoringCycle> cycles = desk.cyclesOf(principal.getName());
        model.addAttribute(
                "cycles", cycles.stream().map(cycle -> line(cycle, principal)).toList());
        model.addAttribute("due", due.of(principal.getName(), cycles, Translation.of(language)));
        return "home";
    }

    /**
     * A cycle in the list of somebody's cycles. Its state is told on its own page, to those who may know it.
     *
     * @param id the cycle
     * @param title of its guide
     * @param about the senior, for those who are not the senior and may know
     */
    record Line(String id, String title, Optional<String> about) {}

    private Line line(MentoringCycle cycle, Principal principal) {
        return new Line(cycle.id().value(), cycle.guide().title(), about(cycle, principal.getName()));
    }

    /** The senior's name, for everybody but the senior and the evaluator. */
    private Optional<String> about(MentoringCycle cycle, String person) {
        List<CycleView> views = desk.access(cycle).viewsOf(person);
        boolean hidden = views.stream()
                .anyMatch(view -> view instanceof CycleView.ForMentee || view instanceof CycleView.ForEvaluator);
        return hidden
                ? Optional.empty()
                : Optional.of(people.name(cycle.mentee().id().value()));
    }

    @GetMapping("/cycles/{id}")
    String cycle(@PathVariable CycleId id, Principal principal, Locale language, Model model) {
        String person = principal.getName();
        MentoringCycle cycle = desk.open(id, person);
        CycleAccess access = desk.access(cycle);
        model.addAttribute("id", id.value());
        model.addAttribute("guide", cycle.guide());
        model.addAttribute(
                "may", access.actionsOf(person).stream().map(CycleAction::name).toList());
        about(cycle, person).ifPresent(name -> model.addAttribute("about", name));
        model.addAttribute("invitation", desk.isInvited(cycle, person));
        for (CycleView view : access.viewsOf(person)) {
            model.addAttribute(nameOf(view), view);
        }
        // Until the meeting this form stays, so that it does not tell when the interview was.
        model.addAttribute(
                "ownMarks",
                access.view(CycleView.ForMentee.class, person)
                        .filter(view -> view.stage() == MenteeStage.UNDER_WAY)
                        .isPresent());
        Optional<BallotRound> round = InterviewDesk.roundOf(cycle);
        model.addAttribute(
                "ballotOpen", round.filter(BallotRound.INTERVIEW::equals).isPresent());
        model.addAttribute(
                "voteOpen", round.filter(BallotRound.FINDINGS::equals).isPresent());
        access.view(CycleView.ForCustodian.class, person).ifPresent(view -> {
            model.addAttribute("revision", cycle.revision());
            model.addAttribute("deskOpen", CollationDesk.isOpen(cycle));
            model.addAttribute("destroyed", CollationDesk.isAttested(cycle, CycleAction.DESTROY_ANSWERS));
            model.addAttribute("notesDestroyed", CollationDesk.isAttested(cycle, CycleAction.DESTROY_NOTES));
        });
        access.view(CycleView.ForProgrammeLead.class, person).ifPresent(view -> {
            model.addAttribute("invited", people.invited(id));
            model.addAttribute(
                    "joined",
                    view.panel().stream()
                            .flatMap(panel -> panel.mentors().stream())
                            .map(mentor -> mentor.id().value())
                            .toList());
        });
        model.addAttribute("consentParts", Consent.Part.values());
        model.addAttribute("exports", Export.values());
        model.addAttribute("documents", documents.offered(cycle, person, language));
        return "cycle";
    }

    private static String nameOf(CycleView view) {
        if (view instanceof CycleView.ForMentee) {
            return "mentee";
        } else if (view instanceof CycleView.ForMentor) {
            return "mentor";
        } else if (view instanceof CycleView.ForNominatedMentor) {
            return "nominated";
        } else if (view instanceof CycleView.ForFacilitator) {
            return "facilitator";
        } else if (view instanceof CycleView.ForCustodian) {
            return "custodian";
        } else if (view instanceof CycleView.ForProgrammeLead) {
            return "lead";
        } else if (view instanceof CycleView.ForMentorSupporter) {
            return "supporter";
        } else if (view instanceof CycleView.ForConcernRecipient) {
            return "recipient";
        }
        return "evaluator";
    }
}
