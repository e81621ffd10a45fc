package org.reversementoring.reporting.page.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.certificate.CertificateIssuer;
import org.reversementoring.anonymisation.certificate.PortableCertificateCodec;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.report.Statement;

/** What a certificate with all its claims hides: a claim, a digit or a size that the script does not look at. */
class ClaimsAloneTest {

    private final ScriptRun script = ScriptRun.ofPage();

    @AfterEach
    void close() {
        script.close();
    }

    /** Every table of three mentors that is one panel away from a true one, under each claim by itself. */
    @Test
    void eachClaimAloneIsJudgedAsTheAuditorJudgesIt() {
        PublicContext context = PublicContext.of(Tables.scale(3), 3, 0);
        Map<String, Statement> said = Tables.said(Strategies.middleAnswers(), context);
        for (Guarantee.Deniability claim : List.of(
                Guarantee.endpointDeniability(),
                Guarantee.leastFeasible(3),
                Guarantee.intervalWidth(2),
                Guarantee.harmDeniability(List.of(1)),
                Guarantee.harmDeniability(List.of(2, 3)))) {
            int broken = 0;
            for (String panel : said.keySet()) {
                Map<String, Statement> other = new LinkedHashMap<>(said);
                other.put(panel, new Statement.Worded("Something else."));
                if (panel.endsWith("0")) {
                    broken += isBroken(other, context, claim) ? 1 : 0;
                }
            }
            assertThat(broken).as(claim.name(0)).isPositive();
        }
    }

    /** What {1,2} and {2,3} leave open has one end each, and ED needs both. */
    @Test
    void oneEndIsNotEnough() {
        PublicContext context = PublicContext.of(Tables.scale(3), 3, 0);
        for (int end : List.of(0, 2)) {
            Map<String, Statement> said = new LinkedHashMap<>(Tables.said(Strategies.middleAnswers(), context));
            said.replaceAll((panel, statement) -> !panel.endsWith("0")
                    ? statement
                    : new Statement.Worded(panel.charAt(end) == '0' ? "None." : "Some."));
            assertThat(isBroken(said, context, Guarantee.endpointDeniability())).isTrue();
        }
    }

    private boolean isBroken(Map<String, Statement> said, PublicContext context, Guarantee.Deniability claim) {
        List<Guarantee.Deniability> alone = List.of(claim);
        boolean holds = Tables.audit(Tables.lookup(said), context, alone) instanceof AuditResult.Certified;
        String text = Tables.file(said, context, Tables.names(alone, 0), BigDecimal.ONE, BigDecimal.ONE);
        // Where somebody is found out, odds of 1 are the true ones.
        assertThat(List.of("odds", "holds").contains(ScriptRun.code(script.check(text))))
                .as(claim.name(0))
                .isEqualTo(holds);
        return !holds;
    }

    /** Base 25 has no capitals: one panel has one writing. A panel of ten is the smallest that shows it. */
    @Test
    void aCountAboveNineHasOneWriting() {
        PublicContext context = PublicContext.of(Tables.scale(2), 10, 0);
        String text = PortableCertificateCodec.write(
                CertificateIssuer.issue(context, List.of(Guarantee.endpointDeniability()), Strategies.majority()));
        assertThat(ScriptRun.code(script.check(text))).isEqualTo("holds");
        String capital = forged(text.replace("a00", "A00"));
        assertThat(capital).isNotEqualTo(text);
        assertThat(ScriptRun.code(script.check(capital))).isEqualTo("table");
    }

    /** What would take a browser for ever is refused before it begins. */
    @Test
    void whatIsTooLargeIsRefused() {
        PublicContext context = PublicContext.of(Tables.scale(11), 1, 0);
        String text = PortableCertificateCodec.write(
                CertificateIssuer.issue(context, List.of(Guarantee.endpointDeniability()), Strategies.majority()));
        String large = forged(text.replace("\"panelSize\":1,\"colluders\":0", "\"panelSize\":24,\"colluders\":10")
                .replace("\"answersNeeded\":3", "\"answersNeeded\":23")
                .replace("ED(0)", "ED(10)"));
        assertThat(ScriptRun.code(script.check(large))).isEqualTo("size");
    }

    private static String forged(String text) {
        String body = text.replaceFirst(",\"digest\":\"[0-9a-f]{64}\"}$", "}");
        return body.substring(0, body.length() - 1) + ",\"digest\":\"" + Corruptions.digest(body) + "\"}";
    }
}
