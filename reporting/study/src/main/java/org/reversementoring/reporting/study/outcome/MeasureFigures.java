package org.reversementoring.reporting.study.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.Score;
import org.reversementoring.core.measure.ScoreRange;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.disclosure.ReleasedRow;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.FigureLink;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.GroupSize;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedScores;
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
        ResponseValidation forms = ResponseValidation.of(measurement);
        MeasureFigures figures = new MeasureFigures(
                new ArrayList<>(forms.missing()),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(forms.findings()),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(forms.missingItems()));
        Testing testing = new Testing(
                design,
                side,
                design.map(fixed -> BigDecimal.ONE.subtract(fixed.alpha())).orElse(level));
        if (measurement.times().size() == 1) {
            figures.once(forms);
        } else if (measurement.times().size() > 2) {
            figures.repeatedly(forms, testing);
        } else {
            figures.twice(forms, testing);
        }
        return figures;
    }

    /** How pairs are tested. */
    private record Testing(Optional<OutcomeDesign> design, AlternativeHypothesis side, BigDecimal level) {

        /** The label is short, because the family's name stands above it. */
        Outcome outcome(ResponseValidation.Part part, String label, OutcomeRank rank, PairedScores scores) {
            PlannedOutcome plan = part.plan();
            boolean isPlanned =
                    design.flatMap(fixed -> fixed.planned(plan.measure())).isPresent();
            return new Outcome(
                    label,
                    part.family(),
                    PairedComparison.of(scores, plan.test(), isPlanned ? plan.side() : side, level),
                    Optional.of(part.instrument().range(part.scale())),
                    Optional.of(part.instrument().direction()),
                    rank);
        }
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

    /** Lets the row of a part leave the house, with the number of its pairs. */
    private Outcome released(
            ResponseValidation forms, ResponseValidation.Part part, Outcome outcome, PairedScores pairs) {
        size(forms, FigureTables.pairs(outcome.family(), outcome.measure()), pairs.size());
        return outcome.releasing(ReleasedRow.of(pairs.before(), pairs.after(), part.grid()));
    }

    private void size(ResponseValidation forms, String cell, int people) {
        QuestionnaireAdministration measurement = forms.measurement();
        String asked = FigureTables.asked(measurement.group(), measurement.expected());
        sizes.add(new GroupSize(cell, people));
        links.add(FigureLink.inside(cell, asked));
        forms.missingForms()
                .forEach(count ->
                        links.add(FigureLink.inside(cell, FigureTables.rest(asked, FigureTables.cell(count)))));
    }

    private void twice(ResponseValidation forms, Testing testing) {
        List<ResponseValidation.Part> parts = forms.parts(testing.design());
        List<ResponseValidation.Part> free = ResponseValidation.released(parts);
        for (ResponseValidation.Part part : parts) {
            Pairing pairing = pairing(forms, part.name(), part.instrument(), part.scale());
            findings.addAll(pairing.findings());
            pairing.scores().ifPresent(scores -> {
                OutcomeRank rank = part.plan().rank(forms.measurement().times());
                Outcome outcome = testing.outcome(part, rank.label(part.plan().measure()), rank, scores);
                outcomes.add(free.contains(part) ? released(forms, part, outcome, scores) : outcome);
                if (part.scale().equals(SubscaleId.WHOLE)) {
                    burnout(forms, scores, free.contains(part) ? outcome : null);
                }
            });
        }
    }

    private void repeatedly(ResponseValidation forms, Testing testing) {
        QuestionnaireAdministration measurement = forms.measurement();
        List<TimePoint> times = measurement.times();
        List<ResponseValidation.Part> parts = forms.parts(testing.design());
        List<ResponseValidation.Part> free = ResponseValidation.released(parts);
        for (ResponseValidation.Part part : parts) {
            RepeatedMeasure repeated = repeated(forms, part.instrument(), part.scale());
            findings.addAll(repeated.findings(part.name()));
            boolean whole = part.scale().equals(SubscaleId.WHOLE);
            if (whole && repeated.scores().size() <= measurement.expected()) {
                breakdowns.add(repeated.patterns(part.name() + ", score at", measurement.expected()));
                teamOnly.add(part.name() + ", score at");
            }
            Pairing ends = Pairing.of(
                    part.name(), repeated.complete(times.get(0)), repeated.complete(times.get(times.size() - 1)));
            findings.addAll(ends.findings());
            if (ends.scores().isEmpty()) {
                continue;
            }
            Outcome last = changes(forms, part, repeated, testing, free.contains(part));
            if (whole && Burnout.isWorkRelated(measurement.instrument())) {
                burnoutAtEachTime(forms, repeated, free.contains(part) ? last : null);
            }
        }
    }

    /**
     * Changes between any two times. The one from the first to the last is released: the others would add up to it, and tell the scores
     * between.
     */
    private @Nullable Outcome changes(
            ResponseValidation forms,
            ResponseValidation.Part part,
            RepeatedMeasure repeated,
            Testing testing,
            boolean isFree) {
        List<TimePoint> times = repeated.times();
        Outcome last = null;
        for (int i = 0; i < times.size(); i++) {
            for (int j = i + 1; j < times.size(); j++) {
                OutcomeRank rank = part.plan().rank(List.of(times.get(i), times.get(j)));
                String label = rank.label(part.plan().measure()) + ", " + times.get(i) + " to " + times.get(j);
                PairedScores scores = Pairing.of(
                                label, repeated.complete(times.get(i)), repeated.complete(times.get(j)))
                        .scores()
                        .orElse(null);
                if (scores == null) {
                    continue;
                }
                Outcome outcome = testing.outcome(part, label, rank, scores);
                boolean fromFirstToLast = i == 0 && j == times.size() - 1;
                outcomes.add(isFree && fromFirstToLast ? released(forms, part, outcome, scores) : outcome);
                last = fromFirstToLast ? outcome : last;
            }
        }
        return last;
    }

    private void burnoutAtEachTime(ResponseValidation forms, RepeatedMeasure measured, @Nullable Outcome released) {
        QuestionnaireAdministration measurement = forms.measurement();
        RepeatedMeasure original = repeated(forms, Instruments.cbiWork(), SubscaleId.WHOLE);
        RepeatedMeasure inverted = repeated(forms, Instruments.cbiWorkGmc(), SubscaleId.WHOLE);
        if (!original.sameComplete(inverted) || !original.sameComplete(measured)) {
            TimePoint first = measurement.times().get(0);
            findings.add(new StudyFinding(
                    StudyFinding.Kind.SCORED_ONE_WAY,
                    measurement.name(),
                    Math.abs(original.values(first).size()
                            - inverted.values(first).size())));
            return;
        }
        for (TimePoint time : measured.times()) {
            burnout(
                    measurement,
                    "at " + time,
                    original.values(time),
                    inverted.values(time),
                    time == measured.times().get(0) ? released : null);
        }
    }

    private static RepeatedMeasure repeated(ResponseValidation forms, Instrument instrument, SubscaleId scale) {
        Map<TimePoint, List<Observation>> observations = new EnumMap<>(TimePoint.class);
        forms.measurement()
                .times()
                .forEach(time -> observations.put(time, forms.observations(time, instrument, scale)));
        return RepeatedMeasure.of(observations);
    }

    /** Both scorings of the same answers, if they are of the same people. If not, one person's score would follow from the difference. */
    private void burnout(ResponseValidation forms, PairedScores scores, @Nullable Outcome released) {
        QuestionnaireAdministration measurement = forms.measurement();
        if (!Burnout.isWorkRelated(measurement.instrument())) {
            return;
        }
        Optional<PairedScores> original = scores(forms, Instruments.cbiWork());
        Optional<PairedScores> inverted = scores(forms, Instruments.cbiWorkGmc());
        int both = inverted.map(PairedScores::size).orElse(0);
        if (original.isEmpty() || inverted.isEmpty() || original.get().size() != both || both != scores.size()) {
            int one = original.map(PairedScores::size).orElse(0) - both;
            findings.add(new StudyFinding(StudyFinding.Kind.SCORED_ONE_WAY, measurement.name(), Math.abs(one)));
            return;
        }
        List<String> times = List.of("before", "after");
        for (int i = 0; i < times.size(); i++) {
            List<Fraction> worst =
                    i == 0 ? original.get().before() : original.get().after();
            List<Fraction> best =
                    i == 0 ? inverted.get().before() : inverted.get().after();
            burnout(measurement, times.get(i), worst, best, i == 0 ? released : null);
        }
    }

    /**
     * Medians and categories at one time. Those before may stand beside the released row of the same people: the scores before can be
     * exchanged without the row or a category changing (see the package disclosure). Those after may not.
     */
    private void burnout(
            QuestionnaireAdministration measurement,
            String when,
            List<Fraction> worst,
            List<Fraction> best,
            @Nullable Outcome released) {
        String label = measurement.rank().label(measurement.group() + ", " + when);
        ScoreRange range = Instruments.cbiWork().range();
        List<GroupMedian> both = List.of(
                GroupMedian.of(ReportSection.BURNOUT, label + ": CBI, 100 is worst", worst, range),
                GroupMedian.of(ReportSection.BURNOUT, label + ": GMC scoring, 100 is best", best, range));
        CategoryBreakdown categories = Burnout.categories(label, best);
        medians.addAll(both);
        breakdowns.add(categories);
        if (released == null) {
            both.forEach(median -> teamOnly.add(median.label()));
            teamOnly.add(label);
        } else {
            String pairs = FigureTables.pairs(released.family(), released.measure());
            links.add(FigureLink.same(FigureTables.group(categories), pairs));
            for (GroupMedian median : both) {
                sizes.add(new GroupSize(FigureTables.scored(median.label()), median.people()));
                links.add(FigureLink.same(FigureTables.scored(median.label()), pairs));
            }
        }
    }

    private static Optional<PairedScores> scores(ResponseValidation forms, Instrument scoring) {
        return pairing(forms, forms.measurement().name(), scoring, SubscaleId.WHOLE)
                .scores();
    }

    private static Pairing pairing(ResponseValidation forms, String name, Instrument instrument, SubscaleId scale) {
        List<TimePoint> times = forms.measurement().times();
        return Pairing.of(
                name,
                forms.observations(times.get(0), instrument, scale),
                forms.observations(times.get(1), instrument, scale));
    }

    private void once(ResponseValidation forms) {
        QuestionnaireAdministration measurement = forms.measurement();
        for (ResponseValidation.Part part : forms.parts(Optional.empty())) {
            List<Observation> seen = forms.observations(measurement.times().get(0), part.instrument(), part.scale());
            SingleTimePoint only = SingleTimePoint.of(part.name(), seen);
            findings.addAll(only.findings());
            if (only.scores().isEmpty()) {
                continue;
            }
            List<Fraction> scores =
                    only.scores().stream().map(Score.Scored::value).toList();
            ScoreRange range = part.instrument().range(part.scale());
            medians.add(GroupMedian.of(ReportSection.ACCEPTABILITY, part.name(), scores, range));
            if (!part.scale().equals(SubscaleId.WHOLE)) {
                teamOnly.add(part.name());
            } else {
                size(forms, FigureTables.scored(part.name()), scores.size());
                measurement.cut().ifPresent(cut -> counts.add(atLeast(part.name(), cut, scores)));
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
