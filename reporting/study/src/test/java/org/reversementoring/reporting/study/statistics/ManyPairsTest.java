package org.reversementoring.reporting.study.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.exact.RankSums;

class ManyPairsTest {

    private static final BigDecimal P95 = new BigDecimal("0.95");

    /** Beyond 200 ranks the tail comes from scaled doubles; here against whole numbers, for 150 to 400 ranks. */
    @Test
    void scaledDoublesAgreeWithWholeNumbers() {
        Random random = new Random(2000);
        for (int people : new int[] {150, 201, 400}) {
            int[] changes = random.ints(people, -3, 5).toArray();
            for (ZeroMethod zeros : ZeroMethod.values()) {
                SignedRanks ranks = Changes.of(PairedTestsTest.scores(changes)).ranks(0, zeros);
                List<Integer> doubled = new ArrayList<>();
                for (int tie = 0; tie < ranks.rank().length; tie++) {
                    for (int person = 0; person < ranks.people()[tie]; person++) {
                        doubled.add((int) ranks.rank()[tie]);
                    }
                }
                for (long sum :
                        new long[] {0, ranks.total() / 5, ranks.total() / 3, ranks.total() / 2, ranks.rising()}) {
                    BigDecimal whole = RankSums.atMost((int) sum, doubled);
                    assertThat(ranks.nearlyAtMost(sum)
                                    .divide(whole, MathContext.DECIMAL64)
                                    .doubleValue())
                            .isCloseTo(1, within(6e-12));
                }
            }
        }
    }

    /** The law of smaller samples holds at the limit of exact tests and beyond it. */
    @Test
    void theIntervalAgreesWithTheTestOfManyPeople() {
        Random random = new Random(15);
        for (int people : new int[] {300, PairedScores.MOST_EXACT, PairedScores.MOST_EXACT + 1, 20_000}) {
            for (int sample = 0; sample < 3; sample++) {
                double rising = 0.5 + (random.nextDouble() - 0.3) * 2.5 / Math.sqrt(people);
                int[] changes = random.doubles(people)
                        .mapToInt(u -> u < 0.3 ? 0 : random.nextDouble() < rising ? 1 + random.nextInt(3) : -1)
                        .toArray();
                PairedComparison result =
                        PairedComparison.of(PairedTestsTest.scores(changes), AlternativeHypothesis.TWO_SIDED, P95);
                assertThat(result.interval().holds(org.reversementoring.core.Fraction.ZERO))
                        .isEqualTo(!result.primary().reaches(new BigDecimal("0.05")));
                assertThat(result.primary().computation())
                        .isEqualTo(
                                people <= PairedScores.MOST_EXACT
                                        ? PValueMethod.EXACT
                                        : PValueMethod.ASYMPTOTIC_CORRECTED);
            }
        }
    }

    /** Where all of 2,000 rise, p is 2 in 2^2000: far below what a double can hold. */
    @Test
    void aTinyPIsNotZero() {
        int[] changes = new int[2000];
        Arrays.setAll(changes, i -> i % 4 + 1);
        TestResult result = SignedRankTest.exact(ZeroMethod.WILCOXON).of(PairedTestsTest.scores(changes));
        assertThat(result.p()
                        .divide(new BigDecimal("0.5").pow(1999), MathContext.DECIMAL64)
                        .doubleValue())
                .isCloseTo(1, within(6e-12));
    }

    @Test
    void anExactTestOfMoreIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedRankTest.exact(ZeroMethod.WILCOXON)
                        .of(PairedTestsTest.scores(new int[PairedScores.MOST_EXACT + 1])))
                .withMessageContaining("at most 2000, but were 2001");
    }
}
