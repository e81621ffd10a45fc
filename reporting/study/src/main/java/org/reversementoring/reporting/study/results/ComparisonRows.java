package org.reversementoring.reporting.study.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.analysis.ArmAnalysis;
import org.reversementoring.reporting.study.analysis.GroupAnalysis;
import org.reversementoring.reporting.study.comparison.BaselineRow;
import org.reversementoring.reporting.study.comparison.BaselineTable;
import org.reversementoring.reporting.study.comparison.GroupTestResult;
import org.reversementoring.reporting.study.comparison.Quartiles;
import org.reversementoring.reporting.study.comparison.ShiftSet;
import org.reversementoring.reporting.study.statistics.Proportion;

/** Rows of arms and groups beside each other, and of people before the study. */
record ComparisonRows(FeasibilityStudy study) {

    private static final String POINTS = "points of the scale";
    private static final String PROBABILITY = "probability";
    private static final String UNIT_OF_OUTCOME = "unit of the outcome";

    List<TidyResult> rows() {
        List<TidyResult> rows = new ArrayList<>();
        study.analyses().baseline().ifPresent(table -> addBaseline(rows, table));
        study.analyses().arms().forEach(arms -> addArms(rows, arms));
        study.analyses().groups().forEach(groups -> addGroups(rows, groups));
        return rows;
    }

    private void addBaseline(List<TidyResult> rows, BaselineTable table) {
        for (BaselineRow row : table.rows()) {
            for (int arm = 0; arm < table.arms().size(); arm++) {
                String group = table.arms().get(arm);
                int recorded = row.recorded().get(arm);
                if (row instanceof BaselineRow.Scores scores) {
                    addQuartiles(
                            rows, scores, group, recorded, scores.quartiles().get(arm));
                } else if (row instanceof BaselineRow.Categories categories) {
                    addCategories(rows, categories, group, recorded, arm);
                }
                rows.add(baseline(row.characteristic() + ": not recorded", group, "headcount")
                        .estimate(ResultValue.of(row.notRecorded().get(arm)))
                        .method("count of those whose value nobody wrote down")
                        .unit("people")
                        .n(ResultValue.of(table.people().get(arm)))
                        .build());
            }
        }
    }

    private static void addQuartiles(
            List<TidyResult> rows, BaselineRow.Scores row, String group, int recorded, Optional<Quartiles> known) {
        addQuantile(rows, row, group, recorded, "lower quartile", known.map(Quartiles::lower));
        addQuantile(rows, row, group, recorded, "median", known.map(Quartiles::median));
        addQuantile(rows, row, group, recorded, "upper quartile", known.map(Quartiles::upper));
    }

    private static void addQuantile(
            List<TidyResult> rows,
            BaselineRow.Scores row,
            String group,
            int recorded,
            String estimand,
            Optional<Fraction> value) {
        rows.add(baseline(row.characteristic(), group, estimand)
                .estimate(value.map(ResultValue::of).orElse(ResultValue.without(ResultStatus.NOT_RECORDED)))
                .method(estimand + " of those recorded, definition 7 of Hyndman and Fan")
                .unit(UNIT_OF_OUTCOME)
                .n(ResultValue.of(recorded))
                .build());
    }

    private void addCategories(List<TidyResult> rows, BaselineRow.Categories row, String group, int recorded, int arm) {
        ProportionRows rates = new ProportionRows(study);
        for (int i = 0; i < row.names().size(); i++) {
            String outcome = row.characteristic() + ": " + row.names().get(i);
            rows.add(TidyResult.builder()
                    .from(
                            recorded == 0
                                    ? rates.notRecorded(outcome, group)
                                    : rates.row(
                                            outcome,
                                            outcome,
                                            Optional.of(group),
                                            new Proportion(row.people().get(arm).get(i), recorded)))
                    .timeFrom(BASELINE)
                    .build());
        }
    }

    private static final String BASELINE = "before";

    private static TidyResult.Builder baseline(String outcome, String group, String estimand) {
        return TidyResult.builder()
                .outcome(outcome)
                .group(group)
                .timeFrom(BASELINE)
                .estimand(estimand);
    }

