package org.reversementoring.reporting.study.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.reporting.study.power.HarmDetectability;

class ProportionTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    /** Domain dossier D.6 and D.7; the Clopper-Pearson bounds of D.6 are checked against the binomial tails below. */
    @ParameterizedTest
    @CsvSource({
        "5, 5, 47.8, 100.0, 56.6, 100.0",
        "6, 6, 54.1, 100.0, 61.0, 100.0",
        "11, 11, 71.5, 100.0, 74.1, 100.0",
        "0, 11, 0.0, 28.5, 0.0, 25.9",
        "4, 6, 22.3, 95.7, 30.0, 90.3",
        "4, 5, 28.4, 99.5, 37.6, 96.4"
    })
    void givesTheIntervalsOfTheFeasibilityFigures(int x, int n, String cl, String cu, String wl, String wu) {
        Proportion proportion = new Proportion(x, n);
        assertThat(percent(proportion.clopperPearson(P95))).containsExactly(cl, cu);
        assertThat(percent(proportion.wilson(P95))).containsExactly(wl, wu);
    }

    /** Published percentages, D.7; rounded half up. */
    @ParameterizedTest
    @CsvSource({
        "140, 189, 74.1",
        "81, 100, 81.0",
        "84, 102, 82.4",
        "88, 103, 85.4",
        "45, 140, 32.1",
        "73, 129, 56.6",
        "88, 129, 68.2",
        "921, 1120, 82.2",
        "93, 112, 83.0"
    })
    void givesThePublishedPercentages(int x, int n, String percent) {
        BigDecimal rate = new Proportion(x, n).estimate().toDecimal(3, RoundingMode.HALF_UP);
        assertThat(rate.movePointRight(2)).isEqualByComparingTo(percent);
    }

    /** The tails are summed here in exact decimals: at each bound of the interval one tail is half of alpha. */
    @Test
    void clopperPearsonCutsEachExactTailInHalf() {
        for (int n : List.of(1, 2, 3, 5, 6, 11, 12, 30, 59)) {
            for (int x = 0; x <= n; x++) {
                RateInterval interval = new Proportion(x, n).clopperPearson(P95);
                if (x > 0) {
                    assertThat(tail(n, x, n, interval.lower()).doubleValue()).isCloseTo(0.025, within(1e-10));
                } else {
                    assertThat(interval.lower()).isZero();
                }
                if (x < n) {
                    assertThat(tail(n, 0, x, interval.upper()).doubleValue()).isCloseTo(0.025, within(1e-10));
                } else {
                    assertThat(interval.upper()).isEqualByComparingTo("1");
                }
            }
        }
    }

    /** Each bound p of Wilson's interval solves (x/n - p)^2 = z^2 p(1-p)/n, z = 1.959963984540054 (normal table). */
    @Test
    void wilsonSolvesTheScoreEquation() {
        double z2 = 1.959963984540054 * 1.959963984540054;
        for (int n = 1; n <= 40; n++) {
            for (int x = 0; x <= n; x++) {
                RateInterval interval = new Proportion(x, n).wilson(P95);
                for (BigDecimal bound : List.of(interval.lower(), interval.upper())) {
                    double p = bound.doubleValue();
                    double d = (double) x / n - p;
                    assertThat(d * d - z2 * p * (1 - p) / n).isCloseTo(0, within(1e-11));
                }
            }
        }
    }

    @Test
    void sayWhatAStudyOfThatSizeCannotSee() {
        // D.6: 11 -> 23.8 %, 12 -> 22.1 %, 20 -> 13.9 %, 30 -> 9.5 %, 59 -> 5.0 %.
        assertThat(List.of(11, 12, 20, 30, 59))
                .extracting(n -> HarmDetectability.zeroEventUpperBound(n, P95)
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toString())
                .containsExactly("23.8", "22.1", "13.9", "9.5", "5.0");
        assertThat(HarmDetectability.peopleNeeded(new BigDecimal("0.05"), P95)).isEqualTo(59);
    }

    /** The two functions are each other's inverse: n people see the bound's rate, and one fewer would not. */
    @Test
    void detectionAndBoundAreInverse() {
        for (int n = 1; n <= 120; n++) {
            BigDecimal bound = HarmDetectability.zeroEventUpperBound(n, P95);
            assertThat(HarmDetectability.peopleNeeded(bound, P95)).isEqualTo(n);
            // alpha^(1/n) by another way.
            assertThat(bound.doubleValue()).isCloseTo(1 - Math.pow(0.05, 1.0 / n), within(2e-12));
        }
    }

    @Test
    void refusesWhatIsNoProportion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(0, 0))
                .withMessage("proportion: people must be 1 or more, but were 0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Proportion(1, 2).wilson(BigDecimal.ONE))
                .withMessage("interval: level must be more than 0 and less than 1, but was 1");
        assertThatIllegalArgumentException().isThrownBy(() -> HarmDetectability.zeroEventUpperBound(0, P95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HarmDetectability.peopleNeeded(new BigDecimal("0.00001"), P95));
    }

    private static List<String> percent(RateInterval interval) {
        return List.of(interval.lower(), interval.upper()).stream()
                .map(bound -> bound.movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toString())
                .toList();
    }

    private static BigDecimal tail(int n, int from, int to, BigDecimal p) {
        BigDecimal sum = BigDecimal.ZERO;
        BigInteger choose = BigInteger.ONE;
        for (int k = 0; k <= n; k++) {
            if (k >= from && k <= to) {
                sum = sum.add(
                        new BigDecimal(choose)
                                .multiply(p.pow(k))
                                .multiply(BigDecimal.ONE.subtract(p).pow(n - k)),
                        new MathContext(40));
            }
            choose = choose.multiply(BigInteger.valueOf(n - k)).divide(BigInteger.valueOf(k + 1));
        }
        return sum;
    }
}
