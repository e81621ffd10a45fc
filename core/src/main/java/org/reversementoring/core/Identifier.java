package org.reversementoring.core;

/** The rule that every identifier of the library obeys: it is printable, not blank and of bounded length. */
final class Identifier {

    /** The longest identifier, in characters. */
    static final int MAX_LENGTH = 200;

    private Identifier() {}

    /**
     * Refuses a value that is no identifier. The message gives the kind and the rule but never the value, because the value may
     * identify a person.
     *
     * @param kind what the value is, for instance {@code mentor id}
     * @throws IllegalArgumentException if the value is blank, too long or has control characters
     */
    static void require(String kind, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(kind + " must not be blank");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    kind + " must have at most " + MAX_LENGTH + " characters, but had " + value.length());
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(kind + " must not contain control characters");
        }
    }
}
