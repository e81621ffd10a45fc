package org.reversementoring.reporting.study.progression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What must hold for one estimate, fixed before the data. The zones divide the whole range, so that every value has exactly one
 * verdict: published rules such as "go above 25 %, amend 11 to 24 %, stop below 10 %" leave holes. Avery et al., BMJ Open
 * 2017;7:e013537, doi 10.1136/bmjopen-2016-013537.
 *
 * @param estimand what is estimated, not blank, one line, unique within a rule, for instance {@code completed of agreed}
 * @param zones from the lowest value to the highest, each where the one before ends; verdicts only rise or only fall
 */
public record ProgressionCriterion(String estimand, List<ProgressionZone> zones) {

    /**
     * Checks that the zones leave no gap and do not overlap.
     *
     * @throws IllegalArgumentException if they do, if there are fewer than two, if the verdicts change direction or repeat, or
     *     if the estimand is blank or has control characters
     */
    public ProgressionCriterion {
        zones = List.copyOf(zones);
        if (estimand.isBlank() || estimand.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("criterion: estimand must be one line and not blank");
        }
        if (zones.size() < 2) {
            throw new IllegalArgumentException(
                    "criterion " + estimand + ": zones must be two or more, but were " + zones.size());
        }
        for (int i = 1; i < zones.size(); i++) {
            requireAdjacent(estimand, zones.get(i - 1), zones.get(i));
        }
        int direction = zones.get(1).verdict().compareTo(zones.get(0).verdict());
        for (int i = 1; i < zones.size(); i++) {
            int step = zones.get(i).verdict().compareTo(zones.get(i - 1).verdict());
            if (Integer.signum(step) != Integer.signum(direction) || step == 0) {
                throw new IllegalArgumentException(
                        "criterion " + estimand + ": verdicts must only rise or only fall from zone to zone");
            }
        }
    }

    /**
     * The result for an estimate.
     *
     * @throws IllegalArgumentException if the estimate or a bound is outside the range of the zones
     */
    public CriterionResult judge(IntervalEstimate estimate) {
        Verdict lower = verdict(estimate.lower());
        Verdict upper = verdict(estimate.upper());
        return new CriterionResult(
                this,
                Optional.of(estimate),
                verdict(estimate.value()),
                lower.compareTo(upper) <= 0 ? lower : upper,
                lower.compareTo(upper) <= 0 ? upper : lower);
    }

    private Verdict verdict(BigDecimal value) {
        BigDecimal end = zones.get(zones.size() - 1).to();
        if (value.compareTo(zones.get(0).from()) < 0 || value.compareTo(end) > 0) {
            throw new IllegalArgumentException("criterion " + estimand + ": value must be "
                    + zones.get(0).from().toPlainString() + " to " + end.toPlainString() + ", but was "
                    + value.toPlainString());
        }
        return zones.stream()
                .filter(zone -> value.compareTo(zone.to()) < 0)
                .findFirst()
                .orElse(zones.get(zones.size() - 1))
                .verdict();
    }

    private static void requireAdjacent(String estimand, ProgressionZone before, ProgressionZone next) {
        int order = next.from().compareTo(before.to());
        if (order != 0) {
            throw new IllegalArgumentException("criterion " + estimand + ": zones must meet, but "
                    + before.verdict().word()
                    + " ends at " + before.to().toPlainString() + " and "
                    + next.verdict().word() + " begins at " + next.from().toPlainString()
                    + (order > 0 ? ", which leaves a gap" : ", so that they overlap"));
        }
    }
}
