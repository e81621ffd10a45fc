package org.reversementoring.core.exchange.sheet;

import java.nio.charset.StandardCharsets;

/** What the first bytes of a file tell of it, before anything is unpacked. */
final class XlsxPackage {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** The compound file of old Office, in which a protected workbook is, too. */
    private static final byte[] OLD = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final byte[] PROTECTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private XlsxPackage() {}

    /** A workbook that is not read; the message is a rule with what was seen, and no content. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String rule) {
            super(rule);
        }
    }

    static boolean isZip(byte[] bytes) {
        return begins(bytes, ZIP, 0);
    }

    static boolean isOld(byte[] bytes) {
        return begins(bytes, OLD, 0);
    }

    static void requireWorkbook(byte[] bytes) throws RefusedException {
        if (bytes.length > XlsxRows.MAX_BYTES) {
            throw new RefusedException("workbook must have at most " + XlsxRows.MAX_BYTES + " bytes");
        }
        if (isOld(bytes)) {
            throw new RefusedException(
                    isProtected(bytes)
                            ? "must be a workbook without a password, but this one has one; save a copy without it"
                            : "must be an .xlsx workbook, but is an old .xls; save it as .xlsx or CSV");
        }
        if (!isZip(bytes)) {
            throw new RefusedException(
                    bytes.length == 0
                            ? "must be an .xlsx workbook, but is empty"
                            : "must be an .xlsx workbook, but is another kind of file");
        }
    }

    private static boolean isProtected(byte[] bytes) {
        for (int i = 0; i + PROTECTED.length <= bytes.length; i++) {
            if (begins(bytes, PROTECTED, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] bytes, byte[] with, int at) {
        if (bytes.length < at + with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[at + i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
