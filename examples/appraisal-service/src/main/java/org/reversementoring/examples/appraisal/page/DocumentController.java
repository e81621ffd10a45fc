package org.reversementoring.examples.appraisal.page;

import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reversementoring.anonymisation.jdbc.desk.CycleDesk;
import org.reversementoring.anonymisation.jdbc.desk.NoSuchCycleException;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.examples.appraisal.People;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.page.sheet.CycleDocument;
import org.reversementoring.reporting.page.sheet.CycleDocuments;
import org.reversementoring.reporting.page.sheet.EthicsAnnex;
import org.reversementoring.reporting.page.sheet.MentorInformation;
import org.reversementoring.reporting.render.Renderers;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The documents of a cycle. Each is made of a view, so nobody gets one that is not theirs: for them it is not there. */
@Controller
class DocumentController {

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final CycleDesk desk;
    private final ReleaseGate gate;
    private final People people;

    DocumentController(CycleDesk desk, ReleaseGate gate, People people) {
        this.desk = desk;
        this.gate = gate;
        this.people = people;
    }

    /** What a person can open now, as parts of addresses. */
    List<String> offered(MentoringCycle cycle, String person, Locale language) {
        List<String> offered = new ArrayList<>(List.of("information"));
        if (desk.access(cycle).view(CycleView.ForProgrammeLead.class, person).isPresent()) {
            offered.add("annex");
        }
        // A run sheet is read aloud, so there is one in the language of the guide alone.
        Set<CycleDocument> kinds =
                new TreeSet<>(documents(cycle, person, guideLocale(cycle)).offered());
        kinds.addAll(documents(cycle, person, language).offered());
        kinds.forEach(kind -> offered.add(kind.key()));
        return offered;
    }

    private CycleDocuments documents(MentoringCycle cycle, String person, Locale language) {
        return CycleDocuments.of(
                desk.access(cycle), person, cycle.policy(), names(cycle, person), Vocabulary.of("nhs", language));
    }

    private static Locale guideLocale(MentoringCycle cycle) {
        return Locale.forLanguageTag(cycle.guide().language());
    }

    @GetMapping(value = "/cycles/{id}/pages/{page}", produces = HTML)
    @ResponseBody
    String page(@PathVariable CycleId id, @PathVariable String page, Principal principal, Locale language) {
        CycleDocument kind = Arrays.stream(CycleDocument.values())
                .filter(one -> one.key().equals(page))
                .findFirst()
                .orElseThrow(NoSuchCycleException::new);
        MentoringCycle cycle = desk.open(id, principal.getName());
        Locale locale = kind == CycleDocument.RUN_SHEET ? guideLocale(cycle) : language;
        return html(documents(cycle, principal.getName(), locale).document(kind));
    }

    private static String html(Optional<Document> document) {
        return Renderers.html().render(document.orElseThrow(NoSuchCycleException::new));
    }

    /** What is promised, before anybody agrees to it. */
    @GetMapping(value = "/cycles/{id}/pages/information", produces = HTML)
    @ResponseBody
    String information(@PathVariable CycleId id, Principal principal, Locale language) {
        MentoringCycle cycle = desk.open(id, principal.getName());
        // The senior's page must not change when a mentor joins or leaves.
        boolean senior = desk.access(cycle)
                .view(CycleView.ForMentee.class, principal.getName())
                .isPresent();
        int size = senior ? invited(cycle) : panelSize(cycle);
        return html(Optional.of(MentorInformation.of(
                cycle.policy(),
                cycle.guide(),
                size,
                certificates(cycle, size),
                names(cycle, principal.getName()),
                Vocabulary.of("nhs", language))));
    }

    @GetMapping(value = "/cycles/{id}/pages/annex", produces = HTML)
    @ResponseBody
    String annex(@PathVariable CycleId id, Principal principal, Locale language) {
        MentoringCycle cycle = desk.openAs(CycleView.ForProgrammeLead.class, id, principal.getName());
        int size = panelSize(cycle);
        return html(Optional.of(EthicsAnnex.of(
                cycle.policy(),
                cycle.guide(),
                size,
                certificates(cycle, size),
                names(cycle, principal.getName()),
                Vocabulary.of("nhs", language))));
    }

    /** How good a guess can be, which the sheets tell before anybody answers; nothing where no panel of this size can be reported. */
    private List<Certificate> certificates(MentoringCycle cycle, int size) {
        return gate.check(cycle.policy(), cycle.guide(), size).isEmpty()
                ? gate.certificates(cycle.policy(), cycle.guide(), size)
                : List.of();
    }

    /** The size that is promised for: that of the panel, or of those who are invited to it. */
    private int panelSize(MentoringCycle cycle) {
        return cycle.panel()
                .map(panel -> Math.max(cycle.policy().floor(), panel.size()))
                .orElse(invited(cycle));
    }

    private int invited(MentoringCycle cycle) {
        return Math.max(cycle.policy().floor(), people.invited(cycle.id()).size());
    }

    private Presentation names(MentoringCycle cycle, String person) {
        Presentation.Builder names = Presentation.builder()
                .recipient(people.name(cycle.mentee().id().value()))
                .programme("Reverse mentoring")
                .organisation("Demonstration hospital")
                .participant(people.name(person));
        desk.access(cycle)
                .view(CycleView.ForMentee.class, person)
                .flatMap(CycleView.ForMentee::appointment)
                .ifPresent(appointment ->
                        names.deliverer(people.name(appointment.with().value())));
        for (People.Person one : people.all()) {
            one.staff().ifPresent(role -> names.putContacts(role, one.name()));
        }
        return names.build();
    }
}
