package org.reversementoring.core.exchange.webform;

import com.fasterxml.jackson.core.JsonToken;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.exchange.json.BrokenJsonException;
import org.reversementoring.core.exchange.json.JsonNumber;
import org.reversementoring.core.exchange.json.JsonTokens;

/** The results in a JSON text, one after another: one object, a list of objects, or objects one below another. */
final class SurveyJsStream {

    /** More names than any form has; each is kept once. */
    static final int MOST_NAMES = 2_000;

    private static final int LARGEST_EXPONENT = 20;

    private static final int LONGEST_NUMBER = 100;

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
    static final class BrokenResultException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final long number;

        BrokenResultException(long number, String rule) {
            super(rule);
            this.number = number;
        }

        /** The result in which it is, from 1; 0 if it is in none. */
        long number() {
            return number;
        }
    }

    /**
     * Hands each result to the visitor, and closes the stream.
     *
     * @throws BrokenResultException with the number of the result and a rule, and no content
     */
    static void forEach(InputStream bytes, Visitor visitor) {
        long[] number = {0};
        try (JsonTokens tokens = new JsonTokens(bytes)) {
            boolean list = false;
            boolean ended = false;
            for (JsonToken token = tokens.next(); token != null; token = tokens.next()) {
                if (token == JsonToken.END_ARRAY) {
                    ended = true;
                } else if (ended || (token == JsonToken.START_ARRAY && (list || number[0] > 0))) {
                    throw new BrokenResultException(0, "must be one list of results, or results one below another");
                } else if (token == JsonToken.START_ARRAY) {
                    list = true;
                } else if (token == JsonToken.START_OBJECT) {
                    number[0]++;
                    visitor.result(number[0], answers(tokens, number[0]));
                    tokens.begin();
                } else {
                    throw new BrokenResultException(number[0] + 1, "must be an object of names and answers");
                }
            }
        } catch (BrokenJsonException e) {
            throw new BrokenResultException(number[0], String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Value> answers(JsonTokens tokens, long number) {
        Map<String, Value> answers = new LinkedHashMap<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.text();
            answers.put(name, value(tokens));
            if (answers.size() > MOST_NAMES) {
                throw new BrokenResultException(number, "must have at most " + MOST_NAMES + " names");
            }
        }
        return answers;
    }

    private static Value value(JsonTokens tokens) {
        JsonToken token = tokens.next();
        if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
            tokens.skip(token);
            return new Value(
                    "",
                    "must be a text or a number, but is " + (token == JsonToken.START_ARRAY ? "a list" : "an object"));
        }
        Object value = tokens.value(token);
        if (value == null) {
            return new Value("", null);
        }
        if (value instanceof String text) {
            return new Value(text, null);
        }
        return value instanceof JsonNumber number
                ? number(number.text())
                : new Value("", "must be a text or a number, but is true or false");
    }

    /** A mark may be written 4.0. */
    private static Value number(String digits) {
        if (digits.length() <= LONGEST_NUMBER) {
            BigDecimal number = new BigDecimal(digits);
            BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            if (Math.abs((long) plain.scale()) <= LARGEST_EXPONENT) {
                return new Value(plain.toPlainString(), null);
            }
        }
        return new Value("", "must be a number of ordinary size");
    }
}
