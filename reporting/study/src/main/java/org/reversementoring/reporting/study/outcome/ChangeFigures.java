package org.reversementoring.reporting.study.outcome;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedScores;

/**
 * Changes of measures between two times, and between any two of several, into the figures of a questionnaire.
 *
 * @param collected the figures
 * @param testing how pairs are tested
 */
record ChangeFigures(CollectedFigures collected, Testing testing) {

    /** How pairs are tested. */
    record Testing(Optional<OutcomeDesign> design, AlternativeHypothesis side, BigDecimal level) {

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

    void twice() {
        ResponseValidation forms = collected.forms();
        CodeWritings writings = forms.writings();
        List<ResponseValidation.Part> parts = forms.parts(testing.design());
        List<ResponseValidation.Part> free = ResponseValidation.released(parts);
        for (ResponseValidation.Part part : parts) {
            Pairing pairing = pairing(forms, part.name(), part.instrument(), part.scale(), writings);
            collected.findings.addAll(pairing.findings());
            pairing.scores().ifPresent(scores -> {
                OutcomeRank rank = part.plan().rank(forms.measurement().times());
                Outcome outcome = testing.outcome(part, rank.label(part.plan().measure()), rank, scores);
                collected.outcomes.add(free.contains(part) ? collected.released(part, outcome, scores) : outcome);
                if (part.scale().equals(SubscaleId.WHOLE)) {
                    new BurnoutFigures(collected).twice(scores, free.contains(part) ? outcome : null);
                }
            });
        }
    }

    void repeatedly() {
        ResponseValidation forms = collected.forms();
        QuestionnaireAdministration measurement = forms.measurement();
        List<TimePoint> times = measurement.times();
        List<ResponseValidation.Part> parts = forms.parts(testing.design());
        List<ResponseValidation.Part> free = ResponseValidation.released(parts);
        for (ResponseValidation.Part part : parts) {
            RepeatedMeasure repeated = repeated(forms, part.instrument(), part.scale());
            collected.findings.addAll(repeated.findings(part.name()));
            boolean whole = part.scale().equals(SubscaleId.WHOLE);
            if (whole && repeated.scores().size() <= measurement.expected()) {
                collected.breakdowns.add(repeated.patterns(part.name() + ", score at", measurement.expected()));
                collected.teamOnly.add(part.name() + ", score at");
            }
            Pairing ends = Pairing.of(
                    part.name(), repeated.complete(times.get(0)), repeated.complete(times.get(times.size() - 1)));
            collected.findings.addAll(ends.findings());
            if (ends.scores().isEmpty()) {
                continue;
            }
            Outcome last = changes(part, repeated, free.contains(part));
            if (whole && Burnout.isWorkRelated(measurement.instrument())) {
                new BurnoutFigures(collected).atEachTime(repeated, free.contains(part) ? last : null);
            }
        }
    }

    /**
     * Changes between any two times. The one from the first to the last is released: the others would add up to it, and tell the scores
     * between.
     */
    private @Nullable Outcome changes(ResponseValidation.Part part, RepeatedMeasure repeated, boolean isFree) {
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
                collected.outcomes.add(isFree && fromFirstToLast ? collected.released(part, outcome, scores) : outcome);
                last = fromFirstToLast ? outcome : last;
            }
        }
        return last;
    }

    static RepeatedMeasure repeated(ResponseValidation forms, Instrument instrument, SubscaleId scale) {
        Map<TimePoint, List<Observation>> observations = new EnumMap<>(TimePoint.class);
        forms.measurement()
                .times()
                .forEach(time -> observations.put(time, forms.observations(time, instrument, scale)));
        return RepeatedMeasure.of(observations);
    }

    static Pairing pairing(ResponseValidation forms, String name, Instrument instrument, SubscaleId scale) {
        return pairing(forms, name, instrument, scale, forms.writings());
    }

    private static Pairing pairing(
            ResponseValidation forms, String name, Instrument instrument, SubscaleId scale, CodeWritings writings) {
        List<TimePoint> times = forms.measurement().times();
        return Pairing.of(
                name,
                forms.observations(times.get(0), instrument, scale),
                forms.observations(times.get(1), instrument, scale),
                writings);
    }
}
