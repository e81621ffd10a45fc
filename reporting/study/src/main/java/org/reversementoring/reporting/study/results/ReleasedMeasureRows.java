package org.reversementoring.reporting.study.results;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.StudyReport;

/** Rows of a measure as the released report prints it. Which numbers are there depends on the number of pairs alone (T10). */
record ReleasedMeasureRows(StudyReport report) {

    private static final ResultValue NOT_SHOWN = ResultValue.without(ResultStatus.NOT_SHOWN);

    List<TidyResult> rows(StudyReport.Measure measure) {
        TidyResult before = row(measure, "median")
                .timeTo(Optional.empty())
                .method("median of one score for each person")
                .estimate(value(measure.medianBefore()))
                .build();
        TidyResult.Builder change = row(measure, "median change")
                .method("median of the changes; interval from two of them in order, rounded outward")
                .estimate(value(measure.medianChange()));
        measure.interval()
                .ifPresentOrElse(
                        interval -> change.lower(ResultValue.of(interval.lower()))
                                .upper(ResultValue.of(interval.upper()))
                                .level(measure.level())
                                .attainedLevel(interval.attained()),
                        () -> change.lower(NOT_SHOWN).upper(NOT_SHOWN));
        TidyResult below = row(measure, "p below " + measure.alpha().toPlainString())
                .method(
                        "sign test, corrected for the measures that share the threshold; 0 may mean that it could not be shown")
                .unit("1 yes, 0 no")
                .estimate(
                        measure.below().map(yes -> ResultValue.of(yes ? 1 : 0)).orElse(NOT_SHOWN))
                .build();
        return List.of(before, change.build(), below);
    }

    private static ResultValue value(Optional<Fraction> number) {
        return number.map(ResultValue::of).orElse(NOT_SHOWN);
    }

    private TidyResult.Builder row(StudyReport.Measure measure, String estimand) {
        OutcomeName name = OutcomeName.of(measure.name(), measure.rank(), report.groups(), report.design());
        return TidyResult.builder()
                .outcome(name.measure())
                .group(name.group())
                .timeFrom(name.from())
                .timeTo(name.to())
                .estimand(estimand)
                .unit("points of the scale")
                .n(measure.pairs().isPresent() ? ResultValue.of(measure.pairs().getAsLong()) : NOT_SHOWN)
                .rank(measure.rank())
                .fixedBefore(name.commitment());
    }
}
