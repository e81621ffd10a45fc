package org.reversementoring.reporting.study.outcome;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.study.disclosure.ReleasedRow;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.FigureLink;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.GroupSize;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.statistics.PairedScores;

/** The figures of one questionnaire while they are made, for {@link MeasureFigures}. */
final class CollectedFigures {

    final List<ReportedCount> counts = new ArrayList<>();
    final List<GroupMedian> medians = new ArrayList<>();
    final List<CategoryBreakdown> breakdowns = new ArrayList<>();
    final List<Outcome> outcomes = new ArrayList<>();
    final List<StudyFinding> findings = new ArrayList<>();
    final List<GroupSize> sizes = new ArrayList<>();
    final List<FigureLink> links = new ArrayList<>();
    final List<String> teamOnly = new ArrayList<>();

    private final ResponseValidation forms;

    /** Begins with what is missing. */
    CollectedFigures(ResponseValidation forms) {
        this.forms = forms;
        counts.addAll(forms.missing());
        findings.addAll(forms.findings());
        teamOnly.addAll(forms.missingItems());
    }

    ResponseValidation forms() {
        return forms;
    }

    /** Lets the row of a part leave the house, with the number of its pairs. */
    Outcome released(ResponseValidation.Part part, Outcome outcome, PairedScores pairs) {
        size(FigureTables.pairs(outcome.family(), outcome.measure()), pairs.size());
        return outcome.releasing(ReleasedRow.of(pairs.before(), pairs.after(), part.grid()));
    }

    /** So many people are behind a figure, all of them of those who were to answer and did. */
    void size(String cell, int people) {
        QuestionnaireAdministration measurement = forms.measurement();
        String asked = FigureTables.asked(measurement.group(), measurement.expected());
        sizes.add(new GroupSize(cell, people));
        links.add(FigureLink.inside(cell, asked));
        forms.missingForms()
                .forEach(count ->
                        links.add(FigureLink.inside(cell, FigureTables.rest(asked, FigureTables.cell(count)))));
    }

    MeasureFigures figures() {
        return new MeasureFigures(
                List.copyOf(counts),
                List.copyOf(medians),
                List.copyOf(breakdowns),
                List.copyOf(outcomes),
                List.copyOf(findings),
                List.copyOf(sizes),
                List.copyOf(links),
                List.copyOf(teamOnly));
    }
}
