package org.reversementoring.anonymisation.audit.enumeration;

import org.jspecify.annotations.Nullable;

/** The number of a statement for each panel, in one byte where there are at most 256 statements, in two or four where there are more. */
final class StatementNumbers {

    private final int length;
    private byte @Nullable [] bytes;
    private char @Nullable [] chars;
    private int @Nullable [] ints;

    /** Room for this many panels, one byte each until more is needed. */
    StatementNumbers(int length) {
        this.length = length;
        bytes = new byte[length];
    }

    int length() {
        return length;
    }

    /** Bytes of this many panels if so many statements are made. */
    static long bytes(long panels, int statements) {
        return panels * (statements <= 1 << Byte.SIZE ? 1 : statements <= 1 << Character.SIZE ? 2 : Integer.BYTES);
    }

    /** The number of the statement about a panel. */
    int at(int panel) {
        byte[] narrow = bytes;
        if (narrow != null) {
            return narrow[panel] & 0xFF;
        }
        char[] wider = chars;
        if (wider != null) {
            return wider[panel];
        }
        int[] widest = ints;
        return widest == null ? 0 : widest[panel];
    }

    void set(int panel, int number) {
        if (bytes != null && number >= 1 << Byte.SIZE) {
            char[] wider = new char[length];
            for (int i = 0; i < length; i++) {
                wider[i] = (char) at(i);
            }
            chars = wider;
            bytes = null;
        }
        if (chars != null && number >= 1 << Character.SIZE) {
            int[] wider = new int[length];
            for (int i = 0; i < length; i++) {
                wider[i] = at(i);
            }
            ints = wider;
            chars = null;
        }
        put(panel, number);
    }

    private void put(int panel, int number) {
        if (bytes != null) {
            bytes[panel] = (byte) number;
        } else if (chars != null) {
            chars[panel] = (char) number;
        } else if (ints != null) {
            ints[panel] = number;
        }
    }
}
