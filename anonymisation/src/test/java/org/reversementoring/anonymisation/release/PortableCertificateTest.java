package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.certificate.CertificateIssuer;
import org.reversementoring.anonymisation.certificate.PortableCertificate;
import org.reversementoring.anonymisation.certificate.PortableCertificateCodec;
import org.reversementoring.anonymisation.certificate.StatementPanels;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Statement;

/** The proof that travels says what the gate certified, in one text, and nothing else is read (G4). */
class PortableCertificateTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "certificate.json");
    private static final List<AnonymisationStrategy> STRATEGIES = List.of(
            Strategies.middleAnswersAndSupport(),
            Strategies.middleAnswers(),
            Strategies.supportBand(),
            Strategies.majority(),
            Strategies.trimmed(),
            Strategies.trimmedMean(1));

    private static RatingScale scale(int points) {
        return RatingScale.of(
                IntStream.rangeClosed(1, points).mapToObj(i -> "m" + i).toList());
    }

    private static PortableCertificate small() {
        return CertificateIssuer.of(ReleasePolicy.standard(), Strategies.majority())
                .issue(scale(2), 5);
    }

    /** Renew it with {@code -Dgolden.write=true}. */
    @Test
    void golden() throws IOException {
        String text = PortableCertificateCodec.write(
                CertificateIssuer.of(ReleasePolicy.standard()).issue(Guides.agreement(), 6));
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @ParameterizedTest
    @CsvSource({"5, 2", "5, 5", "6, 3", "6, 5", "8, 4"})
    void itIsWhatTheGateCertifiedAndIsReadAgain(int size, int points) {
        for (AnonymisationStrategy strategy : STRATEGIES) {
            PortableCertificate issued =
                    CertificateIssuer.of(ReleasePolicy.standard(), strategy).issue(scale(points), size);
            assertThat(issued.certificate())
                    .isEqualTo(ReportAnonymiser.of(ReleasePolicy.standard(), strategy)
                            .certified(scale(points), size)
                            .certificate());
            String text = PortableCertificateCodec.write(issued);
            assertThat(PortableCertificateCodec.read(text)).isEqualTo(issued);
            assertThat(PortableCertificateCodec.write(PortableCertificateCodec.read(text)))
                    .isEqualTo(text);
            assertThat(text).endsWith("\"digest\":\"" + PortableCertificateCodec.digest(issued) + "\"}");
        }
    }

    /** The panels and statements are counted with the strategy itself, without the auditor. */
    @Test
    void itsTableIsWhatTheStrategySays() {
        PublicContext context = PublicContext.of(scale(3), 6, 1);
        AnonymisationStrategy strategy = Strategies.middleAnswers();
        PortableCertificate issued =
                CertificateIssuer.of(ReleasePolicy.standard(), strategy).issue(scale(3), 6);
        int panels = 0;
        for (StatementPanels row : issued.table()) {
            for (String panel : row.panels()) {
                int[] counts =
                        panel.chars().map(digit -> Character.digit(digit, 25)).toArray();
                Statement said = strategy.apply(
                        AnswerCounts.ofCounts(scale(3), counts[3], counts[0], counts[1], counts[2]), context);
                assertThat(said.canonical()).isEqualTo(row.canonical());
                panels++;
            }
        }
        assertThat(panels).as("C(9,3)").isEqualTo(84);
    }

    @Test
    void itAccompaniesTheReportsOfItsStrategyAndNoOthers() {
        FeedbackReport report = report(Strategies.middleAnswersAndSupport(), 6, 1);
        CertificateIssuer issuer = CertificateIssuer.of(ReleasePolicy.standard());
        assertThat(issuer.issue(report)).hasSize(1).allMatch(certificate -> certificate.accompanies(report));
        assertThat(issuer.issue(report)).isEqualTo(issuer.issue(report(Strategies.middleAnswersAndSupport(), 6, 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateIssuer.of(ReleasePolicy.standard(), Strategies.majority())
                        .issue(report))
                .withMessageContaining("carries another");
        assertThat(issuer.issue(report(Strategies.middleAnswersAndSupport(), 7, 1))
                        .get(0)
                        .accompanies(report))
                .isFalse();
    }

    private static FeedbackReport report(AnonymisationStrategy strategy, int size, long seed) {
        Release release = ReportAnonymiser.of(ReleasePolicy.standard(), strategy)
                .anonymise(Panels.REPORT, Panels.collation(Panels.consensus(size, new Random(seed)), 3, 4));
        return ((Release.Released) release).report();
    }

    private static AnonymisationStrategy saying(String text) {
        return new AnonymisationStrategy() {
            @Override
            public String id() {
                return "saying";
            }

            @Override
            public Statement apply(AnswerCounts answers, PublicContext context) {
                return new Statement.Worded(text);
            }
        };
    }

    @Test
    void whatDoesNotHoldHasNoCertificate() {
        AnonymisationStrategy mean = new AnonymisationStrategy() {
            @Override
            public String id() {
                return "lowest";
            }

            @Override
            public Statement apply(AnswerCounts answers, PublicContext context) {
                return new Statement.Worded("lowest " + answers.ranked(1));
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CertificateIssuer.of(ReleasePolicy.standard(), mean).issue(scale(3), 5))
                .withMessageContaining("strategy refused");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateIssuer.of(ReleasePolicy.standard()).issue(scale(3), 4))
                .withMessageContaining("panel size must be at least 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateIssuer.of(ReleasePolicy.conversation()))
                .withMessageContaining("no scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateIssuer.of(ReleasePolicy.standard()).issue(scale(7), 24))
                .withMessageContaining("panels must be at most 200000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateIssuer.issue(
                        PublicContext.of(scale(2), 5, 1),
                        List.of(Guarantee.leastFeasible(3)),
                        Strategies.listedOptions(3)))
                .withMessageContaining("strategy refused");
        PublicContext five = PublicContext.of(scale(2), 5, 1);
        assertThatThrownBy(() ->
                        CertificateIssuer.issue(five, List.of(Guarantee.endpointDeniability()), saying("half \ud800")))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("Unicode");
    }

    @Test
    void whatMustBeEscapedIsReadAgain() {
        String odd = "\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028\u2029 ß 😀 </script> \ufeff";
        PortableCertificate issued = CertificateIssuer.of(ReleasePolicy.standard(), saying(odd))
                .inWords("de", (statement, scale) -> odd + odd)
                .issue(RatingScale.of(List.of(odd, "other " + odd)), 5);
        String text = PortableCertificateCodec.write(issued);
        assertThat(PortableCertificateCodec.read(text)).isEqualTo(issued);
        assertThat(text.chars()).allMatch(character -> character >= ' ');
    }

    /** Each text that is one step from a true one, in each place: refused with a path and without the content. */
    @Test
    void noTextBesideTheCanonicalOneIsRead() {
        String text = PortableCertificateCodec.write(small());
        List<String> others = new ArrayList<>(List.of("", "null", "[]", "{}", text + " ", " " + text, text + text));
        for (int i = 0; i < text.length(); i++) {
            others.add(text.substring(0, i));
            others.add(text.substring(0, i) + text.substring(i + 1));
            others.add(text.substring(0, i) + "\ud800" + text.substring(i));
            others.add(text.substring(0, i) + "0" + text.substring(i));
            others.add(text.substring(0, i) + (char) (text.charAt(i) ^ 1) + text.substring(i + 1));
        }
        for (String other : others) {
            assertThatThrownBy(() -> PortableCertificateCodec.read(other))
                    .isInstanceOf(DocumentException.class)
                    .hasMessageMatching("\\$[A-Za-z0-9.\\[\\]]*: [^\ud800]{10,120}");
        }
        assertThat(others).hasSizeGreaterThan(2_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\":1 | \"version\":2 | $.version",
                "\"panelSize\":5 | \"panelSize\":25 | $.panelSize",
                "\"panelSize\":5 | \"panelSize\":99999999999999999999 | $.panelSize",
                "\"colluders\":1 | \"colluders\":-1 | $.colluders",
                "\"labels\":[\"m1\",\"m2\"] | \"labels\":[\"m1\",\"m1\"] | $.scale",
                "ED(1) | PC(1,0.9,uniform) | $.guarantees[0]",
                "ED(1) | ED(2) | $.guarantees[0]",
                "HD(1,{1}) | HD(1,{3}) | $.guarantees[2]",
                "\"panelsChecked\":21 | \"panelsChecked\":20 | $.panelsChecked",
                "\"distinctStatements\":3 | \"distinctStatements\":4 | $.distinctStatements",
                "500 | 401 | $.table[0]",
                "500 | 600 | $.table[0].panels",
                "500 | 5Z0 | $.table[0].panels",
                "\"worstPosterior\":\"0 | \"worstPosterior\":\"7 | $.worstPosterior",
                "\"strategy\":\"majority\" | \"strategy\":\"minority\" | $.digest"
            })
    void aFaultNamesItsPlace(String part, String other, String path) {
        String text = PortableCertificateCodec.write(small());
        assertThat(text).contains(part);
        assertThatThrownBy(() -> PortableCertificateCodec.read(
                        text.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(other))))
                .isInstanceOfSatisfying(DocumentException.class, fault -> {
                    assertThat(fault.path()).isEqualTo(path);
                    assertThat(fault.getMessage()).isEqualTo(path + ": " + fault.rule());
                });
    }

    /** An enemy's text costs no more than its length. */
    @Test
    void aHugeTextIsRefusedAtOnce() {
        for (String huge : List.of(
                "[".repeat(7_000_000),
                "9".repeat(7_000_000),
                "x".repeat(PortableCertificateCodec.MAX_CHARACTERS + 1))) {
            assertThatThrownBy(() -> PortableCertificateCodec.read(huge)).isInstanceOf(DocumentException.class);
        }
        String rows = PortableCertificateCodec.write(small()).split("\"table\":", 2)[0] + "\"table\":["
                + "{\"canonical\":\"a\",\"text\":\"a\",\"panels\":\"500\"},".repeat(100_000);
        assertThatThrownBy(() -> PortableCertificateCodec.read(rows)).isInstanceOf(DocumentException.class);
    }

    @Test
    void noCertificateIsMadeOfPartsThatDoNotFit() {
        PortableCertificate small = small();
        Certificate proved = small.certificate();
        List<StatementPanels> lost = small.table().subList(1, small.table().size());
        assertThatThrownBy(() -> new PortableCertificate(proved, small.scale(), 5, "en", lost))
                .isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> new PortableCertificate(proved, scale(3), 5, "en", small.table()))
                .hasMessageStartingWith("$.scale: ");
        assertThatThrownBy(() -> new PortableCertificate(proved, small.scale(), 4, "en", small.table()))
                .hasMessageStartingWith("$.answersNeeded: ");
        assertThatThrownBy(() -> new PortableCertificate(proved, small.scale(), 5, "\">", small.table()))
                .hasMessageStartingWith("$.language: ");
        assertThatThrownBy(() -> new StatementPanels("x", "", List.of("500"))).isInstanceOf(DocumentException.class);
        assertThatThrownBy(() -> new StatementPanels("x", "x", List.of())).isInstanceOf(DocumentException.class);
    }
}
