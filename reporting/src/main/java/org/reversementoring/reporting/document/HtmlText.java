package org.reversementoring.reporting.document;

import java.util.Optional;

/** Text as HTML and as XML. Whatever a text says, it stays text: it opens no tag and closes no attribute. */
public final class HtmlText {

    private HtmlText() {}

    /** Text between tags. */
    public static String content(String text) {
        return CleanText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** An attribute with a blank before it, or nothing if there is no value. */
    public static String attribute(String name, Optional<String> value) {
        return value.map(text -> attribute(name, text)).orElse("");
    }

    /** An attribute with a blank before it. */
    public static String attribute(String name, String value) {
        String safe = CleanText.of(value)
                .replace("&", "&amp;")
                .replace("\"", "&#34;")
                .replace("'", "&#39;")
                .replace("<", "&lt;");
        return " " + name + "=\"" + safe + "\"";
    }
}
