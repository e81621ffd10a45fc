package org.reversementoring.reporting.render;

import org.reversementoring.reporting.document.CleanText;

/** Escapes text so that neither CommonMark nor HTML nor TeX between dollar signs can read it as markup, and no address becomes a link. */
final class MarkdownText {

    private MarkdownText() {}

    /** A text within a line, for instance a cell. Line breaks and tabs become blanks, because either would end the cell. */
    static String inline(String text) {
        return CleanText.of(text)
                .replaceAll("[\\t\\n\\x0B\\f\\r\\x{85}\\x{2028}\\x{2029}]+", " ")
                .strip()
                .replaceAll("([\\\\`*_\\[\\]<>&|~$])", "\\\\$1")
                .replace("://", ":\\//")
                .replaceAll("(?i)(www)\\.", "$1\\\\.");
    }

    /** A text that is a line, where it could also begin a list, a heading or the underline of one, or end a heading before its end. */
    static String line(String text) {
        return inline(text)
                .replaceAll("^([-+#=])", "\\\\$1")
                .replaceAll("^(\\d+)(?=[.)])", "$1\\\\")
                .replaceAll(" (#+)$", " \\\\$1");
    }
}
