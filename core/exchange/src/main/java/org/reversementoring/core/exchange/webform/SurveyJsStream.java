package org.reversementoring.core.exchange.webform;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The results in a JSON text, one after another: one object, a list of objects, or objects one below another. */
final class SurveyJsStream {

    /** More names than any form has; each is kept once. */
    static final int MOST_NAMES = 2_000;

    private static final int LARGEST_EXPONENT = 20;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Names are anybody's words here, and would stay in a table of the whole program.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private SurveyJsStream() {}

    /**
     * A value in a result.
     *
     * @param text as a cell has it, empty if it is none
     * @param broken the rule that the value breaks
     */
    record Value(String text, @Nullable String broken) {}

    @FunctionalInterface
    interface Visitor {
        void result(long number, Map<String, Value> answers);
    }

    /** Something that ends the reading; the rule quotes nothing. */
    static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1L;
        private final long number;

        BrokenException(long number, String rule) {
            super(rule);
            this.number = number;
        }

        /** The result in which it is, from 1. */
        long number() {
            return number;
        }
    }

    /** Hands each result to the visitor, and closes the stream. */
    static void forEach(InputStream bytes, Visitor visitor) throws BrokenException, IOException {
        long number = 0;
        try (JsonParser json = FACTORY.createParser(new JsonBounds(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT))))) {
            boolean list = false;
            boolean ended = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.END_ARRAY) {
                    ended = true;
                } else if (ended || (token == JsonToken.START_ARRAY && (list || number > 0))) {
                    throw new BrokenException(0, "must be one list of results, or results one below another");
                } else if (token == JsonToken.START_ARRAY) {
                    list = true;
                } else if (token == JsonToken.START_OBJECT) {
                    number++;
                    visitor.result(number, answers(json, number));
                } else {
                    throw new BrokenException(number + 1, "must be an object of names and answers");
                }
            }
        } catch (JsonProcessingException e) {
            throw new BrokenException(
                    Math.max(1, number), "must be well-formed JSON without repeated names" + place(e));
        } catch (JsonBounds.LimitException e) {
            throw new BrokenException(Math.max(1, number), String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new BrokenException(0, "must be in UTF-8, but other bytes were seen");
            }
            throw e;
        }
    }

    private static String place(JsonProcessingException fault) {
        return fault.getLocation() == null
                ? ""
                : "; fault at line " + fault.getLocation().getLineNr() + ", column "
                        + fault.getLocation().getColumnNr();
    }

    private static Map<String, Value> answers(JsonParser json, long number) throws IOException, BrokenException {
        Map<String, Value> answers = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            answers.put(name, value(json));
            if (answers.size() > MOST_NAMES) {
                throw new BrokenException(number, "must have at most " + MOST_NAMES + " names");
            }
        }
        return answers;
    }

    private static Value value(JsonParser json) throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            // The parser finds the fault itself at the next step.
            return new Value("", null);
        }
        return switch (token) {
            case VALUE_STRING -> new Value(json.getText(), null);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(json.getDecimalValue());
            case VALUE_NULL -> new Value("", null);
            case START_ARRAY, START_OBJECT -> {
                boolean list = token == JsonToken.START_ARRAY;
                json.skipChildren();
                yield new Value("", "must be a text or a number, but is " + (list ? "a list" : "an object"));
            }
            default -> new Value("", "must be a text or a number, but is true or false");
        };
    }

    /** A mark may be written 4.0. */
    private static Value number(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return Math.abs((long) plain.scale()) > LARGEST_EXPONENT
                ? new Value("", "must be a number of ordinary size")
                : new Value(plain.toPlainString(), null);
    }
}
