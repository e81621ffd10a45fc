package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.PairedSensitivityAnalysis;
import org.reversementoring.reporting.study.analysis.PatternAnalysis;
import org.reversementoring.reporting.study.analysis.RateSensitivityAnalysis;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.missing.MeasurementStatus;
import org.reversementoring.reporting.study.missing.MissingPattern;
import org.reversementoring.reporting.study.missing.PairedSensitivity.Conclusion;
import org.reversementoring.reporting.study.missing.ProportionSensitivity;
import org.reversementoring.reporting.study.statistics.RateInterval;
import org.reversementoring.reporting.study.statistics.TestResult;

/**
 * The section on who is missing when, and on what the missing could have changed. It has every number, so it stands in the team's document
 * alone.
 *
 * @param analyses what the team analysed
 * @param level confidence level of the intervals, more than 0 and less than 1
 */
public record MissingSections(TeamAnalyses analyses, BigDecimal level) {

    /** The section; none if neither a pattern nor a sensitivity was given. */
    public Optional<Section> write() {
        List<Table> tables = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (PatternAnalysis pattern : analyses.patterns()) {
            tables.add(people(pattern));
            tables.add(shares(pattern));
            sentences.add(
                    pattern.measure() + ": " + pattern.pattern().intermittent() + " came back after a missing value.");
        }
        if (!tables.isEmpty()) {
            sentences.add("A time that is not due is not missing, and a score of 0 is measured.");
        }
        if (!analyses.pairedSensitivities().isEmpty()) {
            tables.add(tests(analyses.pairedSensitivities()));
            sentences.add("At a tipping point all people without both scores are assumed to have changed by so much,"
                    + " as far as the scale allows.");
        }
        if (!analyses.rateSensitivities().isEmpty()) {
            tables.add(rates(analyses.rateSensitivities()));
            sentences.add("The widest interval covers whatever is missing. It needs no reason why it is missing.");
        }
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.builder()
                        .anchor("sensitivity")
                        .heading("What the missing could change")
                        .addAllBlocks(tables)
                        .addParagraphs(sentences)
                        .build());
    }

    private static Table people(PatternAnalysis analysis) {
        MissingPattern pattern = analysis.pattern();
        List<String> head =
                new ArrayList<>(pattern.times().stream().map(TimePoint::name).toList());
        head.add("People");
        List<List<String>> rows = new ArrayList<>();
        for (MissingPattern.Pattern each : pattern.patterns()) {
            List<String> row = new ArrayList<>(
                    each.statuses().stream().map(MissingSections::word).toList());
            row.add(Integer.toString(each.people()));
            rows.add(row);
        }
        return new Table(analysis.measure() + ": people by the times at which they were measured", head, rows);
    }

    static String word(MeasurementStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private Table shares(PatternAnalysis analysis) {
        ReportTables words = new ReportTables(level);
        List<List<String>> rows = new ArrayList<>();
        for (TimePoint time : analysis.pattern().times()) {
            String label = "Missing at " + time.name() + ", of those whose time has come";
            rows.add(analysis.missing(time)
                    .map(share -> words.rate(label, share))
                    .orElse(List.of(label, "due for nobody", ReportTables.NOTHING, ReportTables.NOTHING)));
        }
        rows.add(words.rate("Complete, at the times that are due", analysis.complete()));
        return words.rates(analysis.measure() + ": shares", rows);
    }

    private static Table tests(List<PairedSensitivityAnalysis> all) {
        List<List<String>> rows = new ArrayList<>();
        for (PairedSensitivityAnalysis each : all) {
            rows.add(List.of(
                    each.measure(),
                    Integer.toString(each.complete()),
                    Integer.toString(each.incomplete()),
                    each.observed().method(),
                    TestResult.equal(each.observed().p()),
                    TestResult.equal(each.allFell().p()),
                    TestResult.equal(each.allRose().p()),
                    conclusion(each.conclusion()) + " at " + each.alpha().toPlainString(),
                    each.tippingPoint().map(ScoreFormat::of).orElse("none: it stands under each assumption")));
        }
        return new Table(
                "Tests under assumptions on those without both scores",
                List.of(
                        "Measure",
                        "Pairs",
                        "Without both",
                        "Test",
                        "p of the pairs",
                        "p if all others fell",
                        "p if all others rose",
                        "Conclusion",
                        "Tipping point"),
                rows);
    }

    private static String conclusion(Conclusion conclusion) {
        return switch (conclusion) {
            case NO_EVIDENCE -> "no evidence of a change";
            case RISE -> "scores rose";
            case FALL -> "scores fell";
        };
    }

    private Table rates(List<RateSensitivityAnalysis> all) {
        List<List<String>> rows = new ArrayList<>();
        for (RateSensitivityAnalysis each : all) {
            ProportionSensitivity rate = each.sensitivity();
            rows.add(List.of(
                    each.rate(),
                    rate.observed().toString(),
                    Integer.toString(rate.notRecorded()),
                    rate.fewest().toString(),
                    rate.most().toString(),
                    ReportTables.interval(rate.widest(RateInterval.Method.CLOPPER_PEARSON, level))));
        }
        return new Table(
                "Rates under assumptions on those who are not recorded",
                List.of(
                        "Rate",
                        "Of those recorded",
                        "Not recorded",
                        "If none of them",
                        "If all of them",
                        "Widest interval, " + new ReportTables(level).levelInWords()),
                rows);
    }
}
