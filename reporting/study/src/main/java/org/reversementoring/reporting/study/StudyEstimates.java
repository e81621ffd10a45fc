package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.analysis.TeamEstimate;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionCriterion;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.ProgressionZone;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/** Estimates that a progression rule is judged by: the rates and counts of a study, those of its team's analyses, and those that cannot be made. */
record StudyEstimates(StudyResults study) {

    private static final BigDecimal LEAST_AGREEMENT = BigDecimal.ONE.negate();

    ProgressionResult judge(ProgressionRule rule) {
        Map<String, Proportion> known = new HashMap<>();
        Map<String, Verdict> open = new HashMap<>();
        for (ParticipantFlow group : study.participation()) {
            group.rates().forEach(rate -> known.put(group.group() + ": " + rate.name(), rate.proportion()));
            group.ratesWithoutPeople().forEach(rate -> open.put(group.group() + ": " + rate, Verdict.NO_ESTIMATE));
        }
        for (ReportedCount count : study.figures().counts()) {
            known.put(count.label(), count.proportion());
        }
        Map<String, TeamEstimate> ofTheTeam = ofTheTeam();
        boolean needsInterval = rule.basis() == ProgressionRule.Basis.WORST_OF_INTERVAL;
        Map<String, IntervalEstimate> estimates = new HashMap<>();
        Map<String, Verdict> without = new HashMap<>();
        for (ProgressionCriterion criterion : rule.criteria()) {
            String estimand = criterion.estimand();
            Verdict why = open.get(estimand);
            Proportion proportion = known.get(estimand);
            TeamEstimate team = ofTheTeam.get(estimand);
            if (team != null && (why != null || proportion != null)) {
                throw new IllegalArgumentException(
                        "study: a criterion must be on one estimate, but there are two of the name " + estimand);
            }
            if (team != null) {
                require(criterion, team.unit(), needsInterval);
                Optional<IntervalEstimate> estimate = team.judgedBy(criterion, needsInterval);
                estimate.ifPresent(each -> estimates.put(estimand, each));
                if (estimate.isEmpty()) {
                    without.put(estimand, Verdict.NO_ESTIMATE);
                }
                continue;
            }
            requireRange(criterion, BigDecimal.ZERO, "rates from 0 to 1");
            if (why != null) {
                without.put(estimand, why);
            } else if (proportion != null) {
                estimates.put(
                        estimand, IntervalEstimate.of(proportion, RateInterval.Method.CLOPPER_PEARSON, study.level()));
            } else {
                throw new IllegalArgumentException(
                        "study: a criterion must be on a rate, a count or an analysis of the study, but " + estimand
                                + " is none");
            }
        }
        return rule.judge(estimates, without);
    }

    /** The names of estimates that only the team may read. */
    Set<String> teamOnly() {
        return new TreeSet<>(ofTheTeam().keySet());
    }

    private Map<String, TeamEstimate> ofTheTeam() {
        Map<String, TeamEstimate> estimates = new HashMap<>();
        Set<String> twice = new TreeSet<>();
        List<TeamEstimate> analysed = new ArrayList<>(study.analyses().estimates(study.level()));
        study.pairs().forEach(pairs -> analysed.addAll(pairs.estimates(study.level())));
        for (TeamEstimate estimate : analysed) {
            if (estimates.put(estimate.estimand(), estimate) != null) {
                twice.add(estimate.estimand());
            }
        }
        study.figures()
                .sessions()
                .ifPresent(times -> estimates.put(
                        "minutes of the meetings",
                        TeamEstimate.minutes("minutes of the meetings", times.median(), times.sessions())));
        study.figures()
                .minutes()
                .forEach(time -> estimates.put(
                        "minutes of one " + time.role().word(),
                        TeamEstimate.minutes("minutes of one " + time.role().word(), time.median(), time.entries())));
        for (Agreement agreement : study.agreements()) {
            String estimand = "agreement of coders: " + agreement.coefficient();
            if (estimates.put(estimand, TeamEstimate.agreement(estimand, agreement)) != null) {
                twice.add(estimand);
            }
        }
        // Two of one name are none: a criterion could be on either.
        twice.forEach(estimates::remove);
        return estimates;
    }

    private static void require(ProgressionCriterion criterion, TeamEstimate.Unit unit, boolean needsInterval) {
        switch (unit) {
            case RATE -> requireRange(criterion, BigDecimal.ZERO, "rates from 0 to 1");
            case AGREEMENT -> requireRange(criterion, LEAST_AGREEMENT, "agreement from -1 to 1");
            case MINUTES -> {
                if (needsInterval) {
                    throw new IllegalArgumentException("study: a rule on the worst of an interval must not be on "
                            + criterion.estimand() + ", a median without an interval");
                }
            }
            case POINTS -> {
                // A difference has the points of its scale, which only the rule's author knows.
            }
        }
    }

    /** Refuses zones in per cent, which would stop every rate, and zones that leave some without a verdict. */
    private static void requireRange(ProgressionCriterion criterion, BigDecimal least, String range) {
        ProgressionZone first = criterion.zones().get(0);
        ProgressionZone last = criterion.zones().get(criterion.zones().size() - 1);
        if (first.from().compareTo(least) != 0 || last.to().compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("study: the zones of " + criterion.estimand() + " must divide the "
                    + range + ", but divide " + first.from().toPlainString() + " to "
                    + last.to().toPlainString());
        }
    }
}
