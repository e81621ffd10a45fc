package org.reversementoring.reporting.study.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.analysis.PairFigures;
import org.reversementoring.reporting.study.analysis.PaperFigures;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.power.PrecisionPlan;

/** Rows of delivery on paper and in pairs, and of the planned precision. */
record DeliveryRows(FeasibilityStudy study) {

    private static final String ON_PAPER = "on paper";

    List<TidyResult> rows() {
        List<TidyResult> rows = new ArrayList<>();
        study.analyses().paper().ifPresent(paper -> addPaper(rows, paper));
        study.pairs().forEach(pairs -> addPairs(rows, pairs));
        study.analyses().precision().forEach(plan -> rows.add(row(plan)));
        return rows;
    }

    private void addPaper(List<TidyResult> rows, PaperFigures paper) {
        paper.counts().forEach(count -> rows.add(rate("on paper: " + count.label(), count, ON_PAPER)));
        paper.sessions().ifPresent(times -> FigureRows.addTimes(rows, times, Optional.of(ON_PAPER)));
        for (RoleEffort time : paper.minutes()) {
            rows.add(FigureRows.minutes(time, ON_PAPER + ": " + time.role().word()));
        }
    }

    private void addPairs(List<TidyResult> rows, PairFigures pairs) {
        String kind = PairFigures.title(pairs.kind());
        rows.add(count("schemes begun", kind, pairs.schemes()));
        pairs.counts().forEach(count -> rows.add(rate(count.label(), count, kind)));
        pairs.sessions().ifPresent(times -> FigureRows.addTimes(rows, times, Optional.of(kind)));
        rows.add(count("held meetings of which the length is not recorded", kind, pairs.withoutLength()));
    }

    private TidyResult rate(String estimand, ReportedCount count, String group) {
        String label =
                count.label().startsWith(group + ": ") ? count.label().substring(group.length() + 2) : count.label();
        return new ProportionRows(study).row(estimand, label, Optional.of(group), count.proportion());
    }

    private static TidyResult count(String outcome, String group, int number) {
        return TidyResult.builder()
                .outcome(outcome)
                .group(group)
                .estimand("headcount")
                .estimate(ResultValue.of(number))
                .method("count")
                .unit(outcome.startsWith("schemes") ? "schemes" : "meetings")
                .n(ResultValue.of(number))
                .build();
    }

    private static TidyResult row(PrecisionPlan plan) {
        return TidyResult.builder()
                .outcome("planned precision: " + plan.estimate())
                .estimand("people needed")
                .estimate(ResultValue.of(plan.people()))
                .method("fewest people from whom on an interval at "
                        + plan.level().toPlainString()
                        + " is no wider than " + plan.asked().toPlainString() + "; with so many "
                        + plan.attained().stripTrailingZeros().toPlainString())
                .unit("people")
                .n(ResultValue.without(ResultStatus.NOT_MADE))
                .build();
    }
}
