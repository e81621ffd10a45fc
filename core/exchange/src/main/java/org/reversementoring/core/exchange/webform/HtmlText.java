package org.reversementoring.core.exchange.webform;

/** Plain text as HTML, for tools that show what they are given as HTML. */
final class HtmlText {

    private HtmlText() {}

    /** The same text with line feeds as breaks. */
    static String of(String plain) {
        return inline(plain).replace("\n", "<br>");
    }

    /** The same text; line feeds stay. */
    static String inline(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
