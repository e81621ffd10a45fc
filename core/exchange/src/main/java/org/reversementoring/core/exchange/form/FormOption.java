package org.reversementoring.core.exchange.form;

import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.core.CodecOnly;

/**
 * An option of an item: a mark or value of its scale, or a reason for none.
 *
 * @param code 1 to 5 letters and digits. It is the number itself, with {@code m} for a minus
 * @param value the mark or value; empty for a missing reason
 * @param label one line, without a vertical bar, without a quotation mark at both ends
 */
public record FormOption(String code, OptionalInt value, FormText label) implements CodecOnly {

    /**
     * Checks code and label.
     *
     * @throws IllegalArgumentException if one has another form
     */
    public FormOption {
        if (!code.matches("[0-9A-Za-z]{1,5}")) {
            throw new IllegalArgumentException("option: code must be 1 to 5 letters and digits");
        }
        for (String text : label.byLanguage().values()) {
            if (text.isBlank()
                    || text.chars().anyMatch(c -> c == '|' || Character.isISOControl(c))
                    || (text.length() > 1 && text.startsWith("\"") && text.endsWith("\""))) {
                throw new IllegalArgumentException(
                        "option " + code
                                + ": label must be one line that is not blank, without a vertical bar or quotation marks around it");
            }
        }
    }

    static FormOption of(int value, FormText label) {
        return new FormOption(code(value), OptionalInt.of(value), label);
    }

    static FormOption of(MissingReason reason, FormText label) {
        return new FormOption(reason.code(), OptionalInt.empty(), label);
    }

    /** The code of a mark or value. */
    public static String code(int value) {
        return value < 0 ? "m" + -value : Integer.toString(value);
    }

    /** The reason for no mark, if that is what the option is. */
    public Optional<MissingReason> reason() {
        return value.isPresent() ? Optional.empty() : MissingReason.of(code);
    }
}
