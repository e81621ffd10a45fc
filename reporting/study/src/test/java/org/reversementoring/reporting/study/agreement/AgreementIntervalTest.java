package org.reversementoring.reporting.study.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementIntervalTest {

    private static final BootstrapPlan P80 = new BootstrapPlan(new BigDecimal("0.8"), 40_000);
    private static final List<String> FIRST = List.of("a", "a", "b", "b", "c", "a");
    private static final List<String> SECOND = List.of("a", "b", "b", "b", "c", "c");
    private static final List<String> ORDER = List.of("a", "b", "c");

    /** All 6^6 resamples of six units one by one: the ends are their quantiles, to what 40,000 draws leave. */
    @Test
    void kappaHasTheQuantilesOfAllResamples() {
        AgreementInterval.Bounds plain =
                (AgreementInterval.Bounds) AgreementInterval.cohensKappa(FIRST, SECOND, P80, new Random(1));
        hasQuantiles(plain, units -> Agreement.cohensKappa(pick(FIRST, units), pick(SECOND, units)));
        for (KappaWeights weights : KappaWeights.values()) {
            AgreementInterval.Bounds weighted = (AgreementInterval.Bounds)
                    AgreementInterval.weightedKappa(weights, ORDER, FIRST, SECOND, P80, new Random(1));
            hasQuantiles(
                    weighted,
                    units -> Agreement.weightedKappa(weights, ORDER, pick(FIRST, units), pick(SECOND, units)));
        }
    }

    private interface Resampled {
        Agreement of(int... units);
    }

    /** The ends lie where all resamples have their quantiles, give or take half a per cent of them. */
    private static void hasQuantiles(AgreementInterval.Bounds bounds, Resampled resampled) {
        List<Double> values = new ArrayList<>();
        int undefined = 0;
        int all = 46_656;
        for (int code = 0; code < all; code++) {
            int rest = code;
            int[] units = new int[6];
            for (int i = 0; i < 6; i++) {
                units[i] = rest % 6;
                rest /= 6;
            }
            if (resampled.of(units) instanceof Agreement.Computed computed) {
                values.add(computed.value().doubleValue());
            } else {
                undefined++;
            }
        }
        Collections.sort(values);
        within(bounds.lower(), values, 0.1);
        within(bounds.upper(), values, 0.9);
        assertThat((double) bounds.undefined() / P80.resamples()).isCloseTo((double) undefined / all, within(0.002));
    }

    private static void within(BigDecimal end, List<Double> values, double quantile) {
        assertThat(end.doubleValue())
                .isBetween(
                        values.get((int) (values.size() * (quantile - 0.006))) - 1e-9,
                        values.get((int) (values.size() * (quantile + 0.006))) + 1e-9);
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.api.Assertions.within(offset);
    }

    private static List<String> pick(List<String> codes, int... units) {
        return IntStream.of(units).mapToObj(codes::get).toList();
    }

    /**
     * Two coders and five units: all 5^5 draws of five pairs one by one, by the definition, in doubles. Alpha of a draw is one less its mean
     * squared difference over that of all ten codes with one another.
     */
    @Test
    void alphaHasTheQuantilesOfAllDraws() {
        int[] first = {1, 2, 3, 4, 2};
        int[] second = {1, 2, 4, 4, 4};
        int[] all = IntStream.concat(IntStream.of(first), IntStream.of(second)).toArray();
        double expected = 0;
        for (int one : all) {
            for (int other : all) {
                expected += Math.pow(one - other, 2) / 90;
            }
        }
        List<Double> values = new ArrayList<>();
        int undefined = 0;
        for (int code = 0; code < 3125; code++) {
            int rest = code;
            double observed = 0;
            boolean isOne = true;
            int[] drawn = new int[5];
            for (int i = 0; i < 5; i++) {
                drawn[i] = rest % 5;
                rest /= 5;
                observed += Math.pow(first[drawn[i]] - second[drawn[i]], 2) / 5;
                isOne &= first[drawn[i]] == first[drawn[0]] && second[drawn[i]] == first[drawn[0]];
            }
            if (isOne) {
                undefined++;
            } else {
                values.add(Math.max(-1, 1 - observed / expected));
            }
        }
        Collections.sort(values);
        AgreementInterval.Bounds bounds = (AgreementInterval.Bounds) AgreementInterval.krippendorffsAlpha(
                AgreementMetric.INTERVAL, List.of(codes(first), codes(second)), P80, new Random(3));
        within(bounds.lower(), values, 0.1);
        within(bounds.upper(), values, 0.9);
        assertThat((double) bounds.undefined() / P80.resamples()).isCloseTo(undefined / 3125.0, within(0.0006));
        assertThat(bounds.inWords()).contains("Interval at 0.8", "pairs of codes drawn, 40000 resamples");
    }

    /**
     * Three coders, so that each unit has three pairs: on average a resample has the alpha of the data, for every metric. None of these falls
     * below -1 or has one code only.
     */
    @Test
    void resamplesHaveTheAlphaOfTheDataOnAverage() {
        List<List<OptionalInt>> coders =
                List.of(codes(1, 2, 3, 3, 2, 1, 4, 4), codes(1, 2, 3, 3, 2, 2, 4, 4), codes(1, 3, 3, 3, 2, 1, 4, 3));
        for (AgreementMetric metric : AgreementMetric.values()) {
            AlphaResampling pairs = AlphaResampling.of(metric, coders);
            Random random = new Random(4);
            double mean = IntStream.range(0, 60_000)
                    .mapToDouble(i -> pairs.resample(random))
                    .average()
                    .orElseThrow();
            Agreement.Computed alpha = (Agreement.Computed) Agreement.krippendorffsAlpha(metric, coders);
            assertThat(mean).isCloseTo(alpha.value().doubleValue(), within(0.003));
        }
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        assertThat(AgreementInterval.cohensKappa(FIRST, SECOND, P80, new Random(9)))
                .isEqualTo(AgreementInterval.cohensKappa(FIRST, SECOND, P80, new Random(9)));
    }

    /** What has no interval is said, and is never not a number. */
    @Test
    void degenerateCodesHaveAReasonAndNoInterval() {
        List<String> same = Collections.nCopies(8, "a");
        none(AgreementInterval.cohensKappa(same, same, P80, new Random(1)), "one and the same code");
        List<String> two = List.of("a", "b", "a", "b", "a", "b", "a", "b");
        none(AgreementInterval.cohensKappa(two, two, P80, new Random(1)), "no two codes of a unit differ");
        none(
                AgreementInterval.weightedKappa(KappaWeights.LINEAR, ORDER, two, two, P80, new Random(1)),
                "no two codes of a unit differ");
        none(
                AgreementInterval.cohensKappa(FIRST.subList(0, 4), SECOND.subList(0, 4), P80, new Random(1)),
                "fewer than 5 units");
        none(
                AgreementInterval.cohensKappa(List.of("", ""), List.of("a", "b"), P80, new Random(1)),
                "no unit has two codes");
        // One unit of nine differs: more than a third of all resamples leave it out, and then there is one code only.
        List<String> rare = new ArrayList<>(Collections.nCopies(9, "a"));
        rare.set(4, "b");
        none(
                AgreementInterval.cohensKappa(Collections.nCopies(9, "a"), rare, P80, new Random(1)),
                "resamples have one code only");
        int[] ones = new int[8];
        Arrays.fill(ones, 1);
        for (AgreementMetric metric : AgreementMetric.values()) {
            none(
                    AgreementInterval.krippendorffsAlpha(metric, List.of(codes(ones), codes(ones)), P80, new Random(1)),
                    "every code that can be compared is the same");
            none(
                    AgreementInterval.krippendorffsAlpha(
                            metric, List.of(codes(1, 2, 3, 1, 2), codes(1, 2, 3, 1, 2)), P80, new Random(1)),
                    "no two codes of a unit differ");
        }
    }

    private static void none(AgreementInterval interval, String reason) {
        assertThat(interval).isInstanceOf(AgreementInterval.None.class);
        assertThat(((AgreementInterval.None) interval).reason()).contains(reason);
        assertThat(interval.inWords()).contains(reason).doesNotContain("NaN");
    }

    @Test
    void refusesTooFewResamplesForTheLevel() {
        BigDecimal p95 = new BigDecimal("0.95");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BootstrapPlan(p95, 38))
                .withMessageContaining("39 to 100000");
        assertThat(new BootstrapPlan(p95, 39).place(39)).isZero();
        assertThat(BootstrapPlan.standard().place(9_999)).isEqualTo(249);
        assertThatIllegalArgumentException().isThrownBy(() -> new BootstrapPlan(p95, BootstrapPlan.MOST + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BootstrapPlan(BigDecimal.ONE, 1_000));
    }

    /** A 0 is a missing code. */
    private static List<OptionalInt> codes(int... codes) {
        return IntStream.of(codes)
                .mapToObj(code -> code == 0 ? OptionalInt.empty() : OptionalInt.of(code))
                .toList();
    }
}
