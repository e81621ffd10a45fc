package org.reversementoring.reporting.study.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.outcome.AdjustedOutcome;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.OutcomeDesign;
import org.reversementoring.reporting.study.outcome.RegisteredDesign;
import org.reversementoring.reporting.study.statistics.ConfidenceSet;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.TestResult;

/** Rows of measures before and after: both medians, the shift with its interval, the effect size, and p of each test. */
record OutcomeRows(FeasibilityStudy study) {

    private static final String POINTS = "points of the scale";
    private static final String PROBABILITY = "probability";

    List<TidyResult> rows() {
        List<TidyResult> rows = new ArrayList<>();
        int primary = study.design()
                .map(RegisteredDesign::design)
                .map(OutcomeDesign::primary)
                .map(List::size)
                .orElse(0);
        for (AdjustedOutcome tested : AdjustedOutcome.of(primary, study.outcomes())) {
            rows.addAll(rows(tested, OutcomeName.of(tested.outcome(), study)));
        }
        return rows;
    }

    private List<TidyResult> rows(AdjustedOutcome tested, OutcomeName name) {
        PairedComparison result = tested.outcome().result();
        List<TidyResult> rows = new ArrayList<>();
        rows.add(median(name, tested.outcome(), name.from(), result.before()));
        rows.add(median(name, tested.outcome(), name.to(), result.after()));
        rows.add(shift(name, tested.outcome()));
        rows.add(row(name, tested.outcome(), "rank-biserial correlation")
                .estimate(result.rankBiserial()
                        .map(ResultValue::of)
                        .orElse(ResultValue.without(ResultStatus.NOT_DEFINED)))
                .method("matched pairs, those without a change left out")
                .unit("correlation, -1 to 1")
                .build());
        rows.add(row(name, tested.outcome(), "p, primary test")
                .estimate(ResultValue.of(result.primary().p()))
                .method(result.primary().method())
                .unit(PROBABILITY)
                .build());
        tested.holm()
                .ifPresent(p -> rows.add(row(name, tested.outcome(), "p, primary test, after Holm")
                        .estimate(ResultValue.of(p))
                        .method(result.primary().method() + "; Holm for " + tested.measuresInWords())
                        .unit(PROBABILITY)
                        .build()));
        for (TestResult test : result.tests()) {
            rows.add(row(name, tested.outcome(), "p")
                    .estimate(ResultValue.of(test.p()))
                    .method(test.method())
                    .unit(PROBABILITY)
                    .build());
        }
        return rows;
    }

    private TidyResult median(OutcomeName name, Outcome outcome, String time, Fraction median) {
        return row(name, outcome, "median")
                .timeFrom(time)
                .timeTo(Optional.empty())
                .estimate(ResultValue.of(median))
                .method("median of one score for each person")
                .unit(POINTS)
                .build();
    }

    private TidyResult shift(OutcomeName name, Outcome outcome) {
        ConfidenceSet set = outcome.result().interval();
        TidyResult.Builder row = row(name, outcome, "shift")
                .estimate(ResultValue.of(outcome.result().shift().estimate()))
                .level(set.level())
                .attainedLevel(set.attained())
                .unit(POINTS);
        String method = "Hodges-Lehmann; interval: all shifts that this test does not reject: "
                + outcome.result().primary().method();
        if (set.pieces().isEmpty()) {
            return row.lower(ResultValue.without(ResultStatus.NOT_DEFINED))
                    .upper(ResultValue.without(ResultStatus.NOT_DEFINED))
                    .method(method)
                    .build();
        }
        ConfidenceSet.Piece first = set.pieces().get(0);
        ConfidenceSet.Piece last = set.pieces().get(set.pieces().size() - 1);
        return row.lower(end(first.lower()))
                .upper(end(last.upper()))
                .method(method + ends(set.pieces()))
                .build();
    }

    /**
     * What two numbers do not say of a set: that it has gaps, and that an end is not in it. Without that a shift of 0 that the test rejects
     * would stand in the interval.
     */
    static String ends(List<ConfidenceSet.Piece> pieces) {
        ConfidenceSet.Piece first = pieces.get(0);
        ConfidenceSet.Piece last = pieces.get(pieces.size() - 1);
        return (pieces.size() == 1 ? "" : "; from the lowest to the highest of " + pieces.size() + " pieces")
                + (first.lower().isPresent() && !first.holdsLower() ? "; the lower end is not in it" : "")
                + (last.upper().isPresent() && !last.holdsUpper() ? "; the upper end is not in it" : "");
    }

    /** The end of an interval, or the word for one that goes on. */
    static ResultValue end(Optional<Fraction> end) {
        return end.map(ResultValue::of).orElse(ResultValue.without(ResultStatus.UNBOUNDED));
    }

    private TidyResult.Builder row(OutcomeName name, Outcome outcome, String estimand) {
        return TidyResult.builder()
                .outcome(name.measure())
                .group(name.group())
                .timeFrom(name.from())
                .timeTo(name.to())
                .estimand(estimand)
                .n(ResultValue.of(outcome.result().people()))
                .rank(outcome.rank())
                .fixedBefore(name.commitment());
    }
}
