package org.reversementoring.reporting.study.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.agreement.AgreementInterval;
import org.reversementoring.reporting.study.analysis.TeamEstimate.Ends;
import org.reversementoring.reporting.study.analysis.TeamEstimate.Unit;
import org.reversementoring.reporting.study.comparison.ShiftSet;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.statistics.Proportion;

/** The estimates of a team's analyses, by the names that a progression criterion calls them by. */
record AnalysisEstimates(TeamAnalyses analyses, BigDecimal level) {

    List<TeamEstimate> all() {
        List<TeamEstimate> estimates = new ArrayList<>();
        analyses.arms().forEach(arms -> estimates.add(shift(arms)));
        for (PatternAnalysis pattern : analyses.patterns()) {
            for (TimePoint time : pattern.pattern().times()) {
                estimates.add(rate(pattern.estimand(time), pattern.missing(time)));
            }
            estimates.add(rate(pattern.completeEstimand(), Optional.of(pattern.complete())));
        }
        analyses.agreements().forEach(agreement -> estimates.add(agreement(agreement)));
        analyses.paper().ifPresent(paper -> addPaper(estimates, paper));
        return List.copyOf(estimates);
    }

    private void addPaper(List<TeamEstimate> estimates, PaperFigures paper) {
        for (ReportedCount count : paper.counts()) {
            estimates.add(rate("on paper: " + count.label(), Optional.of(count.proportion())));
        }
        paper.sessions()
                .ifPresent(times -> estimates.add(
                        TeamEstimate.minutes("on paper: minutes of the meetings", times.median(), times.sessions())));
        for (RoleEffort time : paper.minutes()) {
            estimates.add(TeamEstimate.minutes(
                    "on paper: minutes of one " + time.role().word(), time.median(), time.entries()));
        }
    }

    /** From the lowest to the highest shift that the test does not reject. */
    private static TeamEstimate shift(ArmAnalysis arms) {
        Optional<ShiftSet> set =
                arms.result().interval().filter(each -> !each.pieces().isEmpty());
        return new TeamEstimate(
                arms.estimand(),
                Unit.POINTS,
                Optional.of(TeamEstimate.decimal(arms.result().shift())),
                set.map(each -> Ends.of(
                        each.pieces().get(0).lower(),
                        each.pieces().get(each.pieces().size() - 1).upper())),
                "Hodges-Lehmann, " + arms.result().test().method());
    }

    private TeamEstimate rate(String estimand, Optional<Proportion> proportion) {
        return TeamEstimate.rate(estimand, proportion, level);
    }

    private static TeamEstimate agreement(AgreementAnalysis agreement) {
        AgreementInterval interval = agreement.interval();
        return new TeamEstimate(
                agreement.estimand(),
                Unit.AGREEMENT,
                interval.agreement() instanceof Agreement.Computed computed
                        ? Optional.of(computed.value())
                        : Optional.empty(),
                interval instanceof AgreementInterval.Bounds bounds
                        ? Optional.of(new Ends(Optional.of(bounds.lower()), Optional.of(bounds.upper())))
                        : Optional.empty(),
                interval instanceof AgreementInterval.Bounds bounds
                        ? "bootstrap, " + bounds.method()
                        : interval.agreement().coefficient());
    }
}
