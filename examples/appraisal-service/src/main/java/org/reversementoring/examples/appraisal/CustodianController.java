package org.reversementoring.examples.appraisal;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.release.Drafting;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.anonymisation.release.SigningOff;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.wording.WordingCheck;
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

    private final CycleDesk desk;
    private final RawDesk raw;
    private final ReleaseGate gate;
    private final People people;

    CustodianController(CycleDesk desk, RawDesk raw, ReleaseGate gate, People people) {
        this.desk = desk;
        this.raw = raw;
        this.gate = gate;
        this.people = people;
    }

    @PostMapping("/cycles/{id}/collate")
    String collate(@PathVariable String id, @RequestParam int revision, Principal principal) {
        desk.take(id, revision, principal, CycleAction.COLLATE, MentoringCycle::collated);
        return DESK;
    }

    @GetMapping("/cycles/{id}/desk")
    String desk(@PathVariable String id, Principal principal, Model model) {
        MentoringCycle cycle = atDesk(id, principal);
        Collation collation = raw.collation(cycle);
        WordingCheck wording = WordingCheck.of(cycle.guide().language(), names());
        model.addAttribute(
                "cycle",
                desk.access(cycle)
                        .view(CycleView.ForCustodian.class, principal.getName())
                        .orElseThrow());
        model.addAttribute("guide", cycle.guide());
        model.addAttribute("points", collation.interview().points());
        model.addAttribute("findings", collation.findings());
        model.addAttribute("kinds", FindingKind.values());
        model.addAttribute("wording", wording);
        model.addAttribute("writable", isWritable(cycle));
        model.addAttribute("revision", cycle.revision());
        return "desk";
    }

    @PostMapping("/cycles/{id}/findings")
    String finding(
            @PathVariable String id,
            @RequestParam TopicId topic,
            @RequestParam FindingKind kind,
            @RequestParam String text,
            @RequestParam(defaultValue = "") String points,
            Principal principal) {
        MentoringCycle cycle = writable(id, principal);
        List<Finding> findings = new ArrayList<>(raw.collation(cycle).findings());
        int last = findings.stream()
                .mapToInt(finding -> Integer.parseInt(finding.id().value().substring(1)))
                .max()
                .orElse(0);
        findings.add(Finding.builder()
                .id(FindingId.of("f" + (last + 1)))
                .topic(topic)
                .kind(kind)
                .text(text)
                .points(Forms.numbers(points))
                .build());
        raw.write(cycle, findings, names());
        return DESK;
    }

    @PostMapping("/cycles/{id}/findings/{finding}/remove")
    String remove(@PathVariable String id, @PathVariable FindingId finding, Principal principal) {
        MentoringCycle cycle = writable(id, principal);
        raw.write(
                cycle,
                raw.collation(cycle).findings().stream()
                        .filter(one -> !one.id().equals(finding))
                        .toList(),
                names());
        return DESK;
    }

    @PostMapping("/cycles/{id}/draft")
    String draft(@PathVariable String id, @RequestParam int revision, Principal principal) {
        desk.take(id, revision, principal, CycleAction.ANONYMISE, (cycle, step) -> {
            Collation collation = raw.closeVote(cycle);
            Drafting drafting = gate.draft(cycle, collation, reportOf(cycle), step);
            return drafting.cycle();
        });
        return BACK;
    }

    @PostMapping("/cycles/{id}/revise")
    String revise(@PathVariable String id, @RequestParam int revision, Principal principal) {
        MentoringCycle next = desk.take(
                id,
                revision,
                principal,
                CycleAction.REVISE,
                (cycle, step) -> cycle.revised(step.because(ReasonCode.of("WORDS_CHANGED"))));
        raw.write(next, raw.collation(next).findings(), names());
        return DESK;
    }

    @PostMapping("/cycles/{id}/checked")
    String checked(@PathVariable String id, @RequestParam int revision, Principal principal) {
        desk.take(
                id,
                revision,
                principal,
                CycleAction.CHECK_WITH_PANEL,
                (cycle, step) -> cycle.panelChecked(
                        PanelReview.of(cycle.draft().orElseThrow(), PanelReview.SilenceRule.NOT_ENDORSED), step));
        return BACK;
    }

    /** The ledger is written before the cycle. If the second fails, the same step gives the same report again. */
    @PostMapping("/cycles/{id}/sign-off")
    String signOff(@PathVariable String id, @RequestParam int revision, Principal principal, Model model) {
        MentoringCycle cycle = desk.at(id, revision, principal);
        SigningOff signing =
                gate.signOff(cycle, raw.collation(cycle), desk.stepOf(cycle, principal, CycleAction.SIGN_OFF));
        if (signing instanceof SigningOff.Refused refused) {
            model.addAttribute("reasons", refused.reasons());
            return "refused";
        }
        desk.save(cycle, signing.cycle());
        return BACK;
    }

    /** The answers go first: a day that is attested is true, also if the process ends in between. */
    @PostMapping("/cycles/{id}/destroy")
    String destroy(@PathVariable String id, @RequestParam int revision, Principal principal) {
        MentoringCycle cycle = desk.at(id, revision, principal);
        boolean signedOff = cycle.report().isPresent();
        MentoringCycle next = cycle.notesDestroyed(desk.stepOf(cycle, principal, CycleAction.DESTROY_NOTES));
        if (signedOff) {
            next = next.answersDestroyed(desk.stepOf(next, principal, CycleAction.DESTROY_ANSWERS));
            raw.destroy(cycle);
        }
        desk.save(cycle, next);
        return BACK;
    }

    @PostMapping("/cycles/{id}/close")
    String close(@PathVariable String id, @RequestParam int revision, Principal principal) {
        desk.take(id, revision, principal, CycleAction.CLOSE, (cycle, step) -> {
            raw.destroy(cycle);
            return cycle.closed(new Closure(true), step);
        });
        return BACK;
    }

    private MentoringCycle atDesk(String id, Principal principal) {
        MentoringCycle cycle = desk.openAs(CycleView.ForCustodian.class, id, principal);
        if (!cycle.state().hasReached(CycleState.INTERVIEWED) || cycle.state().hasReached(CycleState.SIGNED_OFF)) {
            throw new NotFoundException();
        }
        return cycle;
    }

    private MentoringCycle writable(String id, Principal principal) {
        MentoringCycle cycle = atDesk(id, principal);
        if (!isWritable(cycle)) {
            throw new NotFoundException();
        }
        return cycle;
    }

    private static boolean isWritable(MentoringCycle cycle) {
        return cycle.state() == CycleState.INTERVIEWED || cycle.state() == CycleState.COLLATED;
    }

    /** Each draft of a cycle keeps its id; only a report that was taken back needs another one. */
    private static ReportId reportOf(MentoringCycle cycle) {
        return ReportId.of(cycle.id().value() + "-" + (cycle.unshown().size() + 1));
    }

    private List<String> names() {
        return people.all().stream().map(People.Person::name).toList();
    }
}
