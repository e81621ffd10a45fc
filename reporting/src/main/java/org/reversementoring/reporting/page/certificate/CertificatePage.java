package org.reversementoring.reporting.page.certificate;

import static org.reversementoring.reporting.document.HtmlText.attribute;
import static org.reversementoring.reporting.document.HtmlText.content;

import java.util.stream.Collectors;
import org.reversementoring.core.language.Translation;
import org.reversementoring.reporting.text.PageText;

/**
 * The page that checks a certificate: one file for a browser, offline, that loads nothing and sends nothing. It says <em>holds</em>, or
 * shows an example with invented answers that breaks the promise. Another file can be chosen or pasted.
 *
 * <p>It is for governance and ethics, and whoever else does not want to believe us. It is not for the mentee's report, because it says
 * how good a guess can be.
 *
 * <p><strong>The only page of the library with a script</strong>, because a checker that is not run proves nothing. The script is plain
 * JavaScript of fewer than 150 lines, to be read before it is believed. A content security policy lets the script and the style
 * sheet run and nothing else, and loads nothing, whatever the certificate says.
 *
 * <p>The page is no {@code Document}: a document is written as HTML and as Markdown alike, and no Markdown checks anything.
 */
public final class CertificatePage {

    private static final String PAGE = "certificate-check";

    private final PageText text;

    private CertificatePage(PageText text) {
        this.text = text;
    }

    /**
     * The page.
     *
     * @param translation the language, such as English or German
     * @param certificate the text of the certificate that is checked when the page opens; it may be anything, and stays text
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if the page is not written in this language
     */
    public static String of(Translation translation, String certificate) {
        return new CertificatePage(PageText.in(translation, PAGE)).page(certificate);
    }

    private String page(String certificate) {
        String nonce = attribute("nonce", CheckScript.nonce(certificate));
        return "<!DOCTYPE html>\n<html" + attribute("lang", text.language()) + ">\n<head>\n  <meta charset=\"utf-8\">\n"
                + "  <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "  <meta http-equiv=\"Content-Security-Policy\""
                + attribute("content", CheckScript.policy(CheckScript.nonce(certificate))) + ">\n"
                + "  <meta name=\"robots\" content=\"noindex\">\n"
                + "  <title>" + say("check.title") + "</title>\n"
                + "  <style" + nonce + ">" + CheckScript.style() + "</style>\n</head>\n<body>\n<main>\n"
                + "  <h1>" + say("check.title") + "</h1>\n"
                + paragraphs("check.intro")
                + section(
                        "check.result",
                        "    <div id=\"result\" role=\"status\"><p>" + say("check.waiting") + "</p></div>\n")
                + section("check.meaning", points("check.meaning"))
                + section("check.limits", points("check.limits"))
                + section("check.other", form())
                + section("check.trust", paragraphs("check.trust"))
                + "</main>\n"
                + data("certificate", nonce, EmbeddedJson.of(certificate))
                + data("sentences", nonce, EmbeddedJson.of(text.startingWith("js.")))
                + "<script" + nonce + ">" + CheckScript.text() + "</script>\n</body>\n</html>\n";
    }

    private String section(String key, String body) {
        String id = key.replace("check.", "") + "-heading";
        return "  <section" + attribute("aria-labelledby", id) + ">\n    <h2" + attribute("id", id) + ">" + say(key)
                + "</h2>\n" + body + "  </section>\n";
    }

    private String form() {
        return "    <p><label for=\"file\">" + say("check.file") + "</label> <input type=\"file\" id=\"file\"></p>\n"
                + "    <p><label for=\"paste\">" + say("check.paste") + "</label>"
                + " <textarea id=\"paste\" rows=\"4\" spellcheck=\"false\"></textarea></p>\n"
                + "    <p><button type=\"button\" id=\"check\">" + say("check.check") + "</button></p>\n";
    }

    private String paragraphs(String key) {
        return text.numbered(key).stream()
                .map(sentence -> "    <p>" + content(sentence) + "</p>\n")
                .collect(Collectors.joining());
    }

    private String points(String key) {
        return text.numbered(key).stream()
                .map(sentence -> "      <li>" + content(sentence) + "</li>\n")
                .collect(Collectors.joining("", "    <ul>\n", "    </ul>\n"));
    }

    private String say(String key) {
        return content(text.say(key));
    }

    private static String data(String id, String nonce, String json) {
        return "<script type=\"application/json\"" + attribute("id", id) + nonce + ">" + json + "</script>\n";
    }
}
