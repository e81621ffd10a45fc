package org.reversementoring.core.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** The way from a file to its text, with the file's name in front of every fault. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * What a function makes of a file's text. A fault of the function begins with the file's name.
     *
     * @throws IllegalArgumentException as the function does
     * @throws UncheckedIOException if the file cannot be read
     */
    public static <T> T read(Path file, CsvDialect dialect, Function<Reader, T> function) {
        return named(file, () -> function.apply(open(file, dialect)));
    }

    /**
     * What a supplier makes of a file that it reads itself. A fault of the supplier begins with the file's name.
     *
     * @throws IllegalArgumentException as the supplier does
     * @throws UncheckedIOException if the supplier cannot read the file
     */
    public static <T> T named(Path file, Supplier<T> supplier) {
        try {
            return supplier.get();
        } catch (IllegalArgumentException e) {
            IllegalArgumentException named = new IllegalArgumentException(name(file) + ": " + e.getMessage());
            named.setStackTrace(e.getStackTrace());
            throw named;
        } catch (UncheckedIOException e) {
            // It always has a cause, which its own type does not say.
            throw unreadable(file, Objects.requireNonNull(e.getCause(), "cause"));
        }
    }

    /**
     * A reader of a file's text in the dialect's encoding.
     *
     * @throws UncheckedIOException if there is no such file, which is said, or it cannot be opened
     */
    public static Reader open(Path file, CsvDialect dialect) {
        try {
            return Files.newBufferedReader(file, dialect.encoding());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** A file that is not there is another fault than one that cannot be read. A path may name a person, so the file's name is told. */
    private static UncheckedIOException unreadable(Path file, IOException cause) {
        return cause instanceof NoSuchFileException
                ? new UncheckedIOException(
                        name(file) + ": must be a file, but there is none of this name",
                        new NoSuchFileException(name(file)))
                : new UncheckedIOException(name(file) + ": must be a file that can be read", cause);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
