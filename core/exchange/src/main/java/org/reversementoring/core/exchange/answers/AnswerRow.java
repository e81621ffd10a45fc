package org.reversementoring.core.exchange.answers;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.reversementoring.core.exchange.form.MissingReason;

/**
 * The answers of one row, in little room, because a file may have a million of them.
 *
 * @param key the respondent as {@link org.reversementoring.core.Identities} compares
 * @param time the number of the time point, -1 if there is none
 * @param marks for each item to choose in a value, {@link #NONE}, or a missing reason
 * @param texts for each item to write in a text, empty if nothing was written; null if the form has no such item
 */
@SuppressWarnings("ArrayRecordComponent") // A million of them are kept, and none is compared.
record AnswerRow(int place, String respondent, String key, byte time, short[] marks, String @Nullable [] texts) {

    static final short NONE = Short.MIN_VALUE;
    private static final short REASONS = -20_000;

    /** By respondent, then by time point, then by place: what comes last is seen in faults alone. */
    static int compare(AnswerRow one, AnswerRow other) {
        int person = one.key.compareTo(other.key);
        if (person != 0) {
            return person;
        }
        return one.time == other.time ? Integer.compare(one.place, other.place) : Byte.compare(one.time, other.time);
    }

    static short of(MissingReason reason) {
        return (short) (REASONS - reason.number());
    }

    OptionalInt mark(int item) {
        return marks[item] <= REASONS ? OptionalInt.empty() : OptionalInt.of(marks[item]);
    }

    String text(int item) {
        return texts == null ? "" : texts[item];
    }

    @Override
    public String toString() {
        return "AnswerRow[***]";
    }
}
