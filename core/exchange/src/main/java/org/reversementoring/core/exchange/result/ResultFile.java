package org.reversementoring.core.exchange.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.reversementoring.core.CodecOnly;

/**
 * A file of released results. It is as confidential as what it was made of.
 *
 * @param name the same for each report, so that it tells nothing
 * @param text the content
 */
public record ResultFile(String name, String text) implements CodecOnly {

    /** The content in UTF-8 without a byte order mark. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the file into a folder, which must be there. A file of the same name is replaced.
     *
     * @return the file
     * @throws UncheckedIOException if it cannot be written
     */
    public Path writeTo(Path folder) {
        try {
            return Files.write(folder.resolve(name), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": must be a file that can be written", e);
        }
    }

    /** Name and size. */
    @Override
    public String toString() {
        return "ResultFile[" + name + ", " + text.length() + " characters]";
    }
}
