package org.reversementoring.examples.appraisal;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.view.CycleAccess;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.ParticipationCertificate;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.OwnMarksPage;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.page.ReportPage;
import org.reversementoring.reporting.page.sheet.AppointmentSheet;
import org.reversementoring.reporting.page.sheet.AppraisalText;
import org.reversementoring.reporting.page.sheet.CheckSheet;
import org.reversementoring.reporting.page.sheet.ConversationGuide;
import org.reversementoring.reporting.page.sheet.EthicsAnnex;
import org.reversementoring.reporting.page.sheet.KindLetter;
import org.reversementoring.reporting.page.sheet.MentorInformation;
import org.reversementoring.reporting.page.sheet.ParticipationSheet;
import org.reversementoring.reporting.page.sheet.PlainCertificate;
import org.reversementoring.reporting.page.sheet.RunSheet;
import org.reversementoring.reporting.render.Renderers;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The documents of a cycle. Each is made of a view, so nobody gets one that is not theirs: for them it is not there. */
@Controller
class DocumentController {

    private final CycleDesk desk;
    private final ReleaseGate gate;
    private final People people;

    DocumentController(CycleDesk desk, ReleaseGate gate, People people) {
        this.desk = desk;
        this.gate = gate;
        this.people = people;
    }

    @GetMapping(value = "/cycles/{id}/pages/{page}", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String page(@PathVariable String id, @PathVariable String page, Principal principal, Locale language) {
        MentoringCycle cycle = desk.open(id, principal);
        return Renderers.html()
                .render(document(page, cycle, principal.getName(), language).orElseThrow(NotFoundException::new));
    }

    private Optional<Document> document(String page, MentoringCycle cycle, String person, Locale language) {
        CycleAccess access = desk.access(cycle);
        Vocabulary words = Vocabulary.of("nhs", language);
        Agenda agenda = Agenda.in(language);
        Presentation names = names(cycle, access, person);
        return switch (page) {
            case "information" ->
                Optional.of(MentorInformation.of(
                        cycle.policy(), cycle.guide(), panelSize(cycle), certificates(cycle), names, words));
            case "annex" ->
                access.view(CycleView.ForProgrammeLead.class, person)
                        .map(view -> EthicsAnnex.of(
                                cycle.policy(), cycle.guide(), panelSize(cycle), certificates(cycle), names, words));
            case "run-sheet" ->
                access.view(CycleView.ForFacilitator.class, person)
                        .map(view -> RunSheet.of(view.guide(), cycle.policy(), names, words));
            case "check-sheet" ->
                access.view(CycleView.ForMentor.class, person)
                        .filter(view -> view.draft().isPresent())
                        .map(view -> CheckSheet.of(view, PanelReview.SilenceRule.NOT_ENDORSED, names, words));
            case "report" ->
                reportFor(access, person)
                        .map(report -> ReportPage.of(report, names, List.of(), language.getLanguage()));
            case "own-marks" ->
                access.view(CycleView.ForMentee.class, person)
                        .flatMap(view -> view.report()
                                .map(report ->
                                        OwnMarksPage.of(report, view.self().selfAssessment(), words)));
            case "appointment" ->
                access.view(CycleView.ForMentee.class, person)
                        .filter(view -> view.appointment().isPresent())
                        .map(view -> AppointmentSheet.of(view, agenda, names, words));
            case "conversation" ->
                access.view(CycleView.ForNominatedMentor.class, person)
                        .filter(view -> view.report().isPresent())
                        .map(view -> ConversationGuide.of(view, agenda, names, words));
            case "appraisal-text" ->
                access.view(CycleView.ForMentee.class, person)
                        .filter(view -> view.response().isPresent())
                        .map(view -> AppraisalText.forDoctors(view, false, words));
            case "participation" ->
                ParticipationCertificate.of(cycle, MentorId.of(person))
                        .map(certificate -> ParticipationSheet.of(certificate, names, words));
            case "certificate" ->
                access.view(CycleView.ForCustodian.class, person)
                        .flatMap(view -> view.report())
                        .map(report -> PlainCertificate.of(report.method(), words));
            case "letter" -> letter(access, cycle, person, names, words);
            default -> Optional.empty();
        };
    }

    /** Where there is no report: what each of them is told. A letter that would not be true is not written. */
    private static Optional<Document> letter(
            CycleAccess access, MentoringCycle cycle, String person, Presentation names, Vocabulary words) {
        try {
            return access.view(CycleView.ForMentee.class, person)
                    .map(view -> KindLetter.toMentee(view, cycle.policy(), names, words))
                    .or(() -> access.view(CycleView.ForMentor.class, person)
                            .map(view -> KindLetter.toMentor(view, cycle.policy(), names, words)))
                    .or(() -> access.view(CycleView.ForProgrammeLead.class, person)
                            .map(view -> KindLetter.toLead(view, cycle.policy(), names, words)))
                    .or(() -> access.view(CycleView.ForCustodian.class, person)
                            .map(view -> KindLetter.toCustodian(view, names, words)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<FeedbackReport> reportFor(CycleAccess access, String person) {
        return access.view(CycleView.ForMentee.class, person)
                .flatMap(view -> view.report())
                .or(() -> access.view(CycleView.ForMentor.class, person).flatMap(view -> view.report()))
                .or(() -> access.view(CycleView.ForCustodian.class, person).flatMap(view -> view.report()));
    }

    /** How good a guess can be, which the sheets tell before anybody answers; nothing where no panel of this size can be reported. */
    private List<Certificate> certificates(MentoringCycle cycle) {
        int size = panelSize(cycle);
        return gate.check(cycle.policy(), cycle.guide(), size).isEmpty()
                ? gate.certificates(cycle.policy(), cycle.guide(), size)
                : List.of();
    }

    /** The size that is promised for: that of the panel, or of those who are invited to it. */
    private int panelSize(MentoringCycle cycle) {
        int invited = people.invited(cycle.id().value()).size();
        return Math.max(
                cycle.policy().floor(), cycle.panel().map(panel -> panel.size()).orElse(invited));
    }

    private Presentation names(MentoringCycle cycle, CycleAccess access, String person) {
        Presentation.Builder names = Presentation.builder()
                .recipient(people.name(cycle.mentee().id().value()))
                .programme("Reverse mentoring")
                .organisation("Demonstration hospital")
                .participant(people.name(person));
        access.view(CycleView.ForMentee.class, person)
                .flatMap(CycleView.ForMentee::appointment)
                .ifPresent(appointment ->
                        names.deliverer(people.name(appointment.with().value())));
        for (People.Person one : people.all()) {
            one.staff().ifPresent(role -> names.putContacts(role, one.name()));
        }
        return names.build();
    }
}
