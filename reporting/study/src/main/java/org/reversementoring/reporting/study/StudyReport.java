package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.render.Block.Paragraph;
import org.reversementoring.reporting.render.Block.Table;
import org.reversementoring.reporting.render.Document;
import org.reversementoring.reporting.render.Layout;
import org.reversementoring.reporting.render.Section;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.PairedComparison;

/**
 * The written report of a study, with what could point at somebody left out as {@link FeasibilityStudy} says.
 *
 * <pre>{@code
 * Files.writeString(path, Renderers.html().render(StudyReport.of(study)));
 * }</pre>
 */
public final class StudyReport {

    private StudyReport() {}

    /** The report, ready to be rendered; it ends with two checklists that say where each of their items is reported. */
    public static Document of(FeasibilityStudy study) {
        List<Section> sections = sections(study);
        return Document.builder()
                .title(study.title())
                .layout(Layout.REPORT)
                .addAllSections(sections)
                .addSections(Checklists.consortPilot(sections), Checklists.tidier(sections))
                .build();
    }

    private static List<Section> sections(FeasibilityStudy study) {
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
        sections.add(progression(study));
        sections.add(figures.harms());
        sections.add(figures.concerns());
        CodeSections codes = new CodeSections(study);
        codes.named().ifPresent(sections::add);
        codes.benefits().ifPresent(sections::add);
        if (!study.figures().counts(ReportSection.OTHER).isEmpty()) {
            sections.add(figures.other());
        }
        sections.add(figures.missing());
        sections.add(agreement(study));
        sections.add(limits(study));
        return List.copyOf(sections);
    }

    private static Section agreement(FeasibilityStudy study) {
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

    private static Section progression(FeasibilityStudy study) {
        String id = "progression";
        String heading = "Progression";
        if (study.progression().isEmpty()) {
            return Section.of(id, heading, Paragraph.each(List.of("No progression rule was fixed before the data.")));
        }
        ProgressionResult result = study.progression().get();
        List<List<String>> rows = result.results().stream()
                .map(each -> List.of(
                        each.criterion().estimand(),
                        each.estimate().map(ScoreFormat::of).orElseGet(() -> without(each.onEstimate(), study)),
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
                .addParagraphs(List.of(
                        "Verdict: " + result.verdict().inWords() + ".",
                        "Rule: " + result.rule().combination().inWords() + "; on the "
                                + result.rule().basis().inWords() + ".",
                        "SHA-256 of the rule: " + result.rule().digest()))
                .build();
    }

    private static String without(Verdict why, FeasibilityStudy study) {
        return why == Verdict.NOT_SHOWN
                ? "not shown, a cell is below " + study.smallestCell()
                : "none, there is nobody to count";
    }

    private static Section limits(FeasibilityStudy study) {
        int smallest = study.smallestCell();
        return Section.of(
                "limits",
                "Limits",
                Paragraph.each(List.of(
                        PairedComparison.LIMITS,
                        "With few people an interval is wide; what it holds is not excluded.",
                        "Of a measure with fewer than " + FeasibilityStudy.FEWEST_PAIRS
                                + " pairs the shift, its interval, the rank-biserial correlation, the number who changed and"
                                + " further tests are left out, because together they can fix what each person answered;"
                                + " what is shown still tells some of it, for a p at its smallest says that no two people"
                                + " changed in opposite ways.",
                        "In tables of what people said, did or left unanswered, a cell below " + smallest
                                + " is not shown, nor its counterpart, nor anything of a group below " + smallest
                                + ", nor a median of fewer than "
                                + new SmallCells(smallest).fewestForAMedian()
                                + ". How many took part and how far the cycles came is shown as it is, for it is known in"
                                + " the house; so is the number of pairs behind a test, without which its p cannot be"
                                + " read.")));
    }
}
