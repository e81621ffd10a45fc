package org.reversementoring.reporting.study.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;

/**
 * Twenty thousand pairs, with many ties and with few, and what R says of them. Made on Debian 12 by R 4.2.2:
 *
 * <pre>{@code
 * i <- 0:19999
 * five <- (i * 7919) %% 5 + (i %% 83 == 0) * 3 - 2 - ((i %% 100) == 7)
 * many <- (i * 7919) %% 4001 - 1980
 * for (d in list(five, many)) {
 *   for (side in c("two.sided", "greater", "less")) for (correct in c(TRUE, FALSE))
 *     print(wilcox.test(d, exact = FALSE, correct = correct, alternative = side))
 *   changed <- d[d != 0]; r <- rank(abs(changed))
 *   print((sum(r[changed > 0]) - sum(r[changed < 0])) / sum(r))
 *   print(binom.test(sum(d > 0), sum(d != 0)))
 * }
 * print(wilcox.test(many, exact = FALSE, correct = TRUE, conf.int = TRUE))
 * }</pre>
 */
class ManyPairsByRTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    private static final int[] FIVE = IntStream.range(0, 20_000)
            .map(i -> i * 7919 % 5 + (i % 83 == 0 ? 3 : 0) - 2 - (i % 100 == 7 ? 1 : 0))
            .toArray();

    private static final int[] MANY =
            IntStream.range(0, 20_000).map(i -> i * 7919 % 4001 - 1980).toArray();

    private static PairedComparison of(AlternativeHypothesis side, int... changes) {
        return PairedComparison.of(PairedTestsTest.scores(changes), side, P95);
    }

    private static TestResult by(PValueMethod computation, PairedComparison result) {
        return result.tests().stream()
                .filter(test -> test.zeros().equals(Optional.of(ZeroMethod.WILCOXON)))
                .filter(test -> test.computation() == computation)
                .findFirst()
                .orElseThrow();
    }

    private static void agrees(PairedComparison result, double corrected, double plain) {
        assertThat(result.primary().computation()).isEqualTo(PValueMethod.ASYMPTOTIC_CORRECTED);
        assertThat(result.primary().p().doubleValue()).isCloseTo(corrected, within(1e-12));
        assertThat(by(PValueMethod.ASYMPTOTIC_CORRECTED, result).p())
                .isEqualByComparingTo(result.primary().p());
        assertThat(by(PValueMethod.ASYMPTOTIC, result).p().doubleValue()).isCloseTo(plain, within(1e-12));
    }

    @Test
    void manyTiesAgreeWithR() {
        PairedComparison result = of(AlternativeHypothesis.TWO_SIDED, FIVE);
        agrees(result, 0.04178604936377, 0.04178595937294);
        agrees(of(AlternativeHypothesis.RISE, FIVE), 0.02089302468188, 0.02089297968647);
        agrees(of(AlternativeHypothesis.FALL, FIVE), 0.9791070653089, 0.9791070203135);
        assertThat(result.primary().statistic()).isEqualByComparingTo("63954062");
        assertThat(result.primary().changed()).isEqualTo(20_000 - 4149);
        assertThat(decimal(result.rankBiserial().orElseThrow())).isCloseTo(0.01809286846488, within(1e-12));
        assertThat(sign(result)).isCloseTo(0.726728975919, within(1e-11));
    }

    @Test
    void fewTiesAgreeWithR() {
        PairedComparison result = of(AlternativeHypothesis.TWO_SIDED, MANY);
        agrees(result, 0.0127559717628, 0.01275594977331);
        agrees(of(AlternativeHypothesis.RISE, MANY), 0.006377985881402, 0.006377974886655);
        agrees(of(AlternativeHypothesis.FALL, MANY), 0.9936220361081, 0.9936220251133);
        assertThat(result.primary().statistic()).isEqualByComparingTo("101987812.5");
        assertThat(decimal(result.rankBiserial().orElseThrow())).isCloseTo(0.02033722573472, within(1e-12));
        assertThat(sign(result)).isCloseTo(0.1491093164653, within(1e-11));
    }

    /** R looks for the ends of the same inverted test, 4.499992908 and 36.500030321, and for the shift, 20.49996901, to four decimals. */
    @Test
    void intervalAndShiftAgreeWithR() {
        PairedComparison result = of(AlternativeHypothesis.TWO_SIDED, MANY);
        assertThat(result.interval().pieces()).hasSize(1);
        ConfidenceSet.Piece piece = result.interval().pieces().get(0);
        assertThat(decimal(piece.lower().orElseThrow())).isCloseTo(4.499992908, within(1e-4));
        assertThat(decimal(piece.upper().orElseThrow())).isCloseTo(36.500030321, within(1e-4));
        assertThat(decimal(result.shift().estimate())).isCloseTo(20.49996901, within(1e-4));
    }

    /** At the limit the exact and the corrected test say nearly the same, so nobody sees a step there. */
    @Test
    void theLimitIsNoStep() {
        PairedComparison exact = of(AlternativeHypothesis.TWO_SIDED, Arrays.copyOf(FIVE, PairedScores.MOST_EXACT));
        assertThat(exact.primary().computation()).isEqualTo(PValueMethod.EXACT);
        assertThat(by(PValueMethod.ASYMPTOTIC_CORRECTED, exact).p().doubleValue())
                .isCloseTo(exact.primary().p().doubleValue(), within(3e-3));
    }

    private static double sign(PairedComparison result) {
        return result.tests().get(result.tests().size() - 1).p().doubleValue();
    }

    private static double decimal(Fraction value) {
        return value.toDecimal(12, RoundingMode.HALF_UP).doubleValue();
    }
}
