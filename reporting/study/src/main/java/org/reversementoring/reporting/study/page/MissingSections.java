package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.PairedSensitivityAnalysis;
import org.reversementoring.reporting.study.analysis.PatternAnalysis;
import org.reversementoring.reporting.study.analysis.RateSensitivityAnalysis;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.missing.MeasurementStatus;
import org.reversementoring.reporting.study.missing.MissingPattern;
import org.reversementoring.reporting.study.missing.ProportionSensitivity;
import org.reversementoring.reporting.study.statistics.RateInterval;

/**
 * The section on who is missing when, and on what the missing could have changed. It has every number, so it stands in the team's document
 * alone.
 *
 * @param analyses what the team analysed
 * @param level confidence level of the intervals, more than 0 and less than 1
 * @param text the sentences of the page
 */
public record MissingSections(TeamAnalyses analyses, BigDecimal level, StudyText text) {

    /** The section; none if neither a pattern nor a sensitivity was given. */
    public Optional<Section> write() {
        List<Table> tables = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (PatternAnalysis pattern : analyses.patterns()) {
            tables.add(people(pattern));
            tables.add(shares(pattern));
            sentences.add(
                    text.count("missing.came-back", pattern.pattern().intermittent(), text.label(pattern.measure())));
        }
        if (!tables.isEmpty()) {
            sentences.add(text.say("missing.not-due"));
        }
        if (!analyses.pairedSensitivities().isEmpty()) {
            tables.add(tests(analyses.pairedSensitivities()));
            sentences.add(text.say("missing.tipping"));
        }
        if (!analyses.rateSensitivities().isEmpty()) {
            tables.add(rates(analyses.rateSensitivities()));
            sentences.add(text.say("missing.widest"));
        }
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.builder()
                        .anchor("sensitivity")
                        .heading(text.say("sensitivity.heading"))
                        .addAllBlocks(tables)
                        .addParagraphs(sentences)
                        .build());
    }

    private Table people(PatternAnalysis analysis) {
        MissingPattern pattern = analysis.pattern();
        List<String> head =
                new ArrayList<>(pattern.times().stream().map(TimePoint::name).toList());
        head.add(text.say("people"));
        List<List<String>> rows = new ArrayList<>();
        for (MissingPattern.Pattern each : pattern.patterns()) {
            List<String> row =
                    new ArrayList<>(each.statuses().stream().map(this::word).toList());
            row.add(Integer.toString(each.people()));
            rows.add(row);
        }
        return new Table(text.say("missing.patterns", text.label(analysis.measure())), head, rows);
    }

    String word(MeasurementStatus status) {
        return text.say("status." + status);
    }

    private Table shares(PatternAnalysis analysis) {
        ReportTables words = new ReportTables(level, text);
        List<List<String>> rows = new ArrayList<>();
        for (TimePoint time : analysis.pattern().times()) {
            String label = text.say("missing.at", time.name());
            rows.add(analysis.missing(time)
                    .map(share -> words.rate(label, share))
                    .orElse(List.of(
                            label, text.say("missing.due-for-nobody"), ReportTables.NOTHING, ReportTables.NOTHING)));
        }
        rows.add(words.rate(text.say("missing.complete"), analysis.complete()));
        return words.rates(text.say("missing.shares", text.label(analysis.measure())), rows);
    }

    private Table tests(List<PairedSensitivityAnalysis> all) {
        List<List<String>> rows = new ArrayList<>();
        for (PairedSensitivityAnalysis each : all) {
            rows.add(List.of(
                    text.label(each.measure()),
                    Integer.toString(each.complete()),
                    Integer.toString(each.incomplete()),
                    text.method(each.observed()),
                    text.p(each.observed().p()),
                    text.p(each.allFell().p()),
                    text.p(each.allRose().p()),
                    text.say(
                            "conclusion." + each.conclusion(),
                            text.decimal(each.alpha().toPlainString())),
                    each.tippingPoint().map(text::score).orElse(text.say("missing.no-tipping"))));
        }
        return new Table(text.say("missing.tests"), text.head("head.sensitivity"), rows);
    }

    private Table rates(List<RateSensitivityAnalysis> all) {
        List<List<String>> rows = new ArrayList<>();
        for (RateSensitivityAnalysis each : all) {
            ProportionSensitivity rate = each.sensitivity();
            rows.add(List.of(
                    text.label(each.rate()),
                    text.of(rate.observed()),
                    Integer.toString(rate.notRecorded()),
                    text.of(rate.fewest()),
                    text.of(rate.most()),
                    text.interval(rate.widest(RateInterval.Method.CLOPPER_PEARSON, level))));
        }
        return new Table(text.say("missing.rates"), text.head("head.rate-sensitivity", text.level(level)), rows);
    }
}
