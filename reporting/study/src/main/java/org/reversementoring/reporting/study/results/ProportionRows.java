package org.reversementoring.reporting.study.results;

import java.util.Optional;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/** Rows of rates: the exact proportion with its interval. */
record ProportionRows(FeasibilityStudy study) {

    private static final RateInterval.Method METHOD = RateInterval.Method.CLOPPER_PEARSON;
    private static final String ESTIMAND = "proportion";

    /**
     * A row.
     *
     * @param estimand how a progression rule calls it
     */
    TidyResult row(String estimand, String outcome, Optional<String> group, Proportion proportion) {
        RateInterval interval = RateInterval.of(METHOD, proportion, study.level());
        return TidyResult.builder()
                .outcome(outcome)
                .group(group)
                .estimand(ESTIMAND)
                .estimate(ResultValue.of(proportion.estimate()))
                .lower(ResultValue.of(interval.lower()))
                .upper(ResultValue.of(interval.upper()))
                .level(study.level())
                .method("observed proportion; interval of " + METHOD.title())
                .unit(ESTIMAND)
                .n(ResultValue.of(proportion.people()))
                .fixedBefore(commitment(estimand))
                .build();
    }

    /** A rate that has no value, because nobody is there, or because nobody counted. */
    TidyResult undefined(String outcome, String group, boolean counted) {
        ResultStatus why = counted ? ResultStatus.NOT_DEFINED : ResultStatus.NOT_RECORDED;
        return TidyResult.builder()
                .outcome(outcome)
                .group(group)
                .estimand(ESTIMAND)
                .estimate(ResultValue.without(why))
                .lower(ResultValue.without(why))
                .upper(ResultValue.without(why))
                .method("observed proportion; interval of " + METHOD.title())
                .unit(ESTIMAND)
                .n(counted ? ResultValue.of(0) : ResultValue.without(ResultStatus.NOT_RECORDED))
                .fixedBefore(commitment(group + ": " + outcome))
                .build();
    }

    /** A share of people whose value nobody wrote down. */
    TidyResult notRecorded(String outcome, String group) {
        return TidyResult.builder()
                .from(undefined(outcome, group, true))
                .estimate(ResultValue.without(ResultStatus.NOT_RECORDED))
                .lower(ResultValue.without(ResultStatus.NOT_RECORDED))
                .upper(ResultValue.without(ResultStatus.NOT_RECORDED))
                .build();
    }

    /** A share of those whose time has come, where it has come for nobody. */
    TidyResult notDue(String estimand, String outcome) {
        return TidyResult.builder()
                .from(undefined(outcome, outcome, true))
                .group(Optional.empty())
                .fixedBefore(commitment(estimand))
                .build();
    }

    /** What was fixed of an estimate that a criterion may be on. */
    PriorCommitment commitment(String estimand) {
        return study.progression().stream()
                        .flatMap(result -> result.rule().criteria().stream())
                        .anyMatch(criterion -> criterion.estimand().equals(estimand))
                ? PriorCommitment.CRITERION
                : PriorCommitment.NOTHING;
    }
}
