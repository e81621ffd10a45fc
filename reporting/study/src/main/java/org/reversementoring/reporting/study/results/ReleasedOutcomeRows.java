package org.reversementoring.reporting.study.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.study.disclosure.MedianInterval;
import org.reversementoring.reporting.study.disclosure.ReleasedChange;
import org.reversementoring.reporting.study.disclosure.RowFormat;

/** Rows of a released measure. Which numbers are there depends on the number of pairs alone, never on an answer (T10). */
record ReleasedOutcomeRows(BigDecimal level) {

    private static final ResultValue NOT_SHOWN = ResultValue.without(ResultStatus.NOT_SHOWN);

    List<TidyResult> rows(ReleasedOutcome outcome) {
        TidyResult.Builder before = row(outcome, "median")
                .timeTo(Optional.empty())
                .method("median of one score for each person")
                .estimate(outcome.change()
                        .map(change -> ResultValue.of(change.medianBefore()))
                        .orElse(NOT_SHOWN));
        TidyResult.Builder change = row(outcome, "median change")
                .method("median of the changes; interval from two of them in order, rounded outward")
                .estimate(outcome.change()
                        .map(figures -> ResultValue.of(figures.medianChange()))
                        .orElse(NOT_SHOWN));
        interval(outcome)
                .ifPresentOrElse(
                        interval -> change.lower(ResultValue.of(interval.lower()))
                                .upper(ResultValue.of(interval.upper()))
                                .level(level)
                                .attainedLevel(interval.attained()),
                        () -> change.lower(NOT_SHOWN).upper(NOT_SHOWN));
        return List.of(before.build(), change.build());
    }

    private Optional<MedianInterval> interval(ReleasedOutcome outcome) {
        if (outcome.change().isEmpty() || outcome.grid().isEmpty()) {
            return Optional.empty();
        }
        ReleasedChange figures = outcome.change().get();
        return figures.format(level) == RowFormat.MEDIANS_AND_INTERVAL
                ? figures.interval(level, outcome.grid().get())
                : Optional.empty();
    }

    private static TidyResult.Builder row(ReleasedOutcome outcome, String estimand) {
        return TidyResult.builder()
                .outcome(outcome.measure())
                .group(outcome.group())
                .timeFrom(outcome.timeFrom())
                .timeTo(outcome.timeTo())
                .estimand(estimand)
                .unit(outcome.unit())
                .n(ResultValue.of(outcome.pairs()))
                .rank(outcome.rank())
                .fixedBefore(outcome.fixedBefore());
    }
}
