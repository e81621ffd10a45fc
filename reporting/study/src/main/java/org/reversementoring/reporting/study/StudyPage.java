package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.page.Checklists;
import org.reversementoring.reporting.study.page.DeliverySections;
import org.reversementoring.reporting.study.page.PartsWithoutNumbers;
import org.reversementoring.reporting.study.page.StudyText;
import org.reversementoring.reporting.study.page.TeamOnly;

/**
 * The study report in one language.
 *
 * @param study what it reports
 * @param figures the audited counts
 * @param text its sentences
 */
record StudyPage(StudyResults study, ReleasedFigures figures, StudyText text) {

    private static final Set<String> DETAILS = Set.of("missing", "design");

    Document document() {
        List<Section> sections = sections();
        Checklists checklists = new Checklists(text);
        return Document.builder()
                .title(study.title())
                .layout(Layout.REPORT)
                .language(text.language())
                .addAllSections(sections)
                .addSections(
                        checklists.consortPilot(
                                sections, !study.analyses().arms().isEmpty()),
                        checklists.tidier(sections))
                .build();
    }

    private List<Section> sections() {
        ReleasedCountSections counts = new ReleasedCountSections(study, figures, text);
        ReleasedMedianSections medians = new ReleasedMedianSections(study, figures, text);
        List<Section> sections = new ArrayList<>();
        sections.add(new ReleasedProgression(study, figures, text).write());
        if (!study.kinds().isEmpty()) {
            sections.add(new DeliverySections(study.level(), text).kinds(study.kinds(), false));
        }
        sections.add(new ReleasedFlowSection(study, figures, text).write());
        sections.add(medians.acceptability());
        sections.add(new ReleasedMeasureSection(study, figures, text).write());
        sections.add(counts.harms());
        sections.add(counts.concerns());
        counts.named().ifPresent(sections::add);
        counts.benefits().ifPresent(sections::add);
        counts.other().ifPresent(sections::add);
        sections.add(counts.delivery());
        sections.add(medians.sessions());
        sections.add(medians.burnout());
        sections.add(counts.missing());
        sections.add(new DesignSection(study, text).write());
        List<Section> report =
                new ArrayList<>(List.of(new StudySummary(study, figures, text).section(), whatIsShown()));
        List<Section> details = new ArrayList<>();
        for (Section section : PartsWithoutNumbers.apart(sections, text)) {
            (section.anchor().filter(DETAILS::contains).isPresent() ? details : report).add(section);
        }
        report.add(limits());
        if (!details.isEmpty() || study.progression().isPresent()) {
            report.add(new TeamOnly(text).details(study.progression(), study.design()));
            report.addAll(details);
        }
        return report;
    }

    private Section whatIsShown() {
        int smallest = study.smallestCell();
        return Section.of(
                "shown",
                text.say("shown.heading"),
                Paragraph.each(List.of(
                        text.say("shown.pass-on"),
                        text.say("shown.smallest", smallest),
                        text.say("shown.other"),
                        text.say("shown.nothing"),
                        text.say("shown.team"))));
    }

    private Section limits() {
        List<String> sentences = new ArrayList<>(List.of(
                text.say(study.analyses().arms().isEmpty() ? "limits.control" : "limits.arms"),
                text.say("limits.interval"),
                text.say("limits.two-people"),
                text.say("limits.second-report")));
        if (figures.areContradictory()) {
            sentences.add(text.say("limits.contradictory"));
        }
        if (!study.agreements().isEmpty() || !study.analyses().agreements().isEmpty()) {
            sentences.add(text.say("team.agreement"));
        }
        sentences.addAll(new TeamOnly(text).sentences(study.analyses(), study.pairs()));
        return Section.of("limits", text.say("limits.heading"), Paragraph.each(sentences));
    }
}
