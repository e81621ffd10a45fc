package org.reversementoring.reporting.study.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.progression.IntervalEstimate;
import org.reversementoring.reporting.study.progression.ProgressionCriterion;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/**
 * An estimate of a team's analyses that a progression criterion may be on. It is for the study team.
 *
 * @param estimand what a criterion calls it
 * @param unit what its numbers are, and so what the zones of a criterion must divide
 * @param value the estimate, or empty if there is none
 * @param interval its interval, or empty if there is none
 * @param method how estimate and interval were made
 */
public record TeamEstimate(
        String estimand, Unit unit, Optional<BigDecimal> value, Optional<Ends> interval, String method) {

    private static final int PLACES = 9;

    /** What the numbers of an estimate are. */
    public enum Unit {
        /** A rate, 0 to 1. */
        RATE,
        /** A coefficient of agreement, -1 to 1. */
        AGREEMENT,
        /** A difference of scores, of any size. */
        POINTS,
        /** Minutes, 0 or more; a median without an interval. */
        MINUTES
    }

    /**
     * The ends of an interval.
     *
     * @param lower empty if it goes on without end
     * @param upper empty if it goes on without end
     */
    public record Ends(Optional<BigDecimal> lower, Optional<BigDecimal> upper) {

        static Ends of(Optional<Fraction> lower, Optional<Fraction> upper) {
            return new Ends(
                    lower.map(end -> end.toDecimal(PLACES, RoundingMode.FLOOR)),
                    upper.map(end -> end.toDecimal(PLACES, RoundingMode.CEILING)));
        }

        /** Does not tell the ends. */
        @Override
        public String toString() {
            return "Ends[***]";
        }
    }

    /**
     * A rate with its Clopper-Pearson interval, or a rate of nobody.
     *
     * @param level confidence level, more than 0 and less than 1
     */
    public static TeamEstimate rate(String estimand, Optional<Proportion> proportion, BigDecimal level) {
        Optional<IntervalEstimate> known =
                proportion.map(each -> IntervalEstimate.of(each, RateInterval.Method.CLOPPER_PEARSON, level));
        return new TeamEstimate(
                estimand,
                Unit.RATE,
                known.map(IntervalEstimate::value),
                known.map(each -> new Ends(Optional.of(each.lower()), Optional.of(each.upper()))),
                known.map(IntervalEstimate::method).orElse("nobody"));
    }

    /** A median of minutes. */
    public static TeamEstimate minutes(String estimand, Fraction median, int entries) {
        return new TeamEstimate(
                estimand, Unit.MINUTES, Optional.of(decimal(median)), Optional.empty(), "median of " + entries);
    }

    /** A coefficient of agreement, of which no interval was made. */
    public static TeamEstimate agreement(String estimand, Agreement agreement) {
        return new TeamEstimate(
                estimand,
                Unit.AGREEMENT,
                agreement instanceof Agreement.Computed computed ? Optional.of(computed.value()) : Optional.empty(),
                Optional.empty(),
                agreement.coefficient());
    }

    static BigDecimal decimal(Fraction value) {
        return value.toDecimal(PLACES, RoundingMode.HALF_UP);
    }

    /**
     * The estimate as a criterion judges it; empty if there is none. Where the interval has no end, the range of the zones ends it.
     *
     * @param needsInterval whether the rule looks at the interval, so that an estimate without one cannot be judged
     * @throws IllegalArgumentException if estimate or interval is outside of the zones; it does not tell the numbers
     */
    public Optional<IntervalEstimate> judgedBy(ProgressionCriterion criterion, boolean needsInterval) {
        if (value.isEmpty() || (needsInterval && interval.isEmpty())) {
            return Optional.empty();
        }
        BigDecimal from = criterion.zones().get(0).from();
        BigDecimal to = criterion.zones().get(criterion.zones().size() - 1).to();
        BigDecimal estimate = value.get();
        BigDecimal lower = interval.map(ends -> ends.lower().orElse(from)).orElse(estimate);
        BigDecimal upper = interval.map(ends -> ends.upper().orElse(to)).orElse(estimate);
        if (lower.min(estimate).compareTo(from) < 0 || upper.max(estimate).compareTo(to) > 0) {
            throw new IllegalArgumentException("study: the zones of " + estimand
                    + " must hold its estimate and its interval, but divide " + from.toPlainString() + " to "
                    + to.toPlainString() + " only");
        }
        return Optional.of(
                interval.isEmpty()
                        ? IntervalEstimate.withoutInterval(estimate, method)
                        : new IntervalEstimate(estimate, lower.min(estimate), upper.max(estimate), method));
    }

    /** The name only. */
    @Override
    public String toString() {
        return "TeamEstimate[" + estimand + ", ***]";
    }
}
