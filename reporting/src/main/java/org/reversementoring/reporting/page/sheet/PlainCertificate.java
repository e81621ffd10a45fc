package org.reversementoring.reporting.page.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.Method;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.text.PageText;

/**
 * The certificate in plain words, for governance and ethics: what was checked, against whom, with what result, what is not promised and
 * how good a guess can be.
 *
 * <p>It is about the method and knows no answer and no report. It is not for the mentee, whom it would tell how well to guess.
 */
public final class PlainCertificate {

    /** Families of guarantees that have a sentence; the name begins with one of these. */
    private static final Set<String> KNOWN = Set.of("ED", "LF", "HD");

    private final Method method;
    private final PageText text;

    private PlainCertificate(Method method, PageText text) {
        this.method = method;
        this.text = text;
    }

    /**
     * The certificate.
     *
     * @param method the method by which reports are made, with what was proved
     * @param words the labels; their language, English or German, is that of the certificate
     * @throws IllegalArgumentException if the labels are of another language
     */
    public static Document of(Method method, Vocabulary words) {
        PageText text = Sheets.text(words, "plain-certificate");
        PlainCertificate certificate = new PlainCertificate(method, text);
        Document.Builder sheet = Sheets.sheetFor(
                        text, Presentation.none(), "certificate.title", text.say("certificate.for"))
                .addSections(certificate.result());
        for (int i = 0; i < method.certified().size(); i++) {
            sheet.addSections(certificate.checked(i + 1, method.certified().get(i)));
        }
        return sheet.addSections(certificate.counted(), certificate.notPromised())
                .build();
    }

    private Section result() {
        List<String> sentences = new ArrayList<>();
        if (method instanceof Method.ByConsent) {
            sentences.addAll(text.numbered("certificate.consent"));
        } else if (method.certified().isEmpty()) {
            sentences.add(text.say("certificate.no-marks"));
        } else {
            Set<String> families = new LinkedHashSet<>();
            method.certified().forEach(each -> each.guarantees().forEach(name -> families.add(family(name))));
            families.forEach(family -> sentences.add(text.say("certificate.holds." + family)));
            sentences.add(text.say("certificate.never-anonymous"));
        }
        return Section.of("result", text.say("certificate.result"), List.of(new Block.Note(sentences)));
    }

    private static String family(String name) {
        String family = name.replaceAll("\\(.*", "");
        return KNOWN.contains(family) ? family : "OTHER";
    }

    private Section checked(int number, Certificate certificate) {
        List<List<String>> facts = List.of(
                fact("rule", rule(certificate.strategy())),
                fact("panel", text.count("certificate.mentors", certificate.panelSize())),
                fact("scale", text.say("certificate.steps", certificate.scalePoints())),
                fact("reader", text.count("certificate.reader", certificate.colluders())),
                fact("checked", text.say("certificate.all", certificate.panelsChecked())),
                fact("statements", Integer.toString(certificate.distinctStatements())),
                fact("exact", odds(certificate, Certificate::worstPosterior)),
                fact("low", odds(certificate, Certificate::worstUnfavourable)),
                fact("names", String.join(", ", certificate.guarantees())));
        return Section.of(
                "checked-" + number,
                text.say("certificate.checked"),
                List.of(new Block.Table(
                        text.say("certificate.checked.caption", certificate.scalePoints()),
                        text.all("sheet.line", "certificate.value"),
                        facts)));
    }

    /** A strategy of ours in words; one of a host has no other name than its own. */
    private String rule(String strategy) {
        return Optional.ofNullable(text.startingWith("certificate.rule.").get(strategy))
                .orElse(strategy);
    }

    private List<String> fact(String key, String value) {
        return List.of(text.say("certificate.fact." + key), value);
    }

    private String odds(Certificate certificate, Function<Certificate, BigDecimal> probability) {
        GuessOdds odds = GuessOdds.of(probability.apply(certificate));
        return odds.always()
                ? text.say("certificate.odds.always")
                : text.count("certificate.odds", odds.times(), odds.in());
    }

    private Section counted() {
        List<String> sentences = new ArrayList<>();
        if (method instanceof Method.Scored scored) {
            if (!scored.certificates().isEmpty()) {
                sentences.add(text.say("certificate.counted.answers", scored.answersNeeded()));
            }
            sentences.add(text.say("certificate.counted.points", scored.endorsementsNeeded()));
            sentences.add(text.say("certificate.counted.never"));
        } else {
            sentences.add(text.say("certificate.counted.consent", method.panelSize()));
        }
        sentences.add(text.say("certificate.counted.others"));
        return Section.of("counted", text.say("certificate.counted"), List.of(Sheets.points(sentences)));
    }

    private Section notPromised() {
        List<String> sentences = new ArrayList<>();
        if (method instanceof Method.Scored scored) {
            sentences.add(text.say("certificate.not.more", scored.colluders() + 1));
            if (!scored.certificates().isEmpty()) {
                sentences.addAll(text.all(
                        "certificate.not.guess",
                        "certificate.not.each",
                        "certificate.not.passed",
                        "certificate.not.prior"));
            }
        }
        sentences.add(
                text.say(method instanceof Method.Scored ? "certificate.not.words" : "certificate.not.words.consent"));
        sentences.addAll(text.all("certificate.not.room", "certificate.not.computers"));
        return Section.of("not-promised", text.say("certificate.not"), List.of(Sheets.points(sentences)));
    }
}
