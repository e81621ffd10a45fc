package org.reversementoring.core.exchange.answers;

import java.util.OptionalInt;
import org.reversementoring.core.CodecOnly;

/**
 * Something in a source that does not fit.
 *
 * @param place the line of a text, or the number of a response, from 1; 0 for the source as a whole
 * @param column the number of the column, from 1; empty if it concerns no single one
 * @param rule what must be, and what kind of thing was seen; it quotes nothing that anybody wrote
 */
public record ImportFault(long place, OptionalInt column, String rule) implements CodecOnly {

    /**
     * The fault in words.
     *
     * @param word what a place is, for instance {@code line}
     */
    String inWords(String word) {
        String where = place == 0 ? "" : word + " " + place;
        String at = column.isPresent() ? (where.isEmpty() ? "" : ", ") + "column " + column.getAsInt() : "";
        return where + at + (where.isEmpty() && at.isEmpty() ? "" : ": ") + rule;
    }
}
