package org.reversementoring.reporting.study.outcome;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.SubscaleId;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.InstrumentItem;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.MissingRule;
import org.reversementoring.core.measure.ResponseOption;
import org.reversementoring.core.measure.ScoreRange;
import org.reversementoring.core.measure.Subscale;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.disclosure.OutwardGrid;
import org.reversementoring.reporting.study.figures.FigureTables;
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

    private static final String WHOLE_FORM = ", whole form";

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

    /** Identities in several writings among the forms of the first two times. */
    CodeWritings writings() {
        return CodeWritings.of(measurement.times().stream()
                .limit(2)
                .flatMap(time -> fitting.getOrDefault(time, List.of()).stream())
                .map(MeasureAnswers::person));
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
            counts.add(missingForm(time, forms));
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

    /** Those of {@link #missing} that count whole forms. */
    List<ReportedCount> missingForms() {
        List<ReportedCount> counts = new ArrayList<>();
        fitting.forEach((time, forms) -> {
            if (forms.size() <= measurement.expected()) {
                counts.add(missingForm(time, forms));
            }
        });
        return counts;
    }

    private ReportedCount missingForm(TimePoint time, List<MeasureAnswers> forms) {
        return missing(label(measurement, time) + WHOLE_FORM, measurement.expected() - forms.size());
    }

    /** Labels of those that count items, which are not released: an item that is not listed would tell as much as one that is. */
    List<String> missingItems() {
        return missing().stream()
                .map(ReportedCount::label)
                .filter(label -> !label.endsWith(WHOLE_FORM))
                .toList();
    }

    private ReportedCount missing(String label, int people) {
        return ReportedCount.about(ReportSection.MISSING, label, new Proportion(people, measurement.expected()))
                .ofGroup(FigureTables.asked(measurement.group(), measurement.expected()));
    }

    /**
     * The parts of which something may leave the house: those of the highest rank, the whole before its parts. A total and its items are
     * never released together, nor parts that share an item, for they combine. It depends on the design alone.
     */
    static List<Part> released(List<Part> parts) {
        Part best = parts.get(0);
        for (Part part : parts) {
            if (part.plan().rank().compareTo(best.plan().rank()) < 0) {
                best = part;
            }
        }
        String family = best.family();
        List<Part> chosen =
                parts.stream().filter(part -> part.family().equals(family)).toList();
        long items = chosen.stream()
                .flatMap(part -> part.items().stream())
                .map(InstrumentItem::id)
                .distinct()
                .count();
        long all = chosen.stream().mapToLong(part -> part.items().size()).sum();
        return items == all ? chosen : parts.subList(0, 1);
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
    record Part(String name, String family, Instrument instrument, SubscaleId scale, PlannedOutcome plan) {

        List<InstrumentItem> items() {
            return instrument.items(scale);
        }

        /** The grid of changes: steps are those of a score if every item was answered. */
        OutwardGrid grid() {
            ScoreRange range = instrument.range(scale);
            List<ResponseOption> options = items().get(0).scale().options();
            BigInteger step = BigInteger.ZERO;
            for (InstrumentItem item : items()) {
                for (ResponseOption option : item.scale().options()) {
                    step = step.gcd(BigInteger.valueOf(
                            option.value() - (long) options.get(0).value()));
                }
            }
            long steps = (options.get(options.size() - 1).value()
                            - (long) options.get(0).value())
                    * items().size()
                    / step.longValueExact();
            Fraction all = range.highest().minus(range.lowest());
            return new OutwardGrid(all.dividedBy(Fraction.of(steps)), Math.toIntExact(steps));
        }
    }
}
