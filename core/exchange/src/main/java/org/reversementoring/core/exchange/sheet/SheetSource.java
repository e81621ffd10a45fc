package org.reversementoring.core.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file of answers, with the name by which its faults begin. A path may name a person, so the name of the file alone is told.
 */
public final class SheetSource {

    private SheetSource() {}

    /** The name of the file. */
    public static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * Opens a file.
     *
     * @throws UncheckedIOException if there is no such file, which is said, or it cannot be opened
     */
    public static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException(
                    name(file) + ": must be a file, but there is none of this name",
                    new NoSuchFileException(name(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(name(file) + ": must be a file that can be read", e);
        }
    }
}
