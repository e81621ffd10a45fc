package org.reversementoring.core.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalInt;
import org.reversementoring.core.CodecOnly;

/**
 * The record that is kept of an interview besides the points themselves, and for how long.
 *
 * @param kind what is kept
 * @param destroyAfterDays when it is destroyed at the latest, in days after the interview, 1 to 3650; needed for a sound
 *     recording, absent if nothing is kept
 */
public record Recording(
        Kind kind, @JsonInclude(JsonInclude.Include.ALWAYS) OptionalInt destroyAfterDays) implements CodecOnly {

    /** The kind of record. */
    public enum Kind {
        /** Nothing but the points. */
        NONE,
        /** The note-taker's notes, without names. */
        NOTES,
        /** Sound, from which voices are recognised. */
        AUDIO
    }

    /** The longest time for which anything is kept, in days. */
    public static final int MAX_DAYS = 3650;

    /**
     * Checks kind and days.
     *
     * @throws IllegalArgumentException if the days are out of range, absent for sound, or present where nothing is kept
     */
    public Recording {
        if (kind == Kind.AUDIO && destroyAfterDays.isEmpty()) {
            throw new IllegalArgumentException("recording: sound must have days until it is destroyed, but had none");
        }
        if (kind == Kind.NONE && destroyAfterDays.isPresent()) {
            throw new IllegalArgumentException(
                    "recording: days must be absent where nothing is kept, but were " + destroyAfterDays.getAsInt());
        }
        destroyAfterDays.ifPresent(days -> {
            if (days < 1 || days > MAX_DAYS) {
                throw new IllegalArgumentException(
                        "recording: days must be between 1 and " + MAX_DAYS + ", but were " + days);
            }
        });
    }

    /** Nothing is kept. */
    public static Recording none() {
        return new Recording(Kind.NONE, OptionalInt.empty());
    }

    /** Notes that are destroyed after this number of days. */
    public static Recording notes(int destroyAfterDays) {
        return new Recording(Kind.NOTES, OptionalInt.of(destroyAfterDays));
    }

    /** Sound that is destroyed after this number of days. It needs {@link ConsentKind#RECORDING}. */
    public static Recording audio(int destroyAfterDays) {
        return new Recording(Kind.AUDIO, OptionalInt.of(destroyAfterDays));
    }
}
