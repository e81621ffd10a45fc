package org.reversementoring.examples.appraisal.page;

import java.security.Principal;
import org.reversementoring.anonymisation.jdbc.desk.CollationDesk;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.anonymisation.jdbc.desk.NoSuchCycleException;
import org.reversementoring.anonymisation.release.SigningOff;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.wording.WordingCheck;
import org.reversementoring.examples.appraisal.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the custodian does: the findings, the vote on them, the draft, the release, and the end of the raw answers. */
@Controller
class CustodianController {

    private static final String BACK = "redirect:/cycles/{id}";
    private static final String DESK = "redirect:/cycles/{id}/desk";

    private final CycleDesk cycles;
    private final CollationDesk desk;
    private final People people;

    CustodianController(CycleDesk cycles, CollationDesk desk, People people) {
        this.cycles = cycles;
        this.desk = desk;
        this.people = people;
    }

    @PostMapping("/cycles/{id}/collate")
    String collate(@PathVariable CycleId id, @RequestParam int revision, Principal principal) {
        desk.collated(revision, id, principal.getName());
        return DESK;
    }

    @GetMapping("/cycles/{id}/desk")
    String desk(@PathVariable CycleId id, Principal principal, Model model) {
        MentoringCycle cycle = cycles.openAs(CycleView.ForCustodian.class, id, principal.getName());
        Collation collation = desk.collation(id, principal.getName());
        model.addAttribute("id", id.value());
        model.addAttribute("state", cycle.state());
        model.addAttribute("guide", cycle.guide());
        model.addAttribute("points", collation.interview().points());
        model.addAttribute("findings", collation.findings());
        model.addAttribute("kinds", FindingKind.values());
        model.addAttribute("wording", WordingCheck.of(cycle.guide().language(), people.names(cycle)));
        model.addAttribute("writable", CollationDesk.isWritable(cycle));
        model.addAttribute("revision", cycle.revision());
        model.addAttribute("words", CollationDesk.wordsOf(collation));
        return "desk";
    }

    @PostMapping("/cycles/{id}/findings")
    String finding(
            @PathVariable CycleId id,
            @RequestParam String words,
            @RequestParam TopicId topic,
            @RequestParam FindingKind kind,
            @RequestParam String text,
            @RequestParam(defaultValue = "") String points,
            Principal principal) {
        desk.add(words, id, principal.getName(), topic, kind, text, Forms.numbers(points));
        return DESK;
    }

    @PostMapping("/cycles/{id}/findings/{finding}/remove")
    String remove(
            @PathVariable CycleId id,
            @PathVariable FindingId finding,
            @RequestParam String words,
            Principal principal) {
        desk.remove(words, id, principal.getName(), finding);
        return DESK;
    }

    @PostMapping("/cycles/{id}/draft")
    String draft(
            @PathVariable CycleId id, @RequestParam int revision, @RequestParam String words, Principal principal) {
        desk.draft(revision, words, id, principal.getName());
        return BACK;
    }

    @PostMapping("/cycles/{id}/revise")
    String revise(@PathVariable CycleId id, @RequestParam int revision, Principal principal) {
        desk.revise(revision, id, principal.getName(), ReasonCode.of("WORDS_CHANGED"));
        return DESK;
    }

    @PostMapping("/cycles/{id}/checked")
    String checked(@PathVariable CycleId id, @RequestParam int revision, Principal principal) {
        cycles.takeAt(
                revision,
                id,
                principal.getName(),
                CycleAction.CHECK_WITH_PANEL,
                (cycle, step) -> cycle.panelChecked(
                        PanelReview.of(
                                cycle.draft().orElseThrow(NoSuchCycleException::new),
                                PanelReview.SilenceRule.NOT_ENDORSED),
                        step));
        return BACK;
    }

    @PostMapping("/cycles/{id}/sign-off")
    String signOff(@PathVariable CycleId id, @RequestParam int revision, Principal principal, Model model) {
        if (desk.signOff(revision, id, principal.getName()) instanceof SigningOff.Refused refused) {
            model.addAttribute("reasons", refused.reasons());
            return "refused";
        }
        return BACK;
    }

    @PostMapping("/cycles/{id}/destroy-notes")
    String destroyNotes(@PathVariable CycleId id, @RequestParam int revision, Principal principal) {
        desk.destroyNotes(revision, id, principal.getName());
        return BACK;
    }

    @PostMapping("/cycles/{id}/destroy")
    String destroy(@PathVariable CycleId id, @RequestParam int revision, Principal principal) {
        desk.destroy(revision, id, principal.getName());
        return BACK;
    }

    @PostMapping("/cycles/{id}/close")
    String close(@PathVariable CycleId id, @RequestParam int revision, Principal principal) {
        desk.close(revision, id, principal.getName(), new Closure(true));
        return BACK;
    }
}
