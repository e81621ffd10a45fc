package org.reversementoring.core.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of JSON that a stranger wrote. Depth and size have limits of ours, because a host may bring a Jackson that has none, or has changed
 * them. Faults give line and character, and quote nothing: Jackson's messages do.
 */
public final class JsonTokens implements AutoCloseable {

    private static final int MAX_DEPTH = 64;

    /** More than any response has; what is read of one is in memory at a time. */
    public static final int MAX_CHARACTERS = 4_000_000;

    /** Names that a stranger made up are not kept for the life of the machine. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonAllowance reader;
    private final JsonParser parser;

    /** The tokens of a text in UTF-8. */
    public JsonTokens(InputStream bytes) {
        reader = new JsonAllowance(bytes);
        try {
            parser = FACTORY.createParser(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next token; null at the end. */
    public @Nullable JsonToken next() {
        JsonToken token;
        try {
            token = parser.nextToken();
        } catch (IOException | JsonAllowance.TooLongException e) {
            throw fault(e);
        }
        if (token != null && token.isStructStart()) {
            if (reader.enter() > MAX_DEPTH) {
                throw new BrokenJsonException(
                        "must have at most " + MAX_DEPTH + " levels" + place(parser.currentLocation()));
            }
        } else if (token != null && token.isStructEnd()) {
            reader.leave();
        }
        return token;
    }

    /** The text of the token: a name, a text or a number. The parser may have left it unread until now. */
    /** The text of the token: a name, a text, or a number as it is written. */
    public String text() {
        try {
            return parser.getText();
        } catch (IOException | JsonAllowance.TooLongException e) {
            throw fault(e);
        }
    }

    private RuntimeException fault(Exception fault) {
        if (fault instanceof JsonAllowance.TooLongException) {
            return new BrokenJsonException("must have at most " + MAX_CHARACTERS + " characters in each response"
                    + place(parser.currentLocation()));
        }
        if (fault instanceof JsonProcessingException broken) {
            boolean twice = String.valueOf(broken.getOriginalMessage()).startsWith("Duplicate");
            return new BrokenJsonException(
                    (twice ? "must have each member once" : "must be well-formed JSON") + place(broken.getLocation()));
        }
        return new UncheckedIOException("JSON must be readable", (IOException) fault);
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null ? "" : "; fault at line " + at.getLineNr() + ", character " + at.getColumnNr();
    }

    /** Begins a response, which may be as long as any. */
    public void begin() {
        reader.renew();
    }

    /** Passes over a value whose first token was read. */
    public void skip(@Nullable JsonToken first) {
        if (first != null && first.isStructStart()) {
            int outside = reader.depth() - 1;
            while (reader.depth() > outside) {
                next();
            }
        }
    }

    /**
     * The value whose first token was read: a map, a list, a text, a {@link JsonNumber} or a Boolean; null for nothing.
     *
     * @throws BrokenJsonException as each method here
     */
    public @Nullable Object value(@Nullable JsonToken first) {
        return switch (Objects.requireNonNull(first)) {
            case START_OBJECT -> members();
            case START_ARRAY -> elements();
            case VALUE_STRING -> whole(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(text());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        while (next() != JsonToken.END_OBJECT) {
            String name = text();
            Object member = value(next());
            if (member != null) {
                members.put(name, member);
            }
        }
        return members;
    }

    private List<Object> elements() {
        List<Object> elements = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            Object element = value(token);
            // A place in a list is told by its number, so an empty one stays a place.
            elements.add(element == null ? (Object) false : element);
        }
        return elements;
    }

    private String whole(String text) {
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            throw new BrokenJsonException(
                    "must have whole characters only, and no half of one" + place(parser.currentLocation()));
        }
        return text;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException("JSON must be readable", e);
        }
    }
}
