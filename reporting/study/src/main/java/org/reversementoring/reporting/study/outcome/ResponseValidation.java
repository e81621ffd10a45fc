package org.reversementoring.reporting.study.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.InstrumentItem;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.MissingRule;
import org.reversementoring.core.measure.Subscale;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * The forms of a measurement that can be read by its instrument, and what was wrong with the others.
 *
 * @param measurement where they are from
 * @param fitting forms that fit, by time in its order
 * @param findings what was left out
 */
record ResponseValidation(
        QuestionnaireAdministration measurement,
        Map<TimePoint, List<MeasureAnswers>> fitting,
        List<StudyFinding> findings) {

    /** Of fewer people every item is listed, even if nobody left it out. */
    private static final int FEW = 5;

    static ResponseValidation of(QuestionnaireAdministration measurement) {
        Map<TimePoint, List<MeasureAnswers>> fitting = new LinkedHashMap<>();
        measurement.times().forEach(time -> fitting.put(time, new ArrayList<>()));
        int unfit = 0;
        int elsewhen = 0;
        for (MeasureAnswers form : measurement.answers()) {
            List<MeasureAnswers> at = fitting.get(form.timePoint());
            if (at == null) {
                elsewhen++;
            } else if (fits(form, measurement.instrument())) {
                at.add(form);
            } else {
                unfit++;
            }
        }
        List<StudyFinding> findings = new ArrayList<>();
        find(findings, StudyFinding.Kind.OTHER_TIME, measurement, elsewhen);
        find(findings, StudyFinding.Kind.DOES_NOT_FIT, measurement, unfit);
        fitting.forEach((time, forms) -> {
            if (forms.isEmpty()) {
                findings.add(new StudyFinding(
                        StudyFinding.Kind.NOT_ANSWERED, label(measurement, time), measurement.expected()));
            }
            find(findings, StudyFinding.Kind.UNEXPECTED, measurement, forms.size() - measurement.expected());
        });
        return new ResponseValidation(measurement, fitting, findings);
    }

    /** Each part with a score of its own: the whole, subscales, and each item if the items are domains. */
    List<Part> parts(Optional<OutcomeDesign> design) {
        Instrument instrument = measurement.instrument();
        List<Part> parts = new ArrayList<>();
        parts.add(part(
                design,
                measurement.name(),
                measurement.instrument().title(),
                Outcome.MEASURES,
                instrument,
                SubscaleId.WHOLE));
        for (Subscale subscale : instrument.subscales()) {
            parts.add(part(
                    design,
                    measurement.name() + ", " + subscale.title(),
                    subscale.title(),
                    measurement.name() + ", its parts",
                    instrument,
                    subscale.id()));
        }
        if (!measurement.domains().isEmpty()) {
            Instrument single = singleItems(instrument);
            for (int i = 0; i < measurement.domains().size(); i++) {
                parts.add(part(
                        design,
                        measurement.name() + ", " + measurement.domains().get(i),
                        measurement.domains().get(i),
                        measurement.name() + ", its domains",
                        single,
                        single.subscales().get(i).id()));
            }
        }
        return parts;
    }

    private Part part(
            Optional<OutcomeDesign> design,
            String name,
            String title,
            String family,
            Instrument instrument,
            SubscaleId scale) {
        String measure = measurement.group() + ": " + title;
        PlannedOutcome plan = design.flatMap(fixed -> fixed.planned(measure))
                .orElseGet(() -> PlannedOutcome.of(measure, unplanned(design.isPresent())));
        return new Part(name, family, instrument, scale, plan);
    }

    /** Nothing that a design does not name is primary. */
    private OutcomeRank unplanned(boolean isDesigned) {
        return isDesigned && measurement.rank() == OutcomeRank.PRIMARY ? OutcomeRank.SECONDARY : measurement.rank();
    }

    List<Observation> observations(TimePoint time, Instrument instrument, SubscaleId scale) {
        return fitting.getOrDefault(time, List.of()).stream()
                .map(form -> new Observation(form.person(), instrument.score(form, scale)))
                .toList();
    }

    /**
     * Counts of people who did not answer the form, and of those who left an item out, of all who were to answer. Items that only the
     * missing forms lack are not listed. Of very few people every item is listed: with three, a missing form and a listed item would
     * each be known to be one person's.
     */
    List<ReportedCount> missing() {
        List<ReportedCount> counts = new ArrayList<>();
        fitting.forEach((time, forms) -> {
            int expected = measurement.expected();
            if (forms.size() > expected) {
                return;
            }
            counts.add(missing(label(measurement, time) + ", whole form", expected - forms.size()));
            List<InstrumentItem> items = measurement.instrument().items();
            for (int i = 0; i < items.size(); i++) {
                InstrumentItem item = items.get(i);
                int answered = (int) forms.stream()
                        .filter(form -> form.answer(item.id())
                                .flatMap(answer -> Optional.of(answer.value()))
                                .filter(value -> value.isPresent())
                                .isPresent())
                        .count();
                if (answered < forms.size() || expected < FEW) {
                    counts.add(missing(label(measurement, time) + ", item " + (i + 1), expected - answered));
                }
            }
        });
        return counts;
    }

    private ReportedCount missing(String label, int people) {
        return ReportedCount.about(ReportSection.MISSING, label, new Proportion(people, measurement.expected()));
    }

    static String label(QuestionnaireAdministration measurement, TimePoint time) {
        if (measurement.times().size() == 1) {
            return measurement.name();
        }
        if (measurement.times().size() > 2) {
            return measurement.name() + ", at " + time;
        }
        return measurement.name() + (measurement.times().get(0) == time ? ", before" : ", after");
    }

    private static Instrument singleItems(Instrument instrument) {
        return Instrument.builder()
                .from(instrument)
                .missing(new MissingRule.NoneMissing())
                .subscales(instrument.items().stream()
                        .map(item ->
                                new Subscale(SubscaleId.of("item-" + item.id().value()), "item", List.of(item.id())))
                        .toList())
                .build();
    }

    private static boolean fits(MeasureAnswers form, Instrument instrument) {
        try {
            instrument.score(form);
            return true;
        } catch (IllegalArgumentException e) {
            // The message may quote an answer, so it is dropped.
            return false;
        }
    }

    private static void find(
            List<StudyFinding> findings, StudyFinding.Kind kind, QuestionnaireAdministration measurement, int people) {
        if (people > 0) {
            findings.add(new StudyFinding(kind, measurement.name(), people));
        }
    }

    /** A part of an instrument with a score of its own. */
    record Part(String name, String family, Instrument instrument, SubscaleId scale, PlannedOutcome plan) {}
}
