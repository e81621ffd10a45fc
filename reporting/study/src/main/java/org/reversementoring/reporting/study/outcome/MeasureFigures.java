package org.reversementoring.reporting.study.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.measure.Score;
import org.reversementoring.core.measure.ScoreRange;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.FigureLink;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.GroupSize;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * All figures of one questionnaire of one group.
 *
 * @param counts forms and items that are missing, and people at or above a score
 * @param medians medians of the group
 * @param breakdowns people in each category of burnout
 * @param outcomes measures before and after
 * @param findings what was left out
 * @param sizes how many people are behind medians and changes
 * @param links how these people and those who were to answer lie in one another
 * @param teamOnly labels of what is for the team alone
 */
public record MeasureFigures(
        List<ReportedCount> counts,
        List<GroupMedian> medians,
        List<CategoryBreakdown> breakdowns,
        List<Outcome> outcomes,
        List<StudyFinding> findings,
        List<GroupSize> sizes,
        List<FigureLink> links,
        List<String> teamOnly) {

    /**
     * Scores, pairs and tests the forms, by no design: the two-sided signed-rank test, or the side that is named.
     *
     * @param level confidence level of intervals, more than 0 and less than 1
     */
    public static MeasureFigures of(
            QuestionnaireAdministration measurement, AlternativeHypothesis side, BigDecimal level) {
        return of(measurement, Optional.empty(), side, level);
    }

    /**
     * Scores, pairs and tests the forms.
     *
     * @param design rank, test, side and level of each outcome that it names
     * @param side which changes count in what the design does not name
     * @param level confidence level of intervals without a design, more than 0 and less than 1
     */
    public static MeasureFigures of(
            QuestionnaireAdministration measurement,
            Optional<OutcomeDesign> design,
            AlternativeHypothesis side,
            BigDecimal level) {
        CollectedFigures collected = new CollectedFigures(ResponseValidation.of(measurement));
        ChangeFigures.Testing testing = new ChangeFigures.Testing(
                design,
                side,
                design.map(fixed -> BigDecimal.ONE.subtract(fixed.alpha())).orElse(level));
        if (measurement.times().size() == 1) {
            once(collected);
        } else if (measurement.times().size() > 2) {
            new ChangeFigures(collected, testing).repeatedly();
        } else {
            new ChangeFigures(collected, testing).twice();
        }
        return collected.figures();
    }

    /** The same figures, nothing of which leaves the house but who did not answer: another release has the same answers (T8). */
    public MeasureFigures forTheTeam() {
        List<String> labels = new ArrayList<>(teamOnly);
        medians.forEach(median -> labels.add(median.label()));
        breakdowns.forEach(breakdown -> labels.add(breakdown.label()));
        counts.stream()
                .filter(count -> count.subject() != ReportSection.MISSING)
                .forEach(count -> labels.add(count.label()));
        return new MeasureFigures(
                counts,
                medians,
                breakdowns,
                outcomes.stream().map(Outcome::forTheTeam).toList(),
                findings,
                List.of(),
                List.of(),
                labels);
    }

    private static void once(CollectedFigures collected) {
        ResponseValidation forms = collected.forms();
        QuestionnaireAdministration measurement = forms.measurement();
        for (ResponseValidation.Part part : forms.parts(Optional.empty())) {
            List<Observation> seen = forms.observations(measurement.times().get(0), part.instrument(), part.scale());
            SingleTimePoint only = SingleTimePoint.of(part.name(), seen);
            collected.findings.addAll(only.findings());
            if (only.scores().isEmpty()) {
                continue;
            }
            List<Fraction> scores =
                    only.scores().stream().map(Score.Scored::value).toList();
            ScoreRange range = part.instrument().range(part.scale());
            collected.medians.add(GroupMedian.of(ReportSection.ACCEPTABILITY, part.name(), scores, range));
            if (!part.scale().equals(SubscaleId.WHOLE)) {
                collected.teamOnly.add(part.name());
            } else {
                collected.size(FigureTables.scored(part.name()), scores.size());
                measurement.cut().ifPresent(cut -> collected.counts.add(atLeast(part.name(), cut, scores)));
            }
        }
    }

    private static ReportedCount atLeast(String name, Fraction cut, List<Fraction> scores) {
        int reached =
                (int) scores.stream().filter(score -> score.compareTo(cut) >= 0).count();
        return ReportedCount.about(
                        ReportSection.ACCEPTABILITY,
                        name + ": " + ScoreFormat.of(cut) + " or above",
                        new Proportion(reached, scores.size()))
                .ofGroup(FigureTables.scored(name));
    }
}
