package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Block.Note;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.page.AgreementText;
import org.reversementoring.reporting.study.page.AnalysisSections;
import org.reversementoring.reporting.study.page.Checklists;
import org.reversementoring.reporting.study.page.DeliverySections;
import org.reversementoring.reporting.study.page.MissingSections;
import org.reversementoring.reporting.study.page.PartsWithoutNumbers;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.ShiftText;
import org.reversementoring.reporting.study.page.StudyText;
import org.reversementoring.reporting.study.page.TeamOnly;
import org.reversementoring.reporting.study.progression.CriterionResult;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * The team's report in one language.
 *
 * @param study what it reports
 * @param text its sentences
 */
record TeamPage(StudyResults study, StudyText text) {

    Document document() {
        List<Section> sections = sections();
        Checklists checklists = new Checklists(text);
        return Document.builder()
                .title(text.say("team.title", study.title()))
                .subtitle(text.say("team.subtitle"))
                .layout(Layout.REPORT)
                .language(text.language())
                .addSections(warning())
                .addAllSections(sections.stream().map(this::marked).toList())
                .addSections(
                        marked(checklists.consortPilot(
                                sections, !study.analyses().arms().isEmpty())),
                        marked(checklists.tidier(sections)))
                .build();
    }

    private Section warning() {
        return Section.of("team-only", text.say("team.mark"), List.of(new Note(text.numbered("team.warning"))));
    }

    private Section marked(Section section) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(text.say("team.mark")));
        blocks.addAll(section.blocks());
        return Section.builder().from(section).blocks(blocks).build();
    }

    private List<Section> sections() {
        CountSections figures = new CountSections(study, text);
        AnalysisSections analyses = new AnalysisSections(study.analyses(), text);
        DeliverySections others = new DeliverySections(study.level(), text);
        CodeSections codes = new CodeSections(study, text);
        List<Section> sections = new ArrayList<>();
        sections.add(progression());
        if (!study.kinds().isEmpty()) {
            sections.add(others.kinds(study.kinds(), true));
        }
        sections.add(new FlowSection(study, text).write());
        analyses.baseline().ifPresent(sections::add);
        sections.add(figures.acceptability());
        sections.add(new MeasureSection(study, text).write());
        analyses.comparison().ifPresent(sections::add);
        sections.add(figures.harms());
        sections.add(figures.concerns());
        codes.named().ifPresent(sections::add);
        codes.benefits().ifPresent(sections::add);
        figures.other().ifPresent(sections::add);
        sections.add(figures.delivery());
        sections.add(figures.sessions());
        others.paper(study.analyses().paper()).ifPresent(sections::add);
        others.pairs(study.pairs()).ifPresent(sections::add);
        sections.add(figures.burnout());
        sections.add(new DesignSection(study, text).write());
        List<Section> kept = new ArrayList<>(PartsWithoutNumbers.apart(sections, text));
        kept.add(limits());
        kept.addAll(details(kept));
        kept.add(0, summary());
        return kept;
    }

    private Section summary() {
        return Section.builder()
                .from(StudySummary.forTheTeam(study, text))
                .contents(text.say("summary.contents"))
                .build();
    }

    /** What checks the analysis comes after what a lead looks for. */
    private List<Section> details(List<Section> kept) {
        List<Section> details = new ArrayList<>();
        details.add(new TeamOnly(text).details(study.progression(), study.design()));
        kept.stream()
                .filter(section -> section.anchor().equals(Optional.of("design")))
                .findFirst()
                .ifPresent(design -> {
                    kept.remove(design);
                    details.add(design);
                });
        new AnalysisSections(study.analyses(), text).precision().ifPresent(details::add);
        new MeasureSection(study, text).tests().ifPresent(details::add);
        new CountSections(study, text).wilson().ifPresent(details::add);
        details.add(new CountSections(study, text).missing());
        new MissingSections(study.analyses(), study.level(), text).write().ifPresent(details::add);
        agreement().ifPresent(details::add);
        return details;
    }

    /** The agreement of coders; no section if none was computed. */
    private Optional<Section> agreement() {
        AgreementText words = new AgreementText(text);
        List<String> sentences =
                new ArrayList<>(study.agreements().stream().map(words::of).toList());
        study.analyses()
                .agreements()
                .forEach(each -> sentences.add(text.begun("measure.says", each.subject(), words.of(each.interval()))));
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("agreement", text.say("agreement.heading"), Paragraph.each(sentences)));
    }

    private Section progression() {
        String id = "progression";
        String heading = text.say("progression.heading");
        if (study.progression().isEmpty()) {
            return Section.of(id, heading, Paragraph.each(List.of(text.say("progression.none"))));
        }
        ProgressionResult result = study.progression().get();
        List<List<String>> rows = result.results().stream()
                .map(each -> List.of(
                        text.label(each.criterion().estimand()),
                        estimate(each),
                        text.verdict(each.onEstimate()),
                        !each.estimate().map(IntervalEstimate::hasInterval).orElse(false)
                                ? each.estimate().isEmpty()
                                        ? text.verdict(each.worst())
                                        : text.say("progression.no-interval")
                                : text.range(text.verdict(each.worst()), text.verdict(each.best()))))
                .toList();
        return Section.builder()
                .anchor(id)
                .heading(heading)
                .addAllBlocks(List.of(new Table(text.say("progression.caption"), text.head("head.progression"), rows)))
                .addParagraphs(ReleasedProgression.sentences(result, text))
                .build();
    }

    private String estimate(CriterionResult result) {
        return proportion(result.criterion().estimand())
                .map(new ReportTables(study.level(), text)::inWords)
                .or(() -> result.estimate().map(new ShiftText(text)::of))
                .orElse(text.say("progression.nobody"));
    }

    /** The people behind a rate, if the criterion is on one of the study's own. */
    private Optional<Proportion> proportion(String estimand) {
        Stream<Optional<Proportion>> ofFlows = study.participation().stream()
                .flatMap(group -> group.rates().stream()
                        .map(rate -> estimand.equals(group.group() + ": " + rate.name())
                                ? Optional.of(rate.proportion())
                                : Optional.empty()));
        Stream<Optional<Proportion>> ofCounts = study.figures().counts().stream()
                .map(count -> count.label().equals(estimand) ? Optional.of(count.proportion()) : Optional.empty());
        return Stream.concat(ofFlows, ofCounts)
                .flatMap(Optional::stream)
                .filter(each -> each.people() > 0)
                .reduce((first, second) -> second);
    }

    private Section limits() {
        return Section.of(
                "limits",
                text.say("limits.heading"),
                Paragraph.each(List.of(
                        text.say(study.analyses().arms().isEmpty() ? "measures.limits" : "limits.uncontrolled-changes"),
                        text.say("limits.interval"),
                        text.say("limits.together"))));
    }
}
