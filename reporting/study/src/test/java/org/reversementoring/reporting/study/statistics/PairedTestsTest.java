package org.reversementoring.reporting.study.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;

public class PairedTestsTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    /** All changes of -2 to 2 of up to five people, against all sign patterns one by one. */
    @Test
    void agreesWithAllSignPatternsOneByOne() {
        for (int n = 1; n <= 5; n++) {
            for (int code = 0; code < Math.pow(5, n); code++) {
                int[] differences = new int[n];
                for (int i = 0, rest = code; i < n; i++, rest /= 5) {
                    differences[i] = rest % 5 - 2;
                }
                check(differences);
            }
        }
    }

    /** The shape: 300 random small samples with many ties and zeros, n 6 to 8, from a fixed seed. */
    @Test
    void agreesWithAllSignPatternsOnRandomSamples() {
        Random random = new Random(62361);
        for (int sample = 0; sample < 300; sample++) {
            int[] differences = random.ints(6 + random.nextInt(3), -4, 5).toArray();
            check(differences);
        }
    }

    private static void check(int[] differences) {
        PairedScores scores = scores(differences);
        for (ZeroMethod rule : ZeroMethod.values()) {
            Brute brute = Brute.of(differences, rule);
            for (AlternativeHypothesis side : AlternativeHypothesis.values()) {
                TestResult exact = new SignedRankTest(rule, PValueMethod.EXACT, side).of(scores);
                assertThat(exact.p().doubleValue())
                        .as("%s %s %s", Arrays.toString(differences), rule, side)
                        .isEqualTo(brute.p(side));
                assertThat(exact.smallest().doubleValue()).isEqualTo(brute.smallest(side));
                for (PValueMethod way : List.of(PValueMethod.ASYMPTOTIC, PValueMethod.ASYMPTOTIC_CORRECTED)) {
                    assertThat(new SignedRankTest(rule, way, side)
                                    .of(scores)
                                    .p()
                                    .doubleValue())
                            .isCloseTo(
                                    brute.normal(side, way == PValueMethod.ASYMPTOTIC_CORRECTED ? 0.5 : 0),
                                    within(1e-11));
                }
            }
        }
        for (AlternativeHypothesis side : AlternativeHypothesis.values()) {
            assertThat(new SignTest(side).of(scores).p().doubleValue())
                    .isEqualTo(Brute.signs(differences).p(side));
        }
    }

    /** A second opinion on samples without zeros, from Commons Statistics. */
    @Test
    void agreesWithCommonsStatisticsWhereItApplies() {
        Random random = new Random(5);
        for (int sample = 0; sample < 200; sample++) {
            int[] differences = random.ints(7, 1, 6)
                    .map(size -> random.nextInt(3) == 0 ? -size : size)
                    .toArray();
            double[] values = Arrays.stream(differences).asDoubleStream().toArray();
            for (ContinuityCorrection correction : ContinuityCorrection.values()) {
                double expected = WilcoxonSignedRankTest.withDefaults()
                        .with(org.apache.commons.statistics.inference.PValueMethod.ASYMPTOTIC)
                        .with(correction)
                        .with(org.apache.commons.statistics.inference.AlternativeHypothesis.TWO_SIDED)
                        .test(values)
                        .getPValue();
                PValueMethod way = correction == ContinuityCorrection.ENABLED
                        ? PValueMethod.ASYMPTOTIC_CORRECTED
                        : PValueMethod.ASYMPTOTIC;
                TestResult result = new SignedRankTest(ZeroMethod.WILCOXON, way, AlternativeHypothesis.TWO_SIDED)
                        .of(scores(differences));
                assertThat(result.p().doubleValue()).isCloseTo(expected, within(1e-10));
            }
        }
        int[] untied = {1, -2, 3, 4, 5, -6, 7};
        assertThat(SignedRankTest.exact(ZeroMethod.WILCOXON)
                        .of(scores(untied))
                        .p()
                        .doubleValue())
                .isCloseTo(
                        WilcoxonSignedRankTest.withDefaults()
                                .with(org.apache.commons.statistics.inference.PValueMethod.EXACT)
                                .test(new double[] {1, -2, 3, 4, 5, -6, 7})
                                .getPValue(),
                        within(1e-12));
    }

    /** Domain dossier D.4: 0.0625, 0.03125, 0.0156, 0.0078, 0.0039 for 5 to 9 people. */
    @Test
    void theSmallestPIsKnownBeforeTheStudy() {
        for (int n = 1; n <= 200; n++) {
            int[] up = IntStream.rangeClosed(1, n).toArray();
            TestResult result = SignedRankTest.exact(ZeroMethod.PRATT).of(scores(up));
            assertThat(result.smallest()).isEqualTo(result.p());
            assertThat(result.p()).isEqualByComparingTo(new BigDecimal("0.5").pow(n - 1));
        }
    }

    /** Bounds from inverting the exact test: a shift is inside if, and only if, it is not rejected. */
    @Test
    void theIntervalHoldsTheShiftsThatAreNotRejected() {
        Random random = new Random(93);
        for (int sample = 0; sample < 60; sample++) {
            int n = 2 + random.nextInt(7);
            // Distinct sums of two: no ties at any shift between two means.
            List<Integer> powers = new ArrayList<>(
                    IntStream.range(0, 12).map(i -> 1 << i).boxed().toList());
            Collections.shuffle(powers, random);
            int[] differences = powers.stream()
                    .limit(n)
                    .mapToInt(p -> random.nextBoolean() ? 4 * p : -4 * p)
                    .toArray();
            HodgesLehmann.Bounds bounds =
                    HodgesLehmann.of(scores(differences), P95).interval().orElseThrow();
            BigDecimal alpha = BigDecimal.ONE.subtract(bounds.attained());
            for (Fraction edge : List.of(bounds.lower(), bounds.upper())) {
                int inward = edge.equals(bounds.lower()) ? 1 : -1;
                assertThat(pOfShift(differences, edge, inward)).isGreaterThan(alpha);
                assertThat(pOfShift(differences, edge, -inward)).isLessThanOrEqualTo(alpha);
            }
        }
    }

    private static BigDecimal pOfShift(int[] differences, Fraction edge, int direction) {
        List<Fraction> moved = Arrays.stream(differences)
                .mapToObj(d -> Fraction.of(d).minus(edge).minus(Fraction.of(direction, 2)))
                .toList();
        List<Fraction> zeros = Collections.nCopies(moved.size(), Fraction.of(0));
        return SignedRankTest.exact(ZeroMethod.WILCOXON)
                .of(new PairedScores(zeros, moved))
                .p();
    }

    /** D.4: at five people the widest interval has level 93.75 %; at six 96.875 % is there. */
    @Test
    void saysTheLevelItAttains() {
        HodgesLehmann.Bounds five =
                HodgesLehmann.of(scores(1, 2, 3, 4, 5), P95).interval().orElseThrow();
        assertThat(five.attained()).isEqualByComparingTo("0.9375");
        assertThat(five.reachesLevel()).isFalse();
        assertThat(five.lower()).isEqualTo(Fraction.of(1));
        assertThat(five.upper()).isEqualTo(Fraction.of(5));
        assertThat(five).hasToString("Bounds[***]");
        HodgesLehmann.Bounds six =
                HodgesLehmann.of(scores(1, 2, 3, 4, 5, 6), P95).interval().orElseThrow();
        assertThat(six.attained()).isEqualByComparingTo("0.96875");
        assertThat(six.reachesLevel()).isTrue();
        assertThat(HodgesLehmann.of(scores(3), P95).interval()).isEmpty();
    }

    /** Worked by hand: 4 x 0.01 = 0.04; 3 x 0.02 = 0.06; 2 x 0.03 = 0.06; 1 x 0.04 raised to 0.06. */
    @Test
    void holmNeverReversesTheOrder() {
        List<BigDecimal> adjusted = Holm.adjust(List.of(
                new BigDecimal("0.04"), new BigDecimal("0.01"), new BigDecimal("0.03"), new BigDecimal("0.02")));
        assertThat(adjusted).extracting(BigDecimal::doubleValue).containsExactly(0.06, 0.04, 0.06, 0.06);
        // D.4: seven domains need 0.0071 each; 0.0625 x 7 is 0.4375.
        assertThat(Holm.adjust(Collections.nCopies(7, new BigDecimal("0.0625"))))
                .allSatisfy(p -> assertThat(p).isEqualByComparingTo("0.4375"));
        assertThat(Holm.adjust(List.of(new BigDecimal("0.7"), new BigDecimal("0.6"))))
                .allSatisfy(p -> assertThat(p).isEqualByComparingTo("1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Holm.adjust(List.of(new BigDecimal("1.1"))));
    }

    @Test
    void everyResultNamesItsMethod() {
        assertThat(SignedRankTest.exact(ZeroMethod.PRATT)
                        .of(scores(0, 1, 2, 3, 4))
                        .inWords())
                .isEqualTo(
                        "Wilcoxon signed-rank test (zeros ranked, then dropped (Pratt); exact, conditional on ties; "
                                + "two-sided): p = 0.1250, 4 of 5 changed; the smallest p attainable with these data is 0.1250.");
        assertThat(new SignTest(AlternativeHypothesis.RISE)
                        .of(scores(IntStream.rangeClosed(1, 20).toArray()))
                        .inWords())
                .contains("p < 0.0001");
    }

    @Test
    void nobodyWhoChangedIsNoEvidence() {
        PairedComparison none = PairedComparison.of(scores(0, 0, 0), AlternativeHypothesis.TWO_SIDED, P95);
        assertThat(none.tests()).allSatisfy(test -> {
            assertThat(test.p()).isEqualByComparingTo("1");
            assertThat(test.smallest()).isEqualByComparingTo("1");
        });
        assertThat(none.rankBiserial()).isEmpty();
        assertThat(none.shift().estimate()).isEqualTo(Fraction.of(0));
    }

    @Test
    void theWordSignificantNeedsAllTests() {
        BigDecimal alpha = new BigDecimal("0.05");
        assertThat(PairedComparison.of(scores(1, 2, 3, 4, 5), AlternativeHypothesis.TWO_SIDED, P95)
                        .wording(alpha))
                .startsWith("So few people changed that no result could");
        assertThat(PairedComparison.of(scores(1, 2, 3, 4, 5, 6, 7), AlternativeHypothesis.TWO_SIDED, P95)
                        .wording(alpha))
                .isEqualTo("Significant at 0.05 by every test listed.");
        assertThat(PairedComparison.of(scores(1, -2, 3, -4, 5, 6, 7), AlternativeHypothesis.TWO_SIDED, P95)
                        .wording(alpha))
                .isEqualTo("No test reached 0.05.");
        // One small fall among six: asymptotic 0.046, exact 0.0625.
        assertThat(PairedComparison.of(scores(-1, 2, 3, 4, 5, 6), AlternativeHypothesis.TWO_SIDED, P95)
                        .wording(alpha))
                .isEqualTo("The tests disagree at 0.05. Draw no conclusion from p.");
    }

    @Test
    void masksScoresAndRefusesWhatIsNoPair() {
        assertThat(scores(1, 2).toString()).isEqualTo("PairedScores[2 people, ***]");
        assertThatIllegalArgumentException().isThrownBy(() -> PairedScores.of(List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> PairedScores.of(List.of(1), List.of(1, 2)));
    }

    public static PairedScores scores(int... differences) {
        return PairedScores.of(
                Collections.nCopies(differences.length, 0),
                Arrays.stream(differences).boxed().toList());
    }

    /** Every sign pattern written out, in doubles that are exact at this size. */
    private record Brute(double mean, double observed, List<Double> sums) {

        static Brute of(int[] differences, ZeroMethod rule) {
            int[] kept = Arrays.stream(differences)
                    .filter(d -> rule == ZeroMethod.PRATT || d != 0)
                    .toArray();
            int[] sorted = Arrays.stream(kept).map(Math::abs).sorted().toArray();
            List<Double> ranks = new ArrayList<>();
            double observed = 0;
            for (int d : kept) {
                if (d != 0) {
                    double rank = IntStream.range(0, sorted.length)
                            .filter(i -> sorted[i] == Math.abs(d))
                            .mapToDouble(i -> i + 1)
                            .average()
                            .orElseThrow();
                    ranks.add(rank);
                    observed += d > 0 ? rank : 0;
                }
            }
            return of(ranks, observed);
        }

        static Brute signs(int[] differences) {
            List<Double> ones = new ArrayList<>();
            Arrays.stream(differences).filter(d -> d != 0).forEach(d -> ones.add(1.0));
            return of(
                    ones, (double) Arrays.stream(differences).filter(d -> d > 0).count());
        }

        private static Brute of(List<Double> ranks, double observed) {
            List<Double> sums = new ArrayList<>();
            for (int signs = 0; signs < 1 << ranks.size(); signs++) {
                double sum = 0;
                for (int i = 0; i < ranks.size(); i++) {
                    sum += (signs >> i & 1) * ranks.get(i);
                }
                sums.add(sum);
            }
            return new Brute(ranks.stream().mapToDouble(r -> r).sum() / 2, observed, sums);
        }

        double p(AlternativeHypothesis side) {
            return p(side, observed);
        }

        private double p(AlternativeHypothesis side, double at) {
            return sums.stream()
                            .filter(sum -> switch (side) {
                                case RISE -> sum >= at;
                                case FALL -> sum <= at;
                                case TWO_SIDED -> Math.abs(sum - mean) >= Math.abs(at - mean);
                            })
                            .count()
                    / (double) sums.size();
        }

        double smallest(AlternativeHypothesis side) {
            return sums.stream().mapToDouble(sum -> p(side, sum)).min().orElseThrow();
        }

        double normal(AlternativeHypothesis side, double correction) {
            double variance = sums.stream()
                    .mapToDouble(s -> (s - mean) * (s - mean))
                    .average()
                    .orElseThrow();
            if (variance == 0) {
                return 1;
            }
            NormalDistribution normal = NormalDistribution.of(0, Math.sqrt(variance));
            double d = observed - mean;
            return switch (side) {
                case RISE -> 1 - normal.cumulativeProbability(d - correction);
                case FALL -> normal.cumulativeProbability(d + correction);
                case TWO_SIDED -> {
                    double z = d - Math.signum(d) * correction;
                    yield 2 * Math.min(normal.cumulativeProbability(z), normal.survivalProbability(z));
                }
            };
        }
    }
}
