package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.Samples;
import org.reversementoring.core.language.Translation;

class CertificateTest {

    @ParameterizedTest
    // T11: outputs and bits at n = 6, c = 1.
    @CsvSource({"210, 7.71", "25, 4.64", "15, 3.91", "9, 3.17", "5, 2.32", "3, 1.58", "2, 1.00", "1, 0.00"})
    void bitsAreTheLogarithmOfTheNumberOfStatements(int statements, BigDecimal bits) {
        assertThat(new Certificate("s", 6, 5, 1, List.of("ED(1)"), 1, statements, BigDecimal.ONE, BigDecimal.ONE)
                        .bits())
                .isEqualTo(bits);
    }

    private static final String HALF = "0.5";

    @Test
    void readsAsShortSentences() {
        Certificate certificate = Samples.certificate("middle-answers", 6, 5, 1);
        assertThat(certificate.inWords())
                .isEqualTo("middle-answers: ED(1), LF(1,2) for each of 462 possible panels of 6 on 5 points."
                        + " The reader is the mentee, together with any 1 mentor. There are 19 different statements."
                        + " If all answer, an exact mark is at most 82% likely, an unfavourable one 90%.");
        assertThat(certificate.inWords(Translation.of("de")))
                .isEqualTo(
                        "middle-answers: ED(1), LF(1,2) für jede der 462 möglichen Gruppen von 6 auf 5 Stufen."
                                + " Es liest die erfahrene Person, zusammen mit 1 beliebigen Mitglied der Gruppe."
                                + " Es gibt 19 verschiedene Aussagen."
                                + " Antworten alle, ist eine genaue Antwort höchstens zu 82\u00a0% wahrscheinlich, eine ungünstige zu 90\u00a0%.");
    }

    @Test
    void readsAsSentencesForAnyNumberOfColluders() {
        assertThat(Samples.certificate("middle-answers", 8, 5, 2).inWords()).contains("together with any 2 mentors.");
        assertThat(new Certificate("s", 6, 5, 0, List.of("ED(0)"), 1, 1, BigDecimal.ONE, BigDecimal.ONE).inWords())
                .contains("The reader is the mentee alone. There is 1 possible statement.");
    }

    @ParameterizedTest
    @CsvSource({"0.81251,0.8126", "0.00001,0.0001", "0.5,0.5000", "0,0.0000", "1,1.0000", "0.99999,1.0000"})
    void roundsPosteriorsUpToFourDecimals(String given, String kept) {
        assertThat(certificate(given, HALF).worstPosterior()).isEqualTo(new BigDecimal(kept));
        assertThat(certificate(HALF, given).worstUnfavourable()).isEqualTo(new BigDecimal(kept));
    }

    @Test
    void roundsUpInWords() {
        assertThat(certificate("0.8001", "0.001").inWords())
                .endsWith("an exact mark is at most 81% likely, an unfavourable one 1%.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.0001", "2", "-1E-20", "1E+20", "1E+21", "0E+21", "0.000000000000000000001"})
    void refusesAPosteriorThatIsNoProbability(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificate(value, HALF))
                .withMessage("certificate: posterior must be 0 to 1 with at most 20 decimals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificate(HALF, value))
                .withMessage("certificate: posterior must be 0 to 1 with at most 20 decimals");
    }

    @Test
    void takesTwentyDecimals() {
        assertThat(certificate("0.00000000000000000001", "0E+20").worstPosterior())
                .isEqualTo(new BigDecimal("0.0001"));
        assertThat(certificate("0.00000000000000000001", "0E+20").worstUnfavourable())
                .isEqualTo(new BigDecimal("0.0000"));
    }

    /** Rounding such a number takes minutes or all memory; its digits must not even be looked at. */
    @ParameterizedTest
    @ValueSource(strings = {"1e-10000000", "1e-2147483647", "1e10000000", "1e2147483647", "-1e-10000000"})
    void refusesAPosteriorWithAHugeExponentAtOnce(String value) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> refusesAPosteriorThatIsNoProbability(value));
    }

    @Test
    void refusesACertificateOfNothing() {
        for (List<String> guarantees : List.of(List.<String>of(), List.of(""), List.of("ED(1)", " "))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> certificate(guarantees, 462))
                    .withMessage("certificate: guarantees must be named");
        }
    }

    @ParameterizedTest
    @CsvSource({"0,5,1,462,1", "6,1,1,462,1", "6,5,-1,462,1", "6,5,1,0,1", "6,5,1,462,0", "-6,5,1,462,1"})
    void refusesNumbersOfNoAudit(int panelSize, int scalePoints, int colluders, long panelsChecked, int statements) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certificate(panelSize, scalePoints, colluders, panelsChecked, statements))
                .withMessage("certificate: its numbers must be those of an audit");
        assertThat(certificate(1, 2, 0, 1, 1).panelsChecked()).isEqualTo(1);
    }

    @Test
    void refusesAStrategyWithoutAnIdOf1To100Characters() {
        assertThat(Samples.certificate("s", 6, 5, 1).strategy()).isEqualTo("s");
        assertThat(Samples.certificate("s".repeat(100), 6, 5, 1).strategy()).hasSize(100);
        for (String id : List.of("", " ", "s".repeat(101))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.certificate(id, 6, 5, 1))
                    .withMessage("certificate: strategy id must have 1 to 100 characters, but had " + id.length());
        }
    }

    private static Certificate certificate(
            int panelSize, int scalePoints, int colluders, long panelsChecked, int statements) {
        List<String> guarantees = List.of("ED(1)");
        return new Certificate(
                "s",
                panelSize,
                scalePoints,
                colluders,
                guarantees,
                panelsChecked,
                statements,
                BigDecimal.ONE,
                BigDecimal.ONE);
    }

    private static Certificate certificate(String posterior, String unfavourable) {
        return new Certificate(
                "s", 6, 5, 1, List.of("ED(1)"), 1, 1, new BigDecimal(posterior), new BigDecimal(unfavourable));
    }

    private static Certificate certificate(List<String> guarantees, long panelsChecked) {
        return new Certificate("s", 6, 5, 1, guarantees, panelsChecked, 1, BigDecimal.ONE, BigDecimal.ONE);
    }
}
