package org.reversementoring.examples.appraisal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
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

    /** The key in the file; a new one is made at the first start. */
    static byte[] readOrMake(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            try {
                Files.createFile(file, ownerOnly());
                Files.writeString(file, HexFormat.of().formatHex(key));
                return key;
            } catch (FileAlreadyExistsException e) {
                return HexFormat.of().parseHex(Files.readString(file).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
