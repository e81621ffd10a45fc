package org.reversementoring.core.exchange.form;

import java.util.Arrays;
import java.util.Optional;

/**
 * A reason that somebody gives for no mark. A survey tool stores it as a number; three are the most that SPSS can declare as missing. An
 * item without any answer was not asked, or was not reached.
 */
public enum MissingReason {
    /** The item does not apply to the person. */
    NOT_APPLICABLE(97),
    /** The person does not want to say. */
    PREFER_NOT_TO_SAY(98),
    /** The person could not observe what was asked. */
    NOT_OBSERVED(99);

    private final int number;

    MissingReason(int number) {
        this.number = number;
    }

    /** The number in a survey tool, 97 to 99. */
    public int number() {
        return number;
    }

    /** The code of the option in a survey tool. */
    public String code() {
        return Integer.toString(number);
    }

    /** The reason with this code, if there is one. */
    public static Optional<MissingReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
