package org.reversementoring.reporting.study.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

class PrecisionPlanTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    /**
     * scipy 1.17.1: the last n with a wider binomtest(x, n).proportion_ci(0.95, "wilson" or "exact"), x next to rate * n on either side, of
     * all n up to 600, and one more.
     */
    @Test
    void ratesAgreeWithScipy() {
        rate(RateInterval.Method.WILSON, "0.5", "0.2", 93, 0.1991559644420875);
        rate(RateInterval.Method.WILSON, "0.9", "0.15", 67, 0.14877513279955168);
        rate(RateInterval.Method.WILSON, "0.25", "0.3", 31, 0.2954442990304005);
        rate(RateInterval.Method.WILSON, "0", "0.1", 35, 0.09890099232440402);
        rate(RateInterval.Method.CLOPPER_PEARSON, "0.5", "0.2", 104, 0.1993221491987529);
        rate(RateInterval.Method.CLOPPER_PEARSON, "0.9", "0.15", 77, 0.1485585567926926);
        rate(RateInterval.Method.CLOPPER_PEARSON, "0.25", "0.3", 38, 0.29697452067727237);
        rate(RateInterval.Method.CLOPPER_PEARSON, "0", "0.1", 36, 0.0973937559145927);
    }

    private static void rate(RateInterval.Method method, String rate, String width, int people, double attained) {
        PrecisionPlan plan = PrecisionPlan.rate(method, new BigDecimal(rate), new BigDecimal(width), P95);
        assertThat(plan.people()).isEqualTo(people);
        assertThat(plan.attained().doubleValue()).isCloseTo(attained, within(2e-9));
        assertThat(plan.attained()).isLessThanOrEqualTo(plan.asked());
    }

    /** From the planned number on no interval is wider than asked, and with one person fewer some is: looked at up to twice the number. */
    @Test
    void noLargerNumberIsWider() {
        for (RateInterval.Method method : RateInterval.Method.values()) {
            for (String rate : new String[] {"0.02", "0.07", "0.3333", "0.61", "0.95"}) {
                BigDecimal width = new BigDecimal("0.25");
                PrecisionPlan plan = PrecisionPlan.rate(method, new BigDecimal(rate), width, P95);
                for (int people = Math.max(1, plan.people() - 1); people < 2 * plan.people() + 60; people++) {
                    BigDecimal events = new BigDecimal(rate).multiply(BigDecimal.valueOf(people));
                    boolean isWide = false;
                    for (RoundingMode way : new RoundingMode[] {RoundingMode.FLOOR, RoundingMode.CEILING}) {
                        RateInterval interval = RateInterval.of(
                                method, new Proportion(events.setScale(0, way).intValueExact(), people), P95);
                        isWide |= interval.upper().subtract(interval.lower()).compareTo(width) > 0;
                    }
                    assertThat(isWide).as("%s %s %s", method, rate, people).isEqualTo(people < plan.people());
                }
            }
        }
    }

    /** With the number for any rate, the interval is no wider whatever comes out. */
    @Test
    void anyRateIsTheWorstOfAll() {
        for (RateInterval.Method method : RateInterval.Method.values()) {
            PrecisionPlan plan = PrecisionPlan.anyRate(method, new BigDecimal("0.3"), P95);
            BigDecimal widest = BigDecimal.ZERO;
            for (int events = 0; events <= plan.people(); events++) {
                RateInterval interval = RateInterval.of(method, new Proportion(events, plan.people()), P95);
                widest = widest.max(interval.upper().subtract(interval.lower()));
            }
            assertThat(widest).isLessThanOrEqualTo(plan.asked());
            assertThat(plan.attained().doubleValue()).isCloseTo(widest.doubleValue(), within(2e-9));
        }
    }

    /** scipy 1.17.1: sqrt((n-1) / chi2.ppf(0.025, n-1)) - sqrt((n-1) / chi2.isf(0.025, n-1)), the first n that is narrow enough. */
    @Test
    void standardDeviationsAgreeWithScipy() {
        plan(PrecisionPlan.standardDeviation(new BigDecimal("0.5"), P95), 36, 0.49335646516792797);
        plan(PrecisionPlan.standardDeviation(new BigDecimal("1.0"), P95), 12, 0.9894828668617401);
        plan(PrecisionPlan.standardDeviation(new BigDecimal("0.25"), P95), 128, 0.2494517105237195);
    }

    /** scipy 1.17.1: 2 * t.ppf(0.975, n-1) * s / sqrt(n), the first n that is narrow enough. */
    @Test
    void meansAgreeWithScipy() {
        plan(PrecisionPlan.mean(BigDecimal.ONE, BigDecimal.ONE, P95), 18, 0.9945766014259678);
        plan(PrecisionPlan.mean(new BigDecimal("1.2"), new BigDecimal("0.8"), P95), 38, 0.7888603700088531);
        plan(PrecisionPlan.mean(BigDecimal.TEN, new BigDecimal("4"), P95), 99, 3.988929669864428);
    }

    private static void plan(PrecisionPlan plan, int people, double attained) {
        assertThat(plan.people()).isEqualTo(people);
        assertThat(plan.attained().doubleValue()).isCloseTo(attained, within(2e-9));
    }

    @Test
    void saysWhatWasAskedAndWhatIsAttained() {
        assertThat(PrecisionPlan.rate(RateInterval.Method.WILSON, new BigDecimal("0.50"), new BigDecimal("0.2"), P95)
                        .inWords())
                .isEqualTo("93 people: rate of 0.5, Wilson interval at 0.95 0.200 wide; asked for 0.2 or less.");
    }

    @Test
    void refusesWhatNobodyCanPlan() {
        BigDecimal half = new BigDecimal("0.5");
        refused(() -> PrecisionPlan.rate(RateInterval.Method.WILSON, new BigDecimal("1.1"), half, P95), "rate");
        refused(() -> PrecisionPlan.rate(RateInterval.Method.WILSON, half, BigDecimal.ONE, P95), "width");
        refused(() -> PrecisionPlan.rate(RateInterval.Method.WILSON, half, BigDecimal.ZERO, P95), "width");
        refused(() -> PrecisionPlan.rate(RateInterval.Method.WILSON, half, half, BigDecimal.ONE), "level");
        refused(() -> PrecisionPlan.mean(BigDecimal.ZERO, half, P95), "standard deviation");
        refused(() -> PrecisionPlan.standardDeviation(new BigDecimal("11"), P95), "width");
        refused(() -> PrecisionPlan.mean(BigDecimal.ONE, new BigDecimal("0.0001"), P95), "more than 1000000 people");
    }

    private static void refused(Runnable plan, String word) {
        assertThatIllegalArgumentException().isThrownBy(plan::run).withMessageContaining(word);
    }
}
