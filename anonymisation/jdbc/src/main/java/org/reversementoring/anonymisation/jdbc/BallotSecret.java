package org.reversementoring.anonymisation.jdbc;

import org.reversementoring.core.CodecOnly;

/**
 * The secret of a single-use link, for one mentor's eyes. It is handed out once and kept nowhere; masked when printed.
 *
 * @param value 43 characters that an address may hold, 256 bits of chance
 */
public record BallotSecret(String value) implements CodecOnly {

    @Override
    public String toString() {
        return "BallotSecret[***]";
    }
}
