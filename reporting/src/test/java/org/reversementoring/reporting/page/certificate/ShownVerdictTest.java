package org.reversementoring.reporting.page.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.certificate.CertificateIssuer;
import org.reversementoring.anonymisation.certificate.PortableCertificateCodec;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.language.Translation;
import org.reversementoring.reporting.text.PageText;

/** What stands on the screen is the verdict about the text that was checked last, whatever happens while it is checked. */
class ShownVerdictTest {

    /** As much of a page as the script touches. */
    private static final String PAGE = """
            var elements = {};
            function element() {
              return { children: [], replaceChildren: function () { this.children = Array.prototype.slice.call(arguments); } };
            }
            var document = {
              documentElement: { lang: "en" },
              getElementById: function (id) { return elements[id] = elements[id] || element(); },
              createElement: function () { return element(); }
            };
            """;

    private static final String GOOD = PortableCertificateCodec.write(CertificateIssuer.issue(
            PublicContext.of(Tables.scale(2), 3, 0),
            List.of(Guarantee.endpointDeniability()),
            Strategies.middleAnswers()));

    private final Context engine = Context.enter();
    private final Scriptable scope = engine.initStandardObjects();

    @BeforeEach
    void open() throws JsonProcessingException {
        engine.setLanguageVersion(Context.VERSION_ES6);
        run(PAGE);
        JsonMapper json = JsonMapper.builder().build();
        String sentences = json.writeValueAsString(
                PageText.in(Translation.of("en"), "certificate-check").startingWith("js."));
        put("sentences", sentences);
        put("certificate", json.writeValueAsString(GOOD));
        run(CheckScript.text());
    }

    @AfterEach
    void close() {
        Context.exit();
    }

    private Object run(String script) {
        return engine.evaluateString(scope, script, "test.js", 1, null);
    }

    private void put(String element, String text) {
        scope.put("given", scope, text);
        run("document.getElementById('" + element + "').textContent = given");
    }

    private String paste(String text) {
        scope.put("given", scope, text);
        run("elements.paste = { value: given }; elements.check.onclick()");
        return shown();
    }

    private String shown() {
        return run("elements.result.className + ': ' + elements.result.children.map(function (p) { return p.textContent; })[0]")
                .toString();
    }

    @Test
    void each_text_has_its_own_verdict() {
        assertThat(shown()).isEqualTo("holds: It holds.");
        assertThat(paste("")).isEqualTo("fails: It does not hold.");
        assertThat(paste("\n" + GOOD + "\n")).isEqualTo("holds: It holds.");
        assertThat(paste(GOOD.replace("ED(0)", "ED(1)"))).isEqualTo("fails: It does not hold.");
    }

    @Test
    void a_check_that_breaks_off_leaves_no_earlier_verdict() {
        assertThat(shown()).isEqualTo("holds: It holds.");
        run("check = function () { throw new RangeError('too deep'); }");
        assertThat(paste(GOOD)).isEqualTo("fails: It does not hold.");
    }

    /** C(28,4) panels times C(27,4) that colluders can tell are 359 million, more than certificate.md lets a checker go through. */
    @Test
    void what_is_too_large_is_refused_at_once() {
        PublicContext context = PublicContext.of(Tables.scale(4), 24, 23);
        String text = Tables.file(
                Tables.said(Strategies.middleAnswers(), context),
                context,
                List.of("ED(23)"),
                BigDecimal.ONE,
                BigDecimal.ONE);
        assertThat(paste(text)).isEqualTo("fails: It does not hold.");
        assertThat(run("elements.result.children[1].textContent")).isEqualTo("It is too large for this page.");
    }
}
