package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.Statement;

/** The numbers in certificates are those of the guarantees: table of what is shown by default, T11 and T12. */
class CertificateNumbersTest {

    private static final RatingScale SCALE = Guides.agreement();

    @ParameterizedTest
    // Shown by default: any exact mark, and "unfavourable"; joint, one colluder, uniform prior.
    @CsvSource({
        "5, 0.76, 0.82",
        "6, 0.81, 0.86",
        "7, 0.70, 0.79",
        "8, 0.74, 0.82",
        "9, 0.77, 0.84",
        "10, 0.70, 0.80",
        "11, 0.73, 0.82",
        "12, 0.75, 0.84"
    })
    void posteriors_of_the_default_are_those_of_the_guarantees(int n, BigDecimal anyMark, BigDecimal unfavourable) {
        Certificate certificate = certificate(Strategies.middleAnswersAndSupport(), n, 1);
        assertThat(rounded(certificate.worstPosterior())).isEqualTo(anyMark);
        assertThat(rounded(certificate.worstUnfavourable())).isEqualTo(unfavourable);
    }

    @Test
    void posteriors_have_the_bounds_of_the_guarantees() {
        // "for c=2, n = 7..12, posteriors <= 0.86 / 0.90", and "bands alone: <= 0.46 / 0.61" for c = 1:
        // both are reached.
        assertThat(worst(Strategies.middleAnswersAndSupport(), 7, 2)).containsExactly("0.86", "0.90");
        assertThat(worst(Strategies.supportBand(), 5, 1)).containsExactly("0.46", "0.61");
        // T12, middle third: c = 1 <= 0.81 for n = 5..12 (n = 12: 0.73), c = 2 <= 0.86.
        assertThat(rounded(certificate(Strategies.middleAnswers(), 12, 1).worstPosterior()))
                .isEqualTo(new BigDecimal("0.73"));
        assertThat(worst(Strategies.middleAnswers(), 5, 1).get(0)).isEqualTo("0.81");
        assertThat(worst(Strategies.middleAnswers(), 7, 2).get(0)).isEqualTo("0.86");
    }

    @Test
    void posteriors_of_the_full_trimmed_release_have_the_closed_form_of_T12() {
        for (int colluders = 0; colluders <= 2; colluders++) {
            for (int n = 2 * colluders + 3; n <= 12; n++) {
                Certificate certificate = certificate(Mechanism.trimmed(colluders + 1), n, colluders);
                assertThat(certificate.worstPosterior())
                        .as("n = %d, c = %d", n, colluders)
                        .isEqualTo(closedForm(SCALE.points(), n, colluders));
            }
        }
        // T12 in numbers, so that the closed form above is not believed alone: 17/21, 41/45, 37/41.
        assertThat(rounded(closedForm(5, 6, 1))).isEqualTo(new BigDecimal("0.81"));
        assertThat(rounded(closedForm(5, 12, 1))).isEqualTo(new BigDecimal("0.91"));
        assertThat(rounded(closedForm(5, 12, 2))).isEqualTo(new BigDecimal("0.90"));
    }

    /** G11 and T11. */
    @Test
    void outputs_are_those_of_T11() {
        // n = 6, c = 1, panels of which everybody answered: the floor hides the others, as one more statement.
        assertThat(outputs(telling(
                        "histogram",
                        answers -> IntStream.rangeClosed(1, 5)
                                .map(answers::count)
                                .boxed()
                                .toList())))
                .isEqualTo(210);
        assertThat(outputs(telling("sum", CertificateNumbersTest::sum))).isEqualTo(25);
        assertThat(outputs(Mechanism.trimmed(2))).isEqualTo(15);
        assertThat(outputs(telling("trimmed-mean", answers -> answers.ranked(3) + answers.ranked(4))))
                .isEqualTo(9);
        assertThat(outputs(telling("median", answers -> answers.ranked(3)))).isEqualTo(5);
        assertThat(outputs(Strategies.supportBand())).isEqualTo(3);
        assertThat(outputs(telling("majority", answers -> answers.favourable() > 3)))
                .isEqualTo(2);
        // The middle answers of six are the third and the fourth, so all that T_1 tells.
        assertThat(outputs(Strategies.middleAnswers())).isEqualTo(15);
    }

