package org.reversementoring.core.measure;

/** What every identifier of this package has in common: it is printable, not blank and of bounded length. */
final class Code {

    static final int MAX_LENGTH = 200;

    private Code() {}

    /** Messages give the kind and the rule but never the value, which may identify a person. */
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
