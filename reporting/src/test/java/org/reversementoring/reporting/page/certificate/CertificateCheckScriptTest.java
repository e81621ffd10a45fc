package org.reversementoring.reporting.page.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Scriptable;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.certificate.CertificateIssuer;
import org.reversementoring.anonymisation.certificate.PortableCertificateCodec;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.anonymisation.testkit.broken.BrokenStrategies;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.text.PageText;

/**
 * The script of the page against the auditor, with which it shares no code, and against corrupted certificates. Whatever is checked
 * here is also written to {@code target/certificates}, where CI lets the browser's engine and the checker in Python judge it.
 */
class CertificateCheckScriptTest {

    /** The panels times what colluders can tell, up to which a table is checked here; CI checks the larger ones too. */
    private static final long MOST_HERE = 300;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .configure(JsonWriteFeature.ESCAPE_NON_ASCII, true)
            .build();
    private static final Path CASES = Path.of("target", "certificates");
    private static final Map<String, List<String>> WRITTEN = new LinkedHashMap<>();

    private final ScriptRun script = ScriptRun.ofPage();

    @AfterEach
    void close() {
        script.close();
    }

    @AfterAll
    static void write() throws IOException {
        Files.createDirectories(CASES);
        for (Map.Entry<String, List<String>> file : WRITTEN.entrySet()) {
            Files.write(CASES.resolve(file.getKey() + ".jsonl"), file.getValue());
        }
    }

