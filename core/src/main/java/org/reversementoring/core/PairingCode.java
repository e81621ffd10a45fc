package org.reversementoring.core;

/**
 * The code that links the questionnaires of one person over time, and nothing else. It is personal and masked when printed.
 *
 * <p>Let people make up or draw their own code. Never derive it from a mentor's or mentee's id, a name or a staff number,
 * not even by a hash, because a panel is small enough to try each of its members.
 *
 * @param value 1 to 200 characters, visible characters in normalisation form C, single spaces inside
 */
public record PairingCode(String value) implements CodecOnly {

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public PairingCode {
        Identifier.require("pairing code", value);
    }

    /**
     * Identifier with the given value.
     *
     * @throws IllegalArgumentException if the value is no identifier: blank, too long, or with characters that are invisible or of a compatibility form
     */
    public static PairingCode of(String value) {
        return new PairingCode(value);
    }

    @Override
    public String toString() {
        return "PairingCode[***]";
    }
}
