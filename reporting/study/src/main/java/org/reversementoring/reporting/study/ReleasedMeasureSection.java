package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.disclosure.MedianInterval;
import org.reversementoring.reporting.study.disclosure.ReleasedRow;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.StudyText;

/**
 * The section on measures before and after that may leave the house. Each number but that of the pairs is computed from the released row; which
 * numbers there are follows from the number of pairs.
 */
record ReleasedMeasureSection(StudyResults study, ReleasedFigures figures, StudyText text) {

    private static final BigDecimal ALPHA = new BigDecimal("0.05");
    private static final int FEWEST = 5;
    private static final int FEWEST_FOR_AN_INTERVAL = 9;

    private static final int INTERVAL = 4;

    Section write() {
        Section.Builder section = Section.builder().anchor("measures").heading(text.say("measures.heading"));
        Map<String, List<List<String>>> families = new LinkedHashMap<>();
        List<String> sentences = new ArrayList<>();
        for (StudyReport.Measure measure : measures()) {
            families.computeIfAbsent(measure.family(), family -> new ArrayList<>())
                    .add(cells(measure));
            conclusion(measure).ifPresent(sentences::add);
        }
        families.forEach((family, rows) ->
                section.addBlocks(new Table(text.label(family), text.head("head.released-measures"), rows)));
        if (families.isEmpty()) {
            sentences.add(text.say(study.outcomes().isEmpty() ? "measures.none" : "measures.not-shown"));
        } else {
            sentences.addAll(explanation(families.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(cells -> !cells.get(INTERVAL).equals(ReportTables.NOTHING))));
        }
        if (study.outcomes().stream().anyMatch(outcome -> outcome.released().isEmpty())) {
            sentences.add(text.say("measures.others"));
        }
        return section.addParagraphs(sentences).build();
    }

    /** What a reader must know of the numbers that there are. */
    private List<String> explanation(boolean hasIntervals) {
        List<String> sentences = new ArrayList<>(List.of(
                text.say("measures.few", FEWEST),
                text.say("measures.few-for-interval", FEWEST_FOR_AN_INTERVAL),
                text.say("measures.median-change")));
        if (hasIntervals) {
            sentences.addAll(text.numbered("measures.interval"));
            if (new DesignSection(study, text).releasedPrimary() > 1) {
                sentences.add(text.say("measures.together"));
                sentences.add(text.say("measures.corrected", sharing()));
            }
        }
        return sentences;
    }

    private BigDecimal alpha() {
        return study.design().map(fixed -> fixed.design().alpha()).orElse(ALPHA);
    }

    /** How many measures share the threshold. */
    private int sharing() {
        return Math.max(1, new DesignSection(study, text).releasedPrimary());
    }

    /** What is printed of each measure that is released. */
    List<StudyReport.Measure> measures() {
        List<StudyReport.Measure> measures = new ArrayList<>();
        for (Outcome outcome : study.outcomes()) {
            outcome.released().ifPresent(row -> measures.add(measure(outcome, row)));
        }
        return List.copyOf(measures);
    }

    private StudyReport.Measure measure(Outcome outcome, ReleasedRow row) {
        int sharing = outcome.rank() == OutcomeRank.PRIMARY ? sharing() : 1;
        return new StudyReport.Measure(
                outcome.measure(),
                outcome.family(),
                outcome.rank(),
                outcome.direction(),
                pairs(outcome),
                pairsInWords(outcome),
                row.medianBefore(),
                row.medianChange(),
                row.interval(alpha(), sharing),
                ReleasedRow.level(alpha(), sharing),
                row.isBelow(alpha(), sharing),
                alpha());
    }

    private List<String> cells(StudyReport.Measure measure) {
        return List.of(
                text.label(measure.name()),
                text.label(measure.pairsInWords()),
                measure.medianBefore().map(text::score).orElse(ReportTables.NOTHING),
                measure.medianChange().map(text::score).orElse(ReportTables.NOTHING),
                measure.interval()
                        .map(each -> text.range(text.score(each.lower()), text.score(each.upper())))
                        .orElse(ReportTables.NOTHING),
                measure.interval().map(this::level).orElse(ReportTables.NOTHING),
                measure.below()
                        .map(below -> text.say(
                                below ? "p.below" : "p.not-below",
                                text.decimal(measure.alpha().toPlainString())))
                        .orElse(ReportTables.NOTHING),
                MeasureSection.high(measure.direction(), text));
    }

    private String cell(Outcome outcome) {
        return FigureTables.pairs(outcome.family(), outcome.measure());
    }

    /** Pairs of which the study did not say how many were to answer are public. */
    private OptionalLong pairs(Outcome outcome) {
        int pairs = outcome.result().people();
        if (figures.has(cell(outcome))) {
            return figures.number(cell(outcome));
        }
        return pairs < study.smallestCell() ? OptionalLong.empty() : OptionalLong.of(pairs);
    }

    private String pairsInWords(Outcome outcome) {
        OptionalLong pairs = pairs(outcome);
        if (figures.has(cell(outcome))) {
            return figures.people(cell(outcome));
        }
        return pairs.isPresent() ? Long.toString(pairs.getAsLong()) : "fewer than " + study.smallestCell();
    }

    private String level(MedianInterval interval) {
        return text.say("at-least", text.level(interval.attained().setScale(3, RoundingMode.FLOOR)));
    }

    private Optional<String> conclusion(StudyReport.Measure measure) {
        return switch (measure.rank()) {
            case SECONDARY -> says(measure, text.say("conclusion.secondary"));
            case EXPLORATORY -> says(measure, text.say("conclusion.exploratory"));
            case PRIMARY ->
                measure.below()
                        .flatMap(below -> says(
                                measure,
                                text.say(
                                        below ? "conclusion.below" : "conclusion.not-below",
                                        text.decimal(measure.alpha().toPlainString()))));
        };
    }

    private Optional<String> says(StudyReport.Measure measure, String conclusion) {
        return Optional.of(text.begun("measure.says", text.label(measure.name()), conclusion));
    }
}
