package org.reversementoring.reporting.study.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.StageCount;

/** Rows of who took part: headcounts of each stage, and the rates between stages. */
record ParticipationRows(FeasibilityStudy study) {

    List<TidyResult> rows() {
        List<TidyResult> rows = new ArrayList<>();
        ProportionRows rates = new ProportionRows(study);
        for (ParticipantFlow flow : study.participation()) {
            String group = flow.group();
            rows.add(headcount(group, "invited", flow.invited()));
            rows.add(headcount(group, "eligible", flow.eligible()));
            rows.add(headcount(group, "agreed", Optional.of(flow.agreed())));
            rows.add(headcount(group, "started", Optional.of(flow.started())));
            rows.add(headcount(group, "completed", Optional.of(flow.completed())));
            rows.add(headcount(group, "withdrawn", Optional.of(flow.withdrawn())));
            flow.withdrawals()
                    .forEach(left ->
                            rows.add(headcount(group, "withdrawn: " + left.reason(), ResultValue.of(left.people()))));
            flow.rates()
                    .forEach(rate -> rows.add(
                            rates.row(group + ": " + rate.name(), rate.name(), Optional.of(group), rate.proportion())));
            flow.ratesWithoutPeople().forEach(rate -> rows.add(rates.undefined(rate, group, isCounted(flow, rate))));
        }
        return rows;
    }

    /** Whether both stages of a rate were counted, so that it has no value because nobody is there. */
    private static boolean isCounted(ParticipantFlow flow, String rate) {
        return (flow.invited().isPresent() || !rate.endsWith("invited"))
                && (flow.eligible().isPresent() || !rate.endsWith("eligible"));
    }

    private static TidyResult headcount(String group, String stage, Optional<? extends StageCount> counted) {
        return headcount(
                group,
                stage,
                counted.map(each -> ResultValue.of(each.people()))
                        .orElse(ResultValue.without(ResultStatus.NOT_RECORDED)));
    }

    private static TidyResult headcount(String group, String stage, ResultValue people) {
        return TidyResult.builder()
                .outcome(stage)
                .group(group)
                .estimand("headcount")
                .estimate(people)
                .method("count")
                .unit("people")
                .n(people)
                .build();
    }
}
