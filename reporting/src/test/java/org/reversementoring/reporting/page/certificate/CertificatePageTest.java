package org.reversementoring.reporting.page.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.certificate.CertificateIssuer;
import org.reversementoring.anonymisation.certificate.PortableCertificateCodec;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.page.StatementWords;

/** The page around the script: safe whatever the certificate says, self-contained, and the same bytes each time. */
class CertificatePageTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "pages", "certificate");

    private static String certificate(String language) {
        return PortableCertificateCodec.write(CertificateIssuer.of(ReleasePolicy.standard())
                .inWords(language, (statement, scale) -> StatementWords.in(Translation.of(language), statement, scale))
                .issue(Tables.scale(5), 6));
    }

    /** A certificate that claims what a mean to one decimal does not keep. */
    private static String refused() {
        PublicContext context = PublicContext.of(Tables.scale(3), 5, 1);
        return Tables.file(
                Tables.said(
                        new AnonymisationStrategy() {
                            @Override
                            public String id() {
                                return "sum";
                            }

                            @Override
                            public Statement apply(AnswerCounts answers, PublicContext known) {
                                return new Statement.Worded("Sum "
                                        + (answers.count(1) + 2 * answers.count(2) + 3 * answers.count(3)) + ".");
                            }
                        },
                        context),
                context,
                List.of("ED(1)"),
                BigDecimal.ONE,
                BigDecimal.ONE);
    }

    /** Renew them with {@code -Dgolden.write=true}. */
    @ParameterizedTest
    @CsvSource({"holds, en", "holds, de", "fails, en", "fails, de"})
    void golden(String verdict, String language) throws IOException {
        String page = CertificatePage.of(
                Translation.of(language), verdict.equals("holds") ? certificate(language) : refused());
        Path golden = GOLDEN.resolve("check-" + verdict + "-" + language + ".html");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]>",
                "\u2028\u2029\u202e\ud800 \udc00 \u0000\u001b\u0085",
                "\"};alert(1);//",
                "\\u003c/script>",
                ""
            })
    void whateverTheCertificateSaysItStaysText(String hostile) throws IOException {
        String page = CertificatePage.of(Translation.of("en"), hostile);
        String plain = CertificatePage.of(Translation.of("en"), "");
        Matcher data = Pattern.compile(
                        "<script type=\"application/json\" id=\"certificate\" nonce=\"[0-9a-f]{64}\">(.*)</script>\n")
                .matcher(page);
        assertThat(data.find()).isTrue();
        assertThat(data.group(1)).matches("\"[ -~]*\"").doesNotContain("<", ">", "&", "'");
        assertThat(new ObjectMapper().readValue(data.group(1), String.class)).isEqualTo(hostile);
        assertThat(withoutNonce(page).replace(data.group(1), "\"\"")).isEqualTo(withoutNonce(plain));
        assertThat(data.find()).isFalse();
    }

    private static String withoutNonce(String page) {
        return page.replaceAll("nonce(=\"|-)[0-9a-f]{64}", "nonce");
    }

    @Test
    void itLoadsNothingAndRunsNothingElse() {
        String page = CertificatePage.of(Translation.of("de"), certificate("de"));
        String policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;";
        assertThat(page)
                .contains(policy)
                .doesNotContain("http://", "https://", "src=", "href=")
                .doesNotContainPattern("<[a-z][^>]* on[a-z]+=");
        Matcher policed = Pattern.compile("script-src &#39;nonce-([0-9a-f]{64})&#39;; style-src &#39;nonce-\\1&#39;\"")
                .matcher(page);
        assertThat(policed.find()).isTrue();
        assertThat(page.split("<(script|style)\\b", -1))
                .as("three scripts and a style sheet")
                .hasSize(5);
        assertThat(page.split(" nonce=\"" + policed.group(1) + "\"", -1)).hasSize(5);
        assertThat(CertificatePage.of(Translation.of("de"), certificate("de"))).isEqualTo(page);
        assertThat(CertificatePage.of(Translation.of("de"), certificate("en"))).doesNotContain(policed.group(1));
    }

    @Test
    void theScriptHasFewerThan150LinesThatCanBeRead() {
        List<String> lines = CheckScript.text().strip().lines().toList();
        assertThat(lines)
                .hasSizeLessThan(150)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(150));
        assertThat(CheckScript.text()).doesNotContain("eval", "innerHTML", "fetch", "XMLHttp", "import ", "</");
        assertThat(CheckScript.text().getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(CheckScript.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificatePage.of(Translation.of("fr"), ""))
                .withMessageContaining("language");
    }
}
