package org.reversementoring.reporting.page;

/** Enough of a digest to compare two sheets of paper. Every page writes it in this way. */
public final class CheckCode {

    private static final int LENGTH = 12;

    private CheckCode() {}

    /**
     * The first 12 digits, in groups of four.
     *
     * @param digest 64 hex digits
     */
    public static String of(String digest) {
        return digest.substring(0, LENGTH).replaceAll("(?<=\\G.{4})(?=.)", "-");
    }
}
