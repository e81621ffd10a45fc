package org.reversementoring.reporting.study.outcome;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.ScoreRange;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.FigureLink;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.GroupSize;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.statistics.PairedScores;

/** Burnout in both scorings, as medians and categories, into the figures of a questionnaire. */
record BurnoutFigures(CollectedFigures collected) {

    /** Both scorings of the same answers, if they are of the same people. If not, one person's score would follow from the difference. */
    void twice(PairedScores scores, @Nullable Outcome released) {
        ResponseValidation forms = collected.forms();
        QuestionnaireAdministration measurement = forms.measurement();
        if (!Burnout.isWorkRelated(measurement.instrument())) {
            return;
        }
        Optional<PairedScores> original = scores(forms, Instruments.cbiWork());
        Optional<PairedScores> inverted = scores(forms, Instruments.cbiWorkGmc());
        int both = inverted.map(PairedScores::size).orElse(0);
        if (original.isEmpty() || inverted.isEmpty() || original.get().size() != both || both != scores.size()) {
            int one = original.map(PairedScores::size).orElse(0) - both;
            collected.findings.add(
                    new StudyFinding(StudyFinding.Kind.SCORED_ONE_WAY, measurement.name(), Math.abs(one)));
            return;
        }
        List<String> times = List.of("before", "after");
        for (int i = 0; i < times.size(); i++) {
            List<Fraction> worst =
                    i == 0 ? original.get().before() : original.get().after();
            List<Fraction> best =
                    i == 0 ? inverted.get().before() : inverted.get().after();
            at(measurement, times.get(i), worst, best, i == 0 ? released : null);
        }
    }

    /**
     * Medians and categories at one time. Those before may stand beside the released row of the same people: the scores before can be
     * exchanged without the row or a category changing (see the package disclosure). Those after may not.
     */
    private void at(
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
        collected.medians.addAll(both);
        collected.breakdowns.add(categories);
        if (released == null) {
            both.forEach(median -> collected.teamOnly.add(median.label()));
            collected.teamOnly.add(label);
        } else {
            String pairs = FigureTables.pairs(released.family(), released.measure());
            collected.links.add(FigureLink.same(FigureTables.group(categories), pairs));
            for (GroupMedian median : both) {
                collected.sizes.add(new GroupSize(FigureTables.scored(median.label()), median.people()));
                collected.links.add(FigureLink.same(FigureTables.scored(median.label()), pairs));
            }
        }
    }

    /** The same at each of several times. */
    void atEachTime(RepeatedMeasure measured, @Nullable Outcome released) {
        ResponseValidation forms = collected.forms();
        QuestionnaireAdministration measurement = forms.measurement();
        RepeatedMeasure original = ChangeFigures.repeated(forms, Instruments.cbiWork(), SubscaleId.WHOLE);
        RepeatedMeasure inverted = ChangeFigures.repeated(forms, Instruments.cbiWorkGmc(), SubscaleId.WHOLE);
        if (!original.sameComplete(inverted) || !original.sameComplete(measured)) {
            TimePoint first = measurement.times().get(0);
            collected.findings.add(new StudyFinding(
                    StudyFinding.Kind.SCORED_ONE_WAY,
                    measurement.name(),
                    Math.abs(original.values(first).size()
                            - inverted.values(first).size())));
            return;
        }
        for (TimePoint time : measured.times()) {
            at(
                    measurement,
                    "at " + time,
                    original.values(time),
                    inverted.values(time),
                    time == measured.times().get(0) ? released : null);
        }
    }

    private static Optional<PairedScores> scores(ResponseValidation forms, Instrument scoring) {
        return ChangeFigures.pairing(forms, forms.measurement().name(), scoring, SubscaleId.WHOLE)
                .scores();
    }
}
