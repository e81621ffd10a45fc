package org.reversementoring.reporting.study.results;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.agreement.AgreementInterval;
import org.reversementoring.reporting.study.analysis.AgreementAnalysis;

/** Rows of the agreement of coders. */
record AgreementRows(FeasibilityStudy study) {

    List<TidyResult> rows() {
        List<TidyResult> rows = new ArrayList<>(
                study.agreements().stream().map(AgreementRows::row).toList());
        study.analyses().agreements().forEach(each -> rows.add(row(each)));
        return rows;
    }

    private TidyResult row(AgreementAnalysis analysis) {
        TidyResult.Builder row = TidyResult.builder()
                .from(row(analysis.interval().agreement()))
                .outcome(analysis.subject() + ": agreement of coders")
                .fixedBefore(new ProportionRows(study).commitment(analysis.estimand()));
        if (analysis.interval() instanceof AgreementInterval.Bounds bounds) {
            row.lower(ResultValue.of(bounds.lower()))
                    .upper(ResultValue.of(bounds.upper()))
                    .level(bounds.plan().level())
                    .method(bounds.agreement().coefficient() + "; percentile bootstrap, " + bounds.method() + ", "
                            + bounds.plan().resamples() + " resamples");
        } else {
            row.lower(ResultValue.without(ResultStatus.NOT_DEFINED))
                    .upper(ResultValue.without(ResultStatus.NOT_DEFINED));
        }
        return row.build();
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