    private static void keep(String file, String name, boolean holds, String text) {
        ObjectNode line =
                JSON.createObjectNode().put("name", name).put("holds", holds).put("text", text);
        try {
            WRITTEN.computeIfAbsent(file, first -> new ArrayList<>()).add(JSON.writeValueAsString(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final List<AnonymisationStrategy> SHIPPED = List.of(
            Strategies.majority(),
            Strategies.supportBand(),
            Strategies.middleAnswers(),
            Strategies.middleAnswersAndSupport(),
            Strategies.trimmed(),
            Strategies.trimmedMean(2),
            Strategies.listedOptions(3));

    private static List<Guarantee.Deniability> claimsOf(AnonymisationStrategy strategy, PublicContext context) {
        return strategy.id().startsWith("listed")
                ? List.of(Guarantee.leastFeasible(2))
                : List.of(
                        Guarantee.endpointDeniability(),
                        Guarantee.leastFeasible(2),
                        Guarantee.harmDeniability(context.scale()),
                        Guarantee.intervalWidth(context.scale().points() - 1));
    }

    private static long cost(int size, int points, int colluders) {
        return choose(size + points, points) * choose(colluders + points, points);
    }

    private static long choose(int n, int k) {
        long number = 1;
        for (int i = 1; i <= k; i++) {
            number = number * (n - k + i) / i;
        }
        return number;
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void whatTheAuditorCertifiesHolds(int points) {
        int here = 0;
        for (int size = 1; size <= 8; size++) {
            for (int colluders = 0; colluders <= 2 && colluders < size; colluders++) {
                PublicContext context = PublicContext.of(Tables.scale(points), size, colluders);
                for (AnonymisationStrategy strategy : SHIPPED) {
                    String text = PortableCertificateCodec.write(
                            CertificateIssuer.issue(context, claimsOf(strategy, context), strategy));
                    String name = strategy.id() + " n=" + size + " s=" + points + " c=" + colluders;
                    keep("certified", name, true, text);
                    if (cost(size, points, colluders) <= MOST_HERE) {
                        here++;
                        assertThat(ScriptRun.code(script.check(text))).as(name).isEqualTo("holds");
                    }
                }
            }
        }
        assertThat(here).isGreaterThan(20);
    }

    /** Where the auditor refuses a strategy, the script refuses a certificate that claims the same, with an example. */
    @ParameterizedTest
    @CsvSource({"3, 3, 0", "4, 2, 0", "5, 3, 1", "6, 4, 1", "7, 2, 2", "8, 2, 1"})
    void whatTheAuditorRefusesIsBroken(int size, int points, int colluders) {
        PublicContext context = PublicContext.of(Tables.scale(points), size, colluders);
        int refused = 0;
        for (BrokenStrategies.Broken broken : BrokenStrategies.all()) {
            List<Guarantee.Deniability> claims = claimsOf(broken.strategy(), context);
            if (Tables.audit(broken.strategy(), context, claims) instanceof AuditResult.Refuted refuted) {
                refused++;
                String text = Tables.file(
                        Tables.said(broken.strategy(), context),
                        context,
                        Tables.names(claims, colluders),
                        BigDecimal.ONE,
                        BigDecimal.ONE);
                Scriptable result = script.check(text);
                assertThat(ScriptRun.code(result)).as(broken.strategy().id()).isEqualTo("broken");
                List<String> words = script.words(result, sentences("en"));
                assertThat(words).startsWith("It does not hold.");
                assertThat(words.get(1)).startsWith("Example with invented answers: ");
                assertThat(words.get(words.size() - 1))
                        .contains(refuted.counterexample().guarantee());
                assertThat(script.words(result, sentences("de")).get(1))
                        .startsWith("Beispiel mit erfundenen Antworten: ");
                keep("refused", broken.strategy().id() + " " + context.panelSize(), false, text);
            }
        }
        assertThat(refused).isPositive();
    }

    /** Every table that differs from a true one in one panel, or in two rows put together: script and auditor say the same. */
    @Test
    void aTableThatIsOnePanelAwayIsJudgedAsTheAuditorJudgesIt() {
        PublicContext context = PublicContext.of(Tables.scale(3), 5, 1);
        List<Guarantee.Deniability> claims = claimsOf(Strategies.middleAnswers(), context);
        Map<String, Statement> said = Tables.said(Strategies.middleAnswers(), context);
        List<Statement> statements = said.values().stream().distinct().toList();
        List<Map<String, Statement>> others = new ArrayList<>();
        for (String panel : said.keySet()) {
            for (Statement statement : statements) {
                others.add(with(said, panel, statement));
            }
            others.add(with(said, panel, new Statement.Worded("Something else.")));
        }
        int broken = 0;
        int still = 0;
        for (Map<String, Statement> other : others) {
            if (!isSilentBelowFloor(other, context)) {
                continue;
            }
            boolean holds = Tables.audit(Tables.lookup(other), context, claims) instanceof AuditResult.Certified;
            String text = Tables.file(other, context, Tables.names(claims, 1), BigDecimal.ONE, BigDecimal.ONE);
            String code = ScriptRun.code(script.check(text));
            // Its odds are not those that it states, which is looked at last.
            assertThat(code).isEqualTo(holds ? "odds" : "broken");
            keep("changed-tables", "table " + (broken + still), false, text);
            broken += holds ? 0 : 1;
            still += holds ? 1 : 0;
        }
        assertThat(broken).isGreaterThan(40);
        assertThat(still).isGreaterThan(20);
    }

    private static Map<String, Statement> with(Map<String, Statement> said, String panel, Statement statement) {
        Map<String, Statement> other = new LinkedHashMap<>(said);
        other.put(panel, statement);
        return other;
    }

    private static boolean isSilentBelowFloor(Map<String, Statement> said, PublicContext context) {
        return said.entrySet().stream().allMatch(panel -> {
            int declined = Character.digit(panel.getKey().charAt(context.scale().points()), 25);
            return context.panelSize() - declined >= context.answersNeeded()
                    || panel.getValue() instanceof Statement.NotShown;
        });
    }

    /** A table with everybody's answers and one with silence, and a claim of each kind. */
    @Test
    void aCorruptedCertificateFailsAndIsNotRead() {
        int corrupted = 0;
        for (PublicContext context :
                List.of(PublicContext.of(Tables.scale(2), 3, 0), PublicContext.of(Tables.scale(2), 5, 1))) {
            AnonymisationStrategy strategy = Strategies.middleAnswers();
            String text = PortableCertificateCodec.write(
                    CertificateIssuer.issue(context, claimsOf(strategy, context), strategy));
            for (Map.Entry<String, String> corrupt : Corruptions.of(text).entrySet()) {
                Scriptable result = script.check(corrupt.getValue());
                assertThat(ScriptRun.holds(result)).as(corrupt.getKey()).isFalse();
                assertThat(readable(corrupt.getValue(), ScriptRun.code(result)))
                        .as(corrupt.getKey())
                        .isFalse();
                assertThat(script.words(result, sentences("en"))).hasSizeGreaterThan(1);
                keep("corrupted", corrupt.getKey(), false, corrupt.getValue());
                corrupted++;
            }
            assertThat(ScriptRun.holds(script.check(text))).isTrue();
        }
        assertThat(corrupted).isGreaterThan(1_000);
    }

    /** Whether the library reads the text. It does not ask whether guarantees and odds hold, as checkers do. */
    private static boolean readable(String text, String code) {
        try {
            PortableCertificateCodec.read(text);
            return !List.of("broken", "odds").contains(code);
        } catch (DocumentException e) {
            assertThat(e.getMessage()).startsWith("$").hasSizeLessThan(200);
            return false;
        }
    }

    /** FIPS 180-4 has the first two; the others are where a block ends. */
    @Test
    void theDigestIsSha256() {
        assertThat(script.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(script.sha256("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        for (int length : List.of(54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1_000)) {
            String text = "ß€😀".repeat(length).substring(0, length / 2 * 2).repeat(1) + "x".repeat(length);
            String whole = Character.isHighSurrogate(text.charAt(text.length() - 1)) ? "x" : text;
            assertThat(script.sha256(whole)).isEqualTo(Corruptions.digest(whole));
            assertThat(script.sha256("x".repeat(length))).isEqualTo(Corruptions.digest("x".repeat(length)));
        }
    }

    private static Map<String, String> sentences(String language) {
        return PageText.in(Translation.of(language), "certificate-check").startingWith("js.");
    }
}
