package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Block.Note;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.statistics.PairedComparison;

/**
 * The report of a study with all its numbers, for the study team alone. With few people its numbers together tell what each of them
 * answered. Nothing of it may leave the house: {@link StudyReport} is what may, and neither type can stand for the other.
 *
 * <pre>{@code
 * Files.writeString(ownFolder, Renderers.html().render(study.teamReport().document()));
 * }</pre>
 */
public final class TeamReport {

    /** The mark that stands on top and in each section. */
    public static final String MARK = "For the study team only. Do not pass it on.";

    private static final String TITLE = "For the study team only: ";

    private final StudyResults study;

    TeamReport(StudyResults study) {
        this.study = study;
    }

    /** The report, ready to be rendered for the team; it ends with two checklists that say where each of their items is reported. */
    public Document document() {
        List<Section> sections = sections();
        return Document.builder()
                .title(TITLE + study.title())
                .subtitle("(never to be passed on)")
                .layout(Layout.REPORT)
                .addSections(warning())
                .addAllSections(sections.stream().map(TeamReport::marked).toList())
                .addSections(marked(Checklists.consortPilot(sections)), marked(Checklists.tidier(sections)))
                .build();
    }

    private static Section warning() {
        return Section.of(
                "team-only",
                MARK,
                List.of(new Note(List.of(
                        "This report has every number. With few people they tell what each person answered.",
                        "What may leave the house is in the study report."))));
    }

    private static Section marked(Section section) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(MARK));
        blocks.addAll(section.blocks());
        return Section.builder().from(section).blocks(blocks).build();
    }

    private List<Section> sections() {
        CountSections figures = new CountSections(study);
        List<Section> sections = new ArrayList<>();
        sections.add(new FlowSection(study).write());
        sections.add(figures.delivery());
        sections.add(figures.sessions());
        sections.add(figures.acceptability());
        if (!study.outcomes().isEmpty() || study.design().isPresent()) {
            sections.add(new DesignSection(study).write());
        }
        sections.add(new MeasureSection(study).write());
        sections.add(figures.burnout());
        sections.add(progression());
        sections.add(figures.harms());
        sections.add(figures.concerns());
        CodeSections codes = new CodeSections(study);
        codes.named().ifPresent(sections::add);
        codes.benefits().ifPresent(sections::add);
        figures.other().ifPresent(sections::add);
        sections.add(figures.missing());
        sections.add(agreement());
        sections.add(limits());
        return List.copyOf(sections);
    }

    private Section agreement() {
        return Section.of(
                "agreement",
                "Agreement of coders",
                Paragraph.each(
                        study.agreements().isEmpty()
                                ? List.of("No agreement of coders was computed.")
                                : study.agreements().stream()
                                        .map(Agreement::inWords)
                                        .toList()));
    }

    private Section progression() {
        String id = "progression";
        String heading = "Progression";
        if (study.progression().isEmpty()) {
            return Section.of(id, heading, Paragraph.each(List.of("No progression rule was fixed before the data.")));
        }
        ProgressionResult result = study.progression().get();
        List<List<String>> rows = result.results().stream()
                .map(each -> List.of(
                        each.criterion().estimand(),
                        each.estimate().map(ScoreFormat::of).orElse("none, there is nobody to count"),
                        each.onEstimate().inWords(),
                        each.estimate().isEmpty()
                                ? each.worst().inWords()
                                : each.worst().inWords() + " to " + each.best().inWords()))
                .toList();
        return Section.builder()
                .anchor(id)
                .heading(heading)
                .addAllBlocks(List.of(new Table(
                        "Criteria fixed before the data",
                        List.of("Criterion", "Estimate", "On the estimate", "On the interval"),
                        rows)))
                .addParagraphs(ReleasedProgression.sentences(result))
                .build();
    }

    private static Section limits() {
        return Section.of(
                "limits",
                "Limits",
                Paragraph.each(List.of(
                        PairedComparison.LIMITS,
                        "With few people an interval is wide; what it holds is not excluded.",
                        "Test, shift and interval together can fix what each person answered.")));
    }

    /** The title of the study, and no number. */
    @Override
    public String toString() {
        return "TeamReport[" + study.title() + ", ***]";
    }
}
