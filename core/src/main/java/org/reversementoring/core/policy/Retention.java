package org.reversementoring.core.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalInt;
import org.reversementoring.core.CodecOnly;

/**
 * The days after which raw material is gone: notes as the guide says, private answers as the policy says.
 *
 * @param notesDays days after the interview until notes or sound are destroyed, 1 to 3650; empty if nothing is kept, or no day is named
 * @param answersDays days after the sign-off until private answers are destroyed, 0 to 30
 */
public record Retention(
        @JsonInclude(JsonInclude.Include.ALWAYS) OptionalInt notesDays, int answersDays) implements CodecOnly {

    /** The most days for which private answers are kept after the sign-off. */
    public static final int MOST_ANSWERS_DAYS = 30;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public Retention {
        notesDays.ifPresent(days -> within("notes", days, 1, 3650));
        within("private answers", answersDays, 0, MOST_ANSWERS_DAYS);
    }

    private static void within(String subject, int days, int least, int most) {
        if (days < least || days > most) {
            throw new IllegalArgumentException(
                    "retention: days of " + subject + " must be " + least + " to " + most + ", but were " + days);
        }
    }
}