    private void addArms(List<TidyResult> rows, ArmAnalysis arms) {
        GroupTestResult test = arms.result().test();
        rows.add(median(
                arms.measure(),
                arms.first(),
                arms.result().first(),
                test.people().get(0)));
        rows.add(median(
                arms.measure(),
                arms.second(),
                arms.result().second(),
                test.people().get(1)));
        rows.add(shift(arms));
        rows.add(both(arms, "first arm higher")
                .estimate(ResultValue.of(arms.result().superiority()))
                .method("pairs of people of the two arms, ties counted half, " + within(arms))
                .unit(PROBABILITY)
                .build());
        rows.add(p(arms.measure(), names(arms.first(), arms.second()), test));
        if (test.notCompared() > 0) {
            rows.add(both(arms, "headcount, in strata with one arm alone")
                    .estimate(ResultValue.of(test.notCompared()))
                    .method("count of those who are compared with nobody")
                    .unit("people")
                    .build());
        }
    }

    private static TidyResult median(String measure, String arm, Fraction median, int people) {
        return TidyResult.builder()
                .outcome(measure)
                .group(arm)
                .estimand("median")
                .estimate(ResultValue.of(median))
                .method("median of the arm, in strata that are compared")
                .unit(POINTS)
                .n(ResultValue.of(people))
                .build();
    }

    private TidyResult shift(ArmAnalysis arms) {
        TidyResult.Builder row = both(arms, "shift, first less second")
                .estimate(ResultValue.of(arms.result().shift()))
                .unit(POINTS)
                .fixedBefore(new ProportionRows(study).commitment(arms.estimand()));
        String method = "Hodges-Lehmann, " + within(arms) + "; interval: all shifts that this test does not reject: "
                + arms.result().test().method();
        if (arms.result().interval().isEmpty()) {
            return row.method("Hodges-Lehmann, " + within(arms) + "; no interval, for p was drawn")
                    .build();
        }
        ShiftSet set = arms.result().interval().get();
        row.level(set.level()).attainedLevel(set.attained());
        if (set.pieces().isEmpty()) {
            return row.lower(ResultValue.without(ResultStatus.NOT_DEFINED))
                    .upper(ResultValue.without(ResultStatus.NOT_DEFINED))
                    .method(method)
                    .build();
        }
        return row.lower(OutcomeRows.end(set.pieces().get(0).lower()))
                .upper(OutcomeRows.end(set.pieces().get(set.pieces().size() - 1).upper()))
                .method(method + OutcomeRows.ends(set.pieces()))
                .build();
    }

    private static String within(ArmAnalysis arms) {
        return arms.strata().map(word -> "within each " + word).orElse("without strata");
    }

    private static TidyResult.Builder both(ArmAnalysis arms, String estimand) {
        return TidyResult.builder()
                .outcome(arms.measure())
                .group(names(arms.first(), arms.second()))
                .estimand(estimand)
                .n(ResultValue.of(arms.result().test().people().stream()
                        .mapToInt(Integer::intValue)
                        .sum()));
    }

    private static String names(String... groups) {
        return String.join(" and ", groups);
    }

    private static void addGroups(List<TidyResult> rows, GroupAnalysis groups) {
        String names = String.join(" and ", groups.groups());
        rows.add(TidyResult.builder()
                .outcome(groups.measure())
                .group(names)
                .estimand("H")
                .estimate(ResultValue.of(groups.result().statistic()))
                .method("statistic of Kruskal and Wallis, corrected for ties")
                .unit("no unit, 0 or more")
                .n(people(groups.result()))
                .build());
        rows.add(p(groups.measure(), names, groups.result()));
    }

    /** A p that was drawn has the interval in which that of all allocations lies. */
    private static TidyResult p(String measure, String groups, GroupTestResult test) {
        TidyResult.Builder row = TidyResult.builder()
                .outcome(measure)
                .group(groups)
                .estimand("p")
                .estimate(ResultValue.of(test.p()))
                .method(test.method())
                .unit(PROBABILITY)
                .n(people(test));
        test.simulation()
                .ifPresent(within -> row.lower(ResultValue.of(within.lower()))
                        .upper(ResultValue.of(within.upper()))
                        .level(within.level()));
        return row.build();
    }

    private static ResultValue people(GroupTestResult test) {
        return ResultValue.of(test.people().stream().mapToInt(Integer::intValue).sum());
    }
}
