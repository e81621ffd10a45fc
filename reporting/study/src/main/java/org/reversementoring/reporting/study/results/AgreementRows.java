package org.reversementoring.reporting.study.results;

import java.util.List;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.agreement.Agreement;

/** Rows of the agreement of coders. */
record AgreementRows(FeasibilityStudy study) {

    List<TidyResult> rows() {
        return study.agreements().stream().map(AgreementRows::row).toList();
    }

    private static TidyResult row(Agreement agreement) {
        TidyResult.Builder row = TidyResult.builder()
                .outcome("agreement of coders")
                .estimand(agreement.coefficient())
                .method(agreement.coefficient())
                .unit("coefficient, at most 1");
        if (agreement instanceof Agreement.Computed computed) {
            row.estimate(ResultValue.of(computed.value())).n(ResultValue.of(computed.units()));
        } else {
            row.estimate(ResultValue.without(ResultStatus.NOT_DEFINED))
                    .n(ResultValue.without(ResultStatus.NOT_DEFINED));
        }
        return row.build();
    }
}
