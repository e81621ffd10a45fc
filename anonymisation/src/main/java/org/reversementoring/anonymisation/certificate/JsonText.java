package org.reversementoring.anonymisation.certificate;

import java.util.List;

/**
 * JSON as every browser's {@code JSON.stringify} writes it: no blanks, members in the order in which they come, and only those escapes
 * that must be. A stranger can then tell whether a text is canonical by writing it again.
 */
final class JsonText {

    private final StringBuilder text = new StringBuilder();

    /** Whether the text has no half surrogate pair, which no encoding can store. */
    static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isHighSurrogate(character)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(character)) {
                return false;
            }
        }
        return true;
    }

    JsonText raw(String part) {
        text.append(part);
        return this;
    }

    JsonText name(String name) {
        return string(name).raw(":");
    }

    JsonText strings(List<String> items) {
        text.append('[');
        for (int i = 0; i < items.size(); i++) {
            raw(i == 0 ? "" : ",").string(items.get(i));
        }
        return raw("]");
    }

    JsonText string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            append(value.charAt(i));
        }
        return raw("\"");
    }

    private void append(char character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (character < ' ') {
                    text.append(String.format("\\u%04x", (int) character));
                } else {
                    text.append(character);
                }
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
