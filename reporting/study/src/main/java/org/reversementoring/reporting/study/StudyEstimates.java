package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionCriterion;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/** Estimates that a progression rule is judged by: the rates and counts of a study, and those that cannot be made. */
record StudyEstimates(StudyResults study) {

    ProgressionResult judge(ProgressionRule rule) {
        rule.criteria().forEach(StudyEstimates::requireRates);
        Map<String, Proportion> known = new HashMap<>();
        Map<String, Verdict> open = new HashMap<>();
        for (ParticipantFlow group : study.participation()) {
            group.rates().forEach(rate -> known.put(group.group() + ": " + rate.name(), rate.proportion()));
            group.ratesWithoutPeople().forEach(rate -> open.put(group.group() + ": " + rate, Verdict.NO_ESTIMATE));
        }
        for (ReportedCount count : study.figures().counts()) {
            known.put(count.label(), count.proportion());
        }
        Map<String, IntervalEstimate> estimates = new HashMap<>();
        Map<String, Verdict> without = new HashMap<>();
        for (ProgressionCriterion criterion : rule.criteria()) {
            String estimand = criterion.estimand();
            Verdict why = open.get(estimand);
            Proportion proportion = known.get(estimand);
            if (why != null) {
                without.put(estimand, why);
            } else if (proportion != null) {
                estimates.put(
                        estimand, IntervalEstimate.of(proportion, RateInterval.Method.CLOPPER_PEARSON, study.level()));
            } else {
                throw new IllegalArgumentException(
                        "study: a criterion must be on a rate or a count of the study, but " + estimand + " is none");
            }
        }
        return rule.judge(estimates, without);
    }

    /** Refuses zones in per cent, which would stop every rate, and zones that leave some rates without a verdict. */
    private static void requireRates(ProgressionCriterion criterion) {
        BigDecimal from = criterion.zones().get(0).from();
        BigDecimal to = criterion.zones().get(criterion.zones().size() - 1).to();
        if (from.signum() != 0 || to.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("study: the zones of " + criterion.estimand()
                    + " must divide the rates from 0 to 1, but divide " + from.toPlainString() + " to "
                    + to.toPlainString());
        }
    }
}
