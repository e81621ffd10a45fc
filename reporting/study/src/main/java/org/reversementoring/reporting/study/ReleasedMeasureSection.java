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
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.outcome.AdjustedOutcome;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.page.ReportTables;

/**
 * The section on measures before and after that may leave the house. Each number but that of the pairs is computed from the released row; which
 * numbers there are follows from the number of pairs.
 */
record ReleasedMeasureSection(StudyResults study, ReleasedFigures figures) {

    private static final BigDecimal ALPHA = new BigDecimal("0.05");
    private static final int FEWEST = 5;
    private static final int FEWEST_FOR_AN_INTERVAL = 9;

    private static final int INTERVAL = 4;

    private static final List<String> HEAD =
            List.of("Measure", "Pairs", "Median before", "Median change", "Interval of it", "Level", "p", "High is");

    Section write() {
        Section.Builder section = Section.builder().anchor("measures").heading("Measures before and after");
        Map<String, List<List<String>>> families = new LinkedHashMap<>();
        List<String> sentences = new ArrayList<>();
        for (StudyReport.Measure measure : measures()) {
            families.computeIfAbsent(measure.family(), family -> new ArrayList<>())
                    .add(cells(measure));
            conclusion(measure).ifPresent(sentences::add);
        }
        families.forEach((family, rows) -> section.addBlocks(new Table(family, HEAD, rows)));
        if (families.isEmpty()) {
            sentences.add(
                    study.outcomes().isEmpty()
                            ? MeasureSection.NOTHING_MEASURED
                            : "No measure before and after can be shown.");
        } else {
            sentences.addAll(explanation(families.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(cells -> !cells.get(INTERVAL).equals(ReportTables.NOTHING))));
        }
        if (study.outcomes().stream().anyMatch(outcome -> outcome.released().isEmpty())) {
            sentences.add("Other measures of the same answers are not shown. Together they could tell who changed.");
        }
        return section.addParagraphs(sentences).build();
    }

    /** What a reader must know of the numbers that there are. */
    private List<String> explanation(boolean hasIntervals) {
        List<String> sentences = new ArrayList<>(List.of(
                "Of fewer than " + FEWEST + " pairs nothing but their number can be shown.",
                "Of fewer than " + FEWEST_FOR_AN_INTERVAL + " pairs an interval cannot be shown.",
                "The median change is not the change of the median."));
        if (hasIntervals) {
            sentences.add("An interval is rounded outward. It inverts the two-sided sign test.");
            sentences.add("p is that of the sign test. Not below may mean that it could not be shown.");
            if (new DesignSection(study).releasedPrimary() > 1) {
                sentences.add("Intervals of primary measures hold together.");
                sentences.add("Their p is corrected for all " + sharing() + " of them.");
            }
        }
        return sentences;
    }

    private BigDecimal alpha() {
        return study.design().map(fixed -> fixed.design().alpha()).orElse(ALPHA);
    }

    /** How many measures share the threshold. */
    private int sharing() {
        return Math.max(1, new DesignSection(study).releasedPrimary());
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
                measure.name(),
                measure.pairsInWords(),
                measure.medianBefore().map(ScoreFormat::of).orElse(ReportTables.NOTHING),
                measure.medianChange().map(ScoreFormat::of).orElse(ReportTables.NOTHING),
                measure.interval()
                        .map(each -> ScoreFormat.of(each.lower()) + " to " + ScoreFormat.of(each.upper()))
                        .orElse(ReportTables.NOTHING),
                measure.interval().map(ReleasedMeasureSection::level).orElse(ReportTables.NOTHING),
                measure.below()
                        .map(below -> (below ? "below " : "not below ")
                                + measure.alpha().toPlainString())
                        .orElse(ReportTables.NOTHING),
                AdjustedOutcome.highIs(measure.direction()));
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

    private static String level(MedianInterval interval) {
        return "at least "
                + interval.attained()
                        .movePointRight(2)
                        .setScale(1, RoundingMode.FLOOR)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    private static Optional<String> conclusion(StudyReport.Measure measure) {
        return switch (measure.rank()) {
            case SECONDARY -> Optional.of(measure.name() + ": secondary. Nothing is claimed from p.");
            case EXPLORATORY -> Optional.of(measure.name() + ": exploratory. Nothing is claimed from p.");
            case PRIMARY ->
                measure.below()
                        .map(below -> measure.name() + ": p is " + (below ? "" : "not shown to be ") + "below "
                                + measure.alpha().toPlainString() + " after correction.");
        };
    }
}
