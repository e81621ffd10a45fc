package org.reversementoring.reporting.study.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Fraction;

/**
 * A thousand small samples of answers from 1 to 5 with many ties and zeros, n 3 to 12, and what R says of them. Made on Debian 12 by
 * R 4.2.2 with coin 1.4-2; all values agree to 1e-9. Base R gives no exact p where changes tie or are zero, so the exact ones are
 * coin's; the continuity-corrected one and the sign test are base R's; the shift is by its definition. Written by
 *
 * <pre>{@code
 * library(coin)
 * set.seed(62361, kind = "Mersenne-Twister", normal.kind = "Inversion", sample.kind = "Rejection")
 * num <- function(x) formatC(x, digits = 13, format = "g", width = 1)
 * cat("before,after,exact,exactPratt,exactRise,asymptotic,asymptoticPratt,corrected,sign,shift,lower,upper,attained\n")
 * rows <- 0
 * while (rows < 1000) {
 *   n <- sample(3:12, 1)
 *   before <- sample(1:5, n, replace = TRUE)
 *   after <- pmin(5, pmax(1, before + sample(-2:2, n, replace = TRUE)))
 *   d <- after - before
 *   if (all(d == 0)) next
 *   w <- function(zero, distribution, alternative = "two.sided")
 *     as.numeric(pvalue(wilcoxsign_test(after ~ before, zero.method = zero, distribution = distribution,
 *       alternative = alternative)))
 *   corrected <- suppressWarnings(wilcox.test(after, before, paired = TRUE, exact = FALSE, correct = TRUE)$p.value)
 *   sign <- binom.test(sum(d > 0), sum(d != 0))$p.value
 *   means <- sort(outer(d, d, "+")[lower.tri(diag(n), diag = TRUE)] / 2)
 *   k <- max(1, qsignrank(0.025, n))
 *   cat(paste(c(paste(before, collapse = ""), paste(after, collapse = ""),
 *     num(c(w("Wilcoxon", "exact"), w("Pratt", "exact"), w("Wilcoxon", "exact", "greater"),
 *       w("Wilcoxon", "asymptotic"), w("Pratt", "asymptotic"), corrected, sign,
 *       median(means), means[k], means[length(means) + 1 - k], 1 - 2 * psignrank(k - 1, n)))), collapse = ","), "\n", sep = "")
 *   rows <- rows + 1
 * }
 * }</pre>
 */
class PairedTestsByRTest {

    private static final Path ANSWERS =
            Path.of("src/test/resources/org/reversementoring/reporting/study/paired-tests-by-r.csv");

    @Test
    void agreesWithR() throws IOException {
        List<String> lines = Files.readAllLines(ANSWERS);
        assertThat(lines).hasSize(1001);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            PairedScores scores = PairedScores.of(digits(cells[0]), digits(cells[1]));
            equal(line, cells[2], p(ZeroMethod.WILCOXON, PValueMethod.EXACT, AlternativeHypothesis.TWO_SIDED, scores));
            equal(line, cells[3], p(ZeroMethod.PRATT, PValueMethod.EXACT, AlternativeHypothesis.TWO_SIDED, scores));
            equal(line, cells[4], p(ZeroMethod.WILCOXON, PValueMethod.EXACT, AlternativeHypothesis.RISE, scores));
            equal(
                    line,
                    cells[5],
                    p(ZeroMethod.WILCOXON, PValueMethod.ASYMPTOTIC, AlternativeHypothesis.TWO_SIDED, scores));
            equal(
                    line,
                    cells[6],
                    p(ZeroMethod.PRATT, PValueMethod.ASYMPTOTIC, AlternativeHypothesis.TWO_SIDED, scores));
            equal(
                    line,
                    cells[7],
                    p(ZeroMethod.WILCOXON, PValueMethod.ASYMPTOTIC_CORRECTED, AlternativeHypothesis.TWO_SIDED, scores));
            equal(
                    line,
                    cells[8],
                    new SignTest(AlternativeHypothesis.TWO_SIDED).of(scores).p());
            HodgesLehmann shift = HodgesLehmann.of(scores, new BigDecimal("0.95"));
            equal(line, cells[9], decimal(shift.estimate()));
            HodgesLehmann.Bounds bounds = shift.interval().orElseThrow();
            equal(line, cells[10], decimal(bounds.lower()));
            equal(line, cells[11], decimal(bounds.upper()));
            equal(line, cells[12], bounds.attained());
        }
    }

    private static BigDecimal p(
            ZeroMethod zeros, PValueMethod computation, AlternativeHypothesis side, PairedScores scores) {
        return new SignedRankTest(zeros, computation, side).of(scores).p();
    }

    private static void equal(String line, String byR, BigDecimal ours) {
        assertThat(ours.doubleValue()).as(line).isCloseTo(Double.parseDouble(byR), within(1e-9));
    }

    private static BigDecimal decimal(Fraction value) {
        return value.toDecimal(12, RoundingMode.HALF_UP);
    }

    private static List<Integer> digits(String text) {
        return text.chars().map(digit -> digit - '0').boxed().toList();
    }
}
