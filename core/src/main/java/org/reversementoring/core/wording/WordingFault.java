package org.reversementoring.core.wording;

import org.reversementoring.core.CodecOnly;

/**
 * A place in a text that must not be released, or the fact that nobody looked. It never holds the words themselves.
 *
 * @param kind what is wrong
 * @param start index of the first character in the text that was given
 * @param end index after the last character
 */
public record WordingFault(Kind kind, int start, int end) implements CodecOnly {

    /** What is wrong with a text. */
    public enum Kind {
        /** A quantifier or number counts people of the panel (L1, I5). */
        COUNTS_PANEL,
        /** One person speaks ("I saw"): the panel has one voice, and a mentor's own tells whose it was (I5). */
        SPEAKS_AS_ONE,
        /** A name or identifier that the host gave. */
        NAMES_SOMEBODY,
        /** The library has no rules for the language: nothing is known about the text. It is said aloud, and refuses nothing. */
        LANGUAGE_NOT_CHECKED;

        /** Whether a text with such a fault must not be released. */
        public boolean refuses() {
            return this != LANGUAGE_NOT_CHECKED;
        }
    }

    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if it is no place in a text
     */
    public WordingFault {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "wording fault: place must be in a text, but was " + start + " to " + end);
        }
    }

    /** Whether a text with this fault must not be released. */
    public boolean refuses() {
        return kind.refuses();
    }

    @Override
    public String toString() {
        return "WordingFault[" + kind + ", ***]";
    }
}
