package org.reversementoring.core.exchange.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.CodecOnly;

/**
 * A file that a survey tool takes, and what of the form it cannot express. It holds questions and no answer.
 *
 * @param name a file name of small letters, digits, hyphens, underscores and dots, for instance {@code sevendomains.txt}
 * @param text the content
 * @param losses what the tool cannot express, empty if nothing is lost
 */
public record FormFile(String name, String text, List<FormLoss> losses) implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the name has another sign
     */
    public FormFile {
        losses = List.copyOf(losses);
        if (!name.matches("[a-z0-9][a-z0-9._-]{0,99}")) {
            throw new IllegalArgumentException(
                    "form file: name must be of small letters, digits, hyphens, underscores and dots");
        }
    }

    /**
     * A file of a form.
     *
     * @param losses of this format; those of the form itself are put before them
     */
    public static FormFile of(SurveyForm form, String ending, String text, List<FormLoss> losses) {
        List<FormLoss> all = new ArrayList<>(form.losses());
        all.addAll(losses);
        return new FormFile(form.code() + ending, text, all);
    }

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

    /** Name and sizes. */
    @Override
    public String toString() {
        return "FormFile[" + name + ", " + text.length() + " characters, " + losses.size() + " losses]";
    }
}
