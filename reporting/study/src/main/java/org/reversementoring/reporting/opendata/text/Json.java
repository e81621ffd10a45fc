package org.reversementoring.reporting.opendata.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A writer of maps, lists, texts, numbers and truth values as JSON, in the given order, with two blanks for each level. */
public final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** A document that ends with a line end. */
    public static String document(Map<String, ?> object) {
        Json json = new Json();
        json.value(object, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> object) {
            members(object, indent);
        } else if (value instanceof List<?> array) {
            items(array, indent);
        } else if (value instanceof BigDecimal number) {
            out.append(number.toPlainString());
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void members(Map<?, ?> object, String indent) {
        String separator = "";
        out.append('{');
        for (Map.Entry<?, ?> member : object.entrySet()) {
            out.append(separator).append(indent).append("  ");
            text(member.getKey().toString());
            out.append(": ");
            value(member.getValue(), indent + "  ");
            separator = ",";
        }
        out.append(object.isEmpty() ? "" : indent).append('}');
    }

    private void items(List<?> array, String indent) {
        String separator = "";
        out.append('[');
        for (Object item : array) {
            out.append(separator).append(indent).append("  ");
            value(item, indent + "  ");
            separator = ",";
        }
        out.append(array.isEmpty() ? "" : indent).append(']');
    }

    // A lower-than sign is escaped so that a document can stand inside a page.
    private void text(String text) {
        out.append('"');
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c == '<') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", c));
                    } else {
                        out.append((char) c);
                    }
                }
            }
        });
        out.append('"');
    }
}
