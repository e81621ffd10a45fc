package org.reversementoring.examples.appraisal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The key with which raw answers are encrypted. It lies outside the database, so that a copy of the database alone tells no answer. A
 * house with a vault gives the key from there instead.
 */
final class KeyFile {

    private static final int BYTES = 32;

    private KeyFile() {}

    /**
     * The key in the file; a new one is made at the first start.
     *
     * @param empty whether the database is empty: beside one that is not, another key would open nothing
     * @throws IllegalStateException if there is no key for what is stored
     */
    static byte[] readOrMake(Path file, boolean empty) {
        try {
            if (Files.notExists(file)) {
                if (!empty) {
                    throw new IllegalStateException("key file: it must be there for what is stored, but is not");
                }
                make(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file is there whole or not at all, also after a crash. */
    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(folder, "key", ".new", ownerOnly());
        Files.writeString(whole, HexFormat.of().formatHex(key));
        try {
            Files.createLink(file, whole);
        } finally {
            Files.delete(whole);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
