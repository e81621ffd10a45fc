package org.reversementoring.core.json;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

/**
 * The printer of canonical text: two spaces of indentation and line feeds, on every platform. Members come sorted from the
 * mapper.
 */
final class CanonicalPrinter {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    static final DefaultPrettyPrinter INSTANCE =
            new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    private CanonicalPrinter() {}

    /**
     * The text with half surrogate pairs as escapes. No encoding can store such a character, and a host that writes the text as
     * UTF-8 would store another text; a report would then not fit its digest.
     */
    static String withoutHalfPairs(String json) {
        StringBuilder text = null;
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char character = json.charAt(i);
            if (!Character.isSurrogate(character)) {
                continue;
            }
            if (Character.isHighSurrogate(character)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            text = text == null ? new StringBuilder(json.length() + 16) : text;
            text.append(json, done, i).append(String.format("\\u%04X", (int) character));
            done = i + 1;
        }
        return text == null ? json : text.append(json, done, json.length()).toString();
    }
}
