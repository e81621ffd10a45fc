package org.reversementoring.reporting.study.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.Holm;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.PairedTest;

class HolmSimulationTest {

    private static final EffectAssumption RISE = EffectAssumption.of(-1, 1, 4, 4, 1);
    private static final BigDecimal ALPHA = new BigDecimal("0.05");

    /** Without correlation the exact power after Holm, by enumeration, is what the simulation comes to. */
    @Test
    void holdsTheExactPowerOfIndependentDomains() {
        PowerDesign design = PowerDesign.of(PairedTest.SIGNED_RANK, 10, RISE);
        for (int domains : new int[] {1, 3, 7}) {
            HolmPower exact = HolmPower.exact(design, domains);
            HolmSimulation simulated = HolmSimulation.of(design, domains, BigDecimal.ZERO, 3_000, new Random(11));
            holds(simulated, simulated.any(), exact.any());
            holds(simulated, simulated.each(), exact.each());
            holds(simulated, simulated.all(), exact.all());
        }
    }

    /** The share lies in its own interval, and within four standard errors of the exact one, which chance misses once in 16,000. */
    private static void holds(HolmSimulation simulated, HolmSimulation.Share share, BigDecimal exact) {
        double p = exact.doubleValue();
        assertThat(share.value().doubleValue()).isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / simulated.runs())));
        assertThat(share.value())
                .isBetween(share.interval().lower(), share.interval().upper());
    }

    /** Domains that all change alike are all found or none: at alpha over their number, as one of them alone. */
    @Test
    void domainsThatChangeAlikeAreOneTestAtASmallerThreshold() {
        PowerDesign design = PowerDesign.of(PairedTest.SIGNED_RANK, 10, RISE);
        HolmSimulation alike = HolmSimulation.of(design, 5, BigDecimal.ONE, 2_000, new Random(5));
        assertThat(alike.any()).isEqualTo(alike.all());
        assertThat(alike.each().value()).isEqualTo(alike.all().value());
        Power alone = Power.exact(design.withAlpha(AlternativeHypothesis.TWO_SIDED, new BigDecimal("0.01")));
        holds(alike, alike.all(), alone.value());
    }

    /** The more domains go together, the rarer is any finding, and the more often all are found. */
    @Test
    void correlationLowersTheChanceOfAnyAndRaisesThatOfAll() {
        PowerDesign design = PowerDesign.of(PairedTest.SIGNED_RANK, 12, RISE);
        HolmSimulation apart = HolmSimulation.of(design, 4, BigDecimal.ZERO, 4_000, new Random(1));
        HolmSimulation together = HolmSimulation.of(design, 4, new BigDecimal("0.8"), 4_000, new Random(1));
        assertThat(together.any().interval().upper())
                .isLessThan(apart.any().interval().lower());
        assertThat(together.all().interval().lower())
                .isGreaterThan(apart.all().interval().upper());
    }

    /** Counting how many tests a p can bear is Holm itself: drawn p-values through both, also those that meet a threshold exactly. */
    @Test
    void countsWhatHolmFinds() {
        Random random = new Random(1979);
        for (int sample = 0; sample < 300; sample++) {
            List<BigDecimal> p = new ArrayList<>();
            List<Integer> mostTests = new ArrayList<>();
            for (int domain = 0; domain < 4; domain++) {
                List<Integer> changes =
                        random.ints(7 + random.nextInt(3), -1, 4).boxed().toList();
                PairedScores scores = PairedScores.of(Collections.nCopies(changes.size(), 0), changes);
                p.add(PairedTest.SIGNED_RANK
                        .of(scores, AlternativeHypothesis.TWO_SIDED)
                        .p());
                mostTests.add(PairedTest.SIGNED_RANK.mostTests(scores, AlternativeHypothesis.TWO_SIDED, ALPHA, 4));
            }
            long byHolm = Holm.adjust(p).stream()
                    .filter(adjusted -> adjusted.compareTo(ALPHA) <= 0)
                    .count();
            assertThat(HolmSimulation.found(
                            mostTests.stream().mapToInt(Integer::intValue).toArray()))
                    .isEqualTo((int) byHolm);
        }
    }

    /** For every test, side and sample: the number of tests is what p itself leads to, also of many people and of a p that meets alpha. */
    @Test
    void theNumberOfTestsIsThatOfTheExactP() {
        Random random = new Random(6);
        for (int people : new int[] {3, 5, 6, 9, 30, 150, 260}) {
            for (int sample = 0; sample < 6; sample++) {
                List<Integer> changes = random.ints(people, -2, 4).boxed().toList();
                PairedScores scores = PairedScores.of(Collections.nCopies(people, 0), changes);
                for (PairedTest test : PairedTest.values()) {
                    for (AlternativeHypothesis side : AlternativeHypothesis.values()) {
                        BigDecimal p = test.of(scores, side).p();
                        for (BigDecimal alpha :
                                List.of(ALPHA, new BigDecimal("0.0625"), p.min(new BigDecimal("0.5")))) {
                            int most = test.mostTests(scores, side, alpha, 7);
                            assertThat(most == 0
                                            || p.multiply(BigDecimal.valueOf(most))
                                                            .compareTo(alpha)
                                                    <= 0)
                                    .isTrue();
                            assertThat(most == 7
                                            || p.multiply(BigDecimal.valueOf(most + 1L))
                                                            .compareTo(alpha)
                                                    > 0)
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Test
    void theSameSeedGivesTheSamePowerAndTheLineSaysTheInterval() {
        PowerDesign design = PowerDesign.of(PairedTest.SIGNED_RANK, 60, RISE);
        HolmSimulation one = HolmSimulation.of(design, 7, new BigDecimal("0.3"), 60, new Random(2));
        assertThat(one).isEqualTo(HolmSimulation.of(design, 7, new BigDecimal("0.3"), 60, new Random(2)));
        assertThat(one.inWords())
                .startsWith(
                        "60 people, signed-rank test, zeros dropped, 7 domains with a correlation of 0.3 after Holm at"
                                + " 0.05, 60 simulated studies: at least one found ")
                .contains(" to ");
    }

    @Test
    void refusesWhatIsOutOfRange() {
        PowerDesign design = PowerDesign.of(PairedTest.SIGN, 8, RISE);
        refused(() -> HolmSimulation.of(design, 0, BigDecimal.ZERO, 10, new Random(1)), "domains");
        refused(() -> HolmSimulation.of(design, 21, BigDecimal.ZERO, 10, new Random(1)), "domains");
        refused(() -> HolmSimulation.of(design, 2, new BigDecimal("-0.1"), 10, new Random(1)), "correlation");
        refused(() -> HolmSimulation.of(design, 2, new BigDecimal("1.1"), 10, new Random(1)), "correlation");
        refused(() -> HolmSimulation.of(design, 2, BigDecimal.ZERO, 0, new Random(1)), "runs");
        refused(() -> PowerDesign.of(PairedTest.SIGN, PowerDesign.MOST_PEOPLE + 1, RISE), "people");
    }

    private static void refused(Runnable plan, String word) {
        assertThatIllegalArgumentException().isThrownBy(plan::run).withMessageContaining(word);
    }
}
