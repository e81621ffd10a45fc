package org.reversementoring.reporting.study.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.analysis.PairedSensitivityAnalysis;
import org.reversementoring.reporting.study.analysis.PatternAnalysis;
import org.reversementoring.reporting.study.analysis.RateSensitivityAnalysis;
import org.reversementoring.reporting.study.missing.MissingPattern;
import org.reversementoring.reporting.study.missing.ProportionSensitivity;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;
import org.reversementoring.reporting.study.statistics.TestResult;

/** Rows of who is missing when, and of what the missing could have changed. */
record MissingRows(FeasibilityStudy study) {

    private static final RateInterval.Method METHOD = RateInterval.Method.CLOPPER_PEARSON;

    List<TidyResult> rows() {
        List<TidyResult> rows = new ArrayList<>();
        study.analyses().patterns().forEach(pattern -> addPattern(rows, pattern));
        study.analyses().pairedSensitivities().forEach(each -> addTests(rows, each));
        study.analyses().rateSensitivities().forEach(each -> addRates(rows, each));
        return rows;
    }

    private void addPattern(List<TidyResult> rows, PatternAnalysis analysis) {
        MissingPattern pattern = analysis.pattern();
        ResultValue all = ResultValue.of(pattern.people());
        for (MissingPattern.Pattern each : pattern.patterns()) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < pattern.times().size(); i++) {
                words.add(pattern.times().get(i).name() + " "
                        + each.statuses().get(i).name().toLowerCase(Locale.ROOT).replace('_', ' '));
            }
            rows.add(people(analysis, "people with the pattern " + String.join(", ", words))
                    .estimate(ResultValue.of(each.people()))
                    .n(all)
                    .build());
        }
        rows.add(people(analysis, "people who came back after a missing value")
                .estimate(ResultValue.of(pattern.intermittent()))
                .n(all)
                .build());
        ProportionRows rates = new ProportionRows(study);
        for (TimePoint time : pattern.times()) {
            Optional<Proportion> missing = analysis.missing(time);
            rows.add(TidyResult.builder()
                    .from(missing.map(share ->
                                    rates.row(analysis.estimand(time), outcome(analysis), Optional.empty(), share))
                            .orElse(rates.notDue(analysis.estimand(time), outcome(analysis))))
                    .timeFrom(time.name())
                    .build());
        }
        rows.add(rates.row(
                analysis.completeEstimand(),
                analysis.measure() + ": complete, at the times that are due",
                Optional.empty(),
                analysis.complete()));
    }

    private static String outcome(PatternAnalysis analysis) {
        return analysis.measure() + ": missing, of those whose time has come";
    }

    private static TidyResult.Builder people(PatternAnalysis analysis, String estimand) {
        return TidyResult.builder()
                .outcome(analysis.measure())
                .estimand("headcount, " + estimand)
                .method("count")
                .unit("people");
    }

    private static void addTests(List<TidyResult> rows, PairedSensitivityAnalysis each) {
        rows.add(p(each, "p, people with both scores", each.observed(), each.complete()));
        int all = each.complete() + each.incomplete();
        rows.add(p(each, "p, if all others had fallen as far as possible", each.allFell(), all));
        rows.add(p(each, "p, if all others had risen as far as possible", each.allRose(), all));
        rows.add(TidyResult.builder()
                .outcome(each.measure())
                .estimand("tipping point")
                .estimate(
                        each.tippingPoint().map(ResultValue::of).orElse(ResultValue.without(ResultStatus.NOT_DEFINED)))
                .method("assumed change of people without both scores at which another conclusion is drawn at "
                        + plain(each.alpha()) + ", in steps of " + each.step())
                .unit("points of the scale")
                .n(ResultValue.of(all))
                .build());
    }

    private static TidyResult p(PairedSensitivityAnalysis each, String estimand, TestResult test, int people) {
        return TidyResult.builder()
                .outcome(each.measure())
                .estimand(estimand)
                .estimate(ResultValue.of(test.p()))
                .method(test.method())
                .unit("probability")
                .n(ResultValue.of(people))
                .build();
    }

    private void addRates(List<TidyResult> rows, RateSensitivityAnalysis each) {
        ProportionSensitivity rate = each.sensitivity();
        rows.add(TidyResult.builder()
                .outcome(each.rate())
                .estimand("headcount, not recorded")
                .estimate(ResultValue.of(rate.notRecorded()))
                .method("count")
                .unit("people")
                .n(ResultValue.of(rate.observed().people() + rate.notRecorded()))
                .build());
        ProportionRows rates = new ProportionRows(study);
        rows.add(named(
                rates.row(each.rate(), each.rate(), Optional.empty(), rate.fewest()), "if none of those not recorded"));
        rows.add(named(
                rates.row(each.rate(), each.rate(), Optional.empty(), rate.most()), "if all of those not recorded"));
        RateInterval widest = rate.widest(METHOD, study.level());
        rows.add(TidyResult.builder()
                .outcome(each.rate())
                .estimand("proportion, whatever is missing")
                .estimate(ResultValue.without(ResultStatus.NOT_DEFINED))
                .lower(ResultValue.of(widest.lower()))
                .upper(ResultValue.of(widest.upper()))
                .level(study.level())
                .method("from the lower end with the fewest events to the upper end with the most, " + METHOD.title())
                .unit("proportion")
                .n(ResultValue.of(rate.observed().people() + rate.notRecorded()))
                .build());
    }

    private static TidyResult named(TidyResult row, String assumption) {
        return TidyResult.builder()
                .from(row)
                .estimand("proportion, " + assumption)
                .method(row.method() + "; " + assumption + " had the event")
                .build();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
