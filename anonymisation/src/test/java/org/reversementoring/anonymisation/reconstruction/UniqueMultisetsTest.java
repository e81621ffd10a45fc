package org.reversementoring.anonymisation.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.maximum;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.mean;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.median;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.minimum;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.standardDeviation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;

/** L2: the share of all multisets on five points that a report determines, looped over all of them. */
class UniqueMultisetsTest {

    /** What L2 prints; columns: n, mean 2dp, + min + max, mean + SD 2dp, mean + SD 1dp, mean + SD 2dp + min + max, + median. */
    @ParameterizedTest
    @CsvSource({
        "3, 0.11, 1.00, 0.94, 0.94, 1.00, 1.00",
        "4, 0.06, 0.59, 0.80, 0.80, 1.00, 1.00",
        "5, 0.03, 0.36, 0.63, 0.63, 0.98, 1.00",
        "6, 0.02, 0.23, 0.48, 0.48, 0.91, 1.00"
    })
    void l2ShareOfMultisetsThatAreDetermined(
            int n,
            BigDecimal mean,
            BigDecimal andEnds,
            BigDecimal andDeviation,
            BigDecimal oneDecimal,
            BigDecimal deviationAndEnds,
            BigDecimal andMedian) {
        List<List<Integer>> multisets = multisets(n, 1);

        assertThat(share(multisets, 2, false, false, false)).isEqualByComparingTo(mean);
        assertThat(share(multisets, 2, false, true, false)).isEqualByComparingTo(andEnds);
        assertThat(share(multisets, 2, true, false, false)).isEqualByComparingTo(andDeviation);
        assertThat(share(multisets, 1, true, false, false)).isEqualByComparingTo(oneDecimal);
        assertThat(share(multisets, 2, true, true, false)).isEqualByComparingTo(deviationAndEnds);
        assertThat(share(multisets, 2, true, true, true)).isEqualByComparingTo(andMedian);
    }

    private static BigDecimal share(
            List<List<Integer>> multisets, int decimals, boolean deviation, boolean ends, boolean middle) {
        int n = multisets.get(0).size();
        RespondentGroup all = RespondentGroup.range(1, n);
        int determined = 0;
        for (List<Integer> multiset : multisets) {
            List<PublishedFigure> said = new ArrayList<>();
            said.add(mean(all).printed(printedMean(multiset, decimals)));
            if (deviation) {
                said.add(standardDeviation(all).printed(printedDeviation(multiset, decimals)));
            }
            if (ends) {
                said.add(minimum(all).is(multiset.get(0)));
                said.add(maximum(all).is(multiset.get(n - 1)));
            }
            if (middle) {
                BigDecimal sum = BigDecimal.valueOf(multiset.get((n - 1) / 2) + multiset.get(n / 2));
                said.add(median(all)
                        .printed(sum.divide(BigDecimal.valueOf(2)).setScale(1).toPlainString()));
            }
            ReconstructionResult.Consistent result = ReconstructionAudit.of(ReportedQuestion.ordinal(1, 5), n)
                    .publishing(said.toArray(PublishedFigure[]::new))
                    .conclude()
                    .orThrow();
            determined += result.panels().equals(BigInteger.ONE) ? 1 : 0;
        }
        return BigDecimal.valueOf(determined).divide(BigDecimal.valueOf(multisets.size()), 2, RoundingMode.HALF_UP);
    }

    private static String printedMean(List<Integer> multiset, int decimals) {
        int sum = multiset.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(multiset.size()), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String printedDeviation(List<Integer> multiset, int decimals) {
        int n = multiset.size();
        int sum = multiset.stream().mapToInt(Integer::intValue).sum();
        int squares = multiset.stream().mapToInt(mark -> mark * mark).sum();
        return BigDecimal.valueOf((long) n * squares - (long) sum * sum)
                .divide(BigDecimal.valueOf((long) n * (n - 1)), MathContext.DECIMAL128)
                .sqrt(MathContext.DECIMAL128)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static List<List<Integer>> multisets(int n, int from) {
        if (n == 0) {
            return List.of(List.of());
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int first = from; first <= 5; first++) {
            for (List<Integer> rest : multisets(n - 1, first)) {
                List<Integer> one = new ArrayList<>(List.of(first));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }
}
