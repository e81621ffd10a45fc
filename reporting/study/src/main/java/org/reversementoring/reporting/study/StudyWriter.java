package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.study.StudyText.Section;
import org.reversementoring.reporting.study.StudyText.Table;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.figures.SmallCells;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.PairedComparison;

/** Puts a study into words, section by section. */
final class StudyWriter {

    private StudyWriter() {}

    static StudyText write(FeasibilityStudy study) {
        CountSections figures = new CountSections(study);
        List<Section> sections = new ArrayList<>();
        sections.add(new FlowSection(study).write());
        sections.add(figures.delivery());
        sections.add(figures.sessions());
        sections.add(figures.acceptability());
        sections.add(new MeasureSection(study).write());
        sections.add(figures.burnout());
        sections.add(progression(study));
        sections.add(figures.harms());
        sections.add(figures.concerns());
        if (!study.figures().counts(ReportSection.OTHER).isEmpty()) {
            sections.add(figures.other());
        }
        sections.add(figures.missing());
        sections.add(agreement(study));
        sections.add(limits(study));
        StudyText body = new StudyText(study.title(), List.copyOf(sections));
        sections.add(Checklists.consortPilot(body));
        sections.add(Checklists.tidier(body));
        return new StudyText(study.title(), List.copyOf(sections));
    }

    private static Section agreement(FeasibilityStudy study) {
        return new Section(
                "agreement",
                "Agreement of coders",
                List.of(),
                List.of(),
                study.agreements().isEmpty()
                        ? List.of("No agreement of coders was computed.")
                        : study.agreements().stream().map(Agreement::inWords).toList());
    }

    private static Section progression(FeasibilityStudy study) {
        String id = "progression";
        String heading = "Progression";
        if (study.progression().isEmpty()) {
            return new Section(
                    id, heading, List.of(), List.of(), List.of("No progression rule was fixed before the data."));
        }
        ProgressionResult result = study.progression().get();
        List<List<String>> rows = result.judgements().stream()
                .map(judgement -> List.of(
                        judgement.criterion().estimand(),
                        judgement
                                .estimate()
                                .map(ScoreFormat::of)
                                .orElseGet(() -> without(judgement.onEstimate(), study)),
                        judgement.onEstimate().inWords(),
                        judgement.estimate().isEmpty()
                                ? judgement.worst().inWords()
                                : judgement.worst().inWords() + " to "
                                        + judgement.best().inWords()))
                .toList();
        return new Section(
                id,
                heading,
                List.of(),
                List.of(new Table(
                        "Criteria fixed before the data",
                        List.of("Criterion", "Estimate", "On the estimate", "On the interval"),
                        rows)),
                List.of(
                        "Verdict: " + result.verdict().inWords() + ".",
                        "Rule: " + result.rule().combination().inWords() + "; on the "
                                + result.rule().basis().inWords() + ".",
                        "SHA-256 of the rule: " + result.rule().digest()));
    }

    private static String without(Verdict why, FeasibilityStudy study) {
        return why == Verdict.NOT_SHOWN
                ? "not shown, a cell is below " + study.smallestCell()
                : "none, there is nobody to count";
    }

    private static Section limits(FeasibilityStudy study) {
        int smallest = study.smallestCell();
        return new Section(
                "limits",
                "Limits",
                List.of(),
                List.of(),
                List.of(
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
                                + " read."));
    }
}