    @Test
    void panels_checked_are_all_multisets_declined_answers_included() {
        for (int n = 3; n <= 12; n++) {
            // H(n, s+1) = C(n+s, s), with one more value for a declined answer.
            BigInteger expected = BigInteger.ONE;
            for (int i = 1; i <= 5; i++) {
                expected = expected.multiply(BigInteger.valueOf(n + i)).divide(BigInteger.valueOf(i));
            }
            assertThat(certificate(Strategies.supportBand(), n, 0).panelsChecked())
                    .isEqualTo(expected.longValueExact());
        }
    }

    @Test
    void nothing_shown_leaves_the_prior() {
        // One mark of five, two unfavourable marks of five.
        Certificate certificate = certificate(Mechanism.saying("silent", (answers, context) -> "nothing"), 6, 1);
        assertThat(certificate.worstPosterior()).isEqualByComparingTo("0.2");
        assertThat(certificate.worstUnfavourable()).isEqualByComparingTo("0.4");
        assertThat(certificate.distinctStatements()).isEqualTo(1);
    }

    /** (1+(s-1)(n-c-1)) / (1+(s-1)(n-c)), up to four decimals. */
    private static BigDecimal closedForm(int points, int n, int colluders) {
        return BigDecimal.valueOf(1 + (points - 1L) * (n - colluders - 1))
                .divide(BigDecimal.valueOf(1 + (points - 1L) * (n - colluders)), 4, RoundingMode.CEILING);
    }

    /** The worst of either posterior over panels from a size to 12. */
    private static List<String> worst(AnonymisationStrategy strategy, int from, int colluders) {
        List<Certificate> certificates = IntStream.rangeClosed(from, 12)
                .mapToObj(n -> certificate(strategy, n, colluders))
                .toList();
        return List.of(
                rounded(certificates.stream().map(Certificate::worstPosterior).reduce(BigDecimal.ZERO, BigDecimal::max))
                        .toString(),
                rounded(certificates.stream()
                                .map(Certificate::worstUnfavourable)
                                .reduce(BigDecimal.ZERO, BigDecimal::max))
                        .toString());
    }

    private static int outputs(AnonymisationStrategy strategy) {
        PublicContext context = new PublicContext(SCALE, 6, 1, 6);
        // LF(0,1) refuses nothing here: a histogram gets a certificate, whose number of statements is what is asked
        // for.
        AuditResult.Certified certified = (AuditResult.Certified)
                DisclosureAudit.of(context, Adversary.colluding(0), List.of(Guarantee.leastFeasible(1)))
                        .audit(strategy);
        assertThat(certified.statements())
                .hasSize(certified.certificate().distinctStatements())
                .contains(new Statement.NotShown());
        return certified.certificate().distinctStatements() - 1;
    }

    private static Certificate certificate(AnonymisationStrategy strategy, int n, int colluders) {
        AuditResult result = DisclosureAudit.of(
                        PublicContext.of(SCALE, n, colluders),
                        Adversary.colluding(colluders),
                        List.of(Guarantee.endpointDeniability()))
                .audit(strategy);
        assertThat(result).as(result.inWords()).isInstanceOf(AuditResult.Certified.class);
        return ((AuditResult.Certified) result).certificate();
    }

    private static Mechanism telling(String id, Function<AnswerCounts, Object> what) {
        return Mechanism.floored(id, (answers, context) -> what.apply(answers).toString());
    }

    private static int sum(AnswerCounts answers) {
        return IntStream.rangeClosed(1, 5)
                .map(mark -> mark * answers.count(mark))
                .sum();
    }

    /** To two decimals; half down, because a certificate has rounded up already: 0.73496 is 0.7350 there. */
    private static BigDecimal rounded(BigDecimal probability) {
        return probability.setScale(2, RoundingMode.HALF_DOWN);
    }
}
