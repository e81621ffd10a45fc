package org.reversementoring.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** What kind of JSON a value is, and what kind a type of ours wants: words for faults, none of them from a document. */
final class Shape {

    static final String NOT_NULL = "must not be null";

    private static final String INTEGER = "an integer";
    private static final Map<Class<?>, String> WANTED = Map.of(
            int.class, INTEGER,
            long.class, INTEGER,
            Integer.class, INTEGER,
            OptionalInt.class, "an integer or null",
            BigDecimal.class, "a number",
            boolean.class, "a boolean",
            Boolean.class, "a boolean",
            String.class, "a string",
            LocalDate.class, "a string",
            Duration.class, "a string");

    private Shape() {}

    /** The rule that a value of this type breaks by its JSON alone. */
    static String rule(Class<?> type, JsonNode value) {
        String wanted = wanted(type);
        if (!wanted.startsWith(name(value)) && !(value.isNumber() && wanted.equals("a number"))) {
            return mismatch(wanted, value);
        } else if (type.isEnum()) {
            return "must be one of " + words(type);
        } else if (wanted.startsWith(INTEGER)) {
            return "must be an integer of " + (type == long.class ? 64 : 32) + " bits";
        } else if (type == LocalDate.class) {
            return "must be a day that exists, written like 2026-01-31";
        } else if (type == Duration.class) {
            return "must be a duration, written like PT45M";
        }
        return "must be a valid " + Types.name(type);
    }

    static String mismatch(String wanted, JsonNode value) {
        return value.isNull() ? NOT_NULL : "must be " + wanted + ", but was " + name(value);
    }

    private static String words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }

    private static String wanted(Class<?> type) {
        if (type.isEnum() || MixIns.isOneString(type)) {
            return "a string";
        } else if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "an array";
        }
        return WANTED.getOrDefault(type, "an object");
    }

    private static String name(JsonNode value) {
        if (value.isIntegralNumber()) {
            return INTEGER;
        }
        return switch (value.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NUMBER -> "a number with a fraction or exponent";
            case MISSING -> "missing";
            case NULL -> "null";
            default -> "a " + value.getNodeType().name().toLowerCase(Locale.ROOT);
        };
    }
}
