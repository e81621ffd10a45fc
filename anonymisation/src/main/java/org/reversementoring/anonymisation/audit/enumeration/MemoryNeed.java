package org.reversementoring.anonymisation.audit.enumeration;

/**
 * The memory that an audit needs, in bytes, counted before it is taken: an audit that needs too much is refused, as one that takes too
 * long is. Numbers are upper bounds for a 64-bit machine. A statement holds what its text holds, so the text tells its size: a mark is three
 * characters of it and one reference, a part of several at least nine characters and two objects.
 */
final class MemoryNeed {

    /** Bytes of a node of a {@link TrimmedTree}, the reference to it included. */
    static final int A_NODE = 64;

    private static final int OBJECTS = 120;
    private static final int A_CHARACTER = 6;
    /** The text as a key, an entry by text, one by statement, and a number. */
    private static final int ENTRIES = 200;

    private MemoryNeed() {}

    /** Bytes of a statement that is kept. */
    static long kept(String text) {
        return OBJECTS + (long) A_CHARACTER * text.length();
    }

    /** Bytes of a statement while a strategy is asked, its statements are attacked, or their odds are computed: one after the other. */
    static long atWork(String text, int points, int panelSize) {
        long asking = ENTRIES + (long) Character.BYTES * text.length();
        long attack = Integer.BYTES * (panelSize + 1L);
        long odds = 2L * Long.BYTES * (points + 1L);
        return kept(text) + Math.max(asking, Math.max(attack, odds));
    }

    /** Bytes of a table with one more statement: where numbers become wider, the narrower ones are still there. */
    static long table(long panels, int statements) {
        long wide = StatementNumbers.bytes(panels, statements);
        long narrow = StatementNumbers.bytes(panels, statements - 1);
        return wide == narrow ? wide : wide + narrow;
    }

    /**
     * Checks a number of bytes.
     *
     * @throws IllegalArgumentException if it is more than allowed
     */
    static void require(long bytes, long most, int panelSize, int points) {
        if (bytes > most) {
            throw new IllegalArgumentException("audit must need at most " + most + " bytes of memory, but a panel of "
                    + panelSize + " on " + points + " points needs " + bytes
                    + " or more; use a coarser scale, a smaller panel or a strategy that says less");
        }
    }
}
