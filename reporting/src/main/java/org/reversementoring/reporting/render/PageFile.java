package org.reversementoring.reporting.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Pages as files: under a name that every system takes, and whole or not at all.
 *
 * <p>Name a file after an id. The name of a person does not belong into the name of a file, which travels further than the page.
 */
public final class PageFile {

    private static final int LONGEST = 60;
    private static final int DIGITS = 16;
    private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9_-]{0," + (LONGEST - 1) + "}");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,10}");
    // Names that Windows takes for devices, whatever their extension.
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private PageFile() {}

    /**
     * The name of a file for an id or another text. Laws: it is of small ASCII letters, digits, hyphens, underscores and one dot; it has at
     * most 90 characters; it begins with a letter or digit and is no device of Windows; two texts have two names, also on a system that takes
     * small and capital letters for the same.
     *
     * @param text what the file is named after; an id of small letters, digits, hyphens and underscores stays as it is, and what does not
     *     fit is replaced and followed by the first 16 digits of the text's digest
     * @param extension of the name, small letters and digits, for instance {@code html}
     * @throws IllegalArgumentException if the extension has another form
     */
    public static String name(String text, String extension) {
        if (!EXTENSION.matcher(extension).matches()) {
            throw new IllegalArgumentException("file name: extension must be 1 to 10 small letters and digits");
        }
        if (SAFE.matcher(text).matches() && !DEVICE.matcher(text).matches() && !looksDigested(text)) {
            return text + "." + extension;
        }
        String safe =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "-").replaceAll("^[-_]+", "");
        return (safe.isEmpty() ? "page" : safe.substring(0, Math.min(LONGEST, safe.length()))) + "-" + digest(text)
                + "." + extension;
    }

    /** An id may not take the name that another one has with its digest. */
    private static boolean looksDigested(String text) {
        return text.matches(".*-[0-9a-f]{" + DIGITS + "}");
    }

    private static String digest(String text) {
        try {
            // Two bytes for each character: an encoding has one writing for all halves of a pair.
            ByteBuffer characters = ByteBuffer.allocate(2 * text.length());
            characters.asCharBuffer().put(text);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(characters.array());
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("reverse-mentoring: every Java platform has SHA-256", e);
        }
    }

    /**
     * Writes a page as UTF-8. Law: afterwards the file has the whole page, or it is as it was before; nothing else is left. Where files
     * have owners, the owner alone may read it, because a page is confidential.
     *
     * @throws UncheckedIOException if writing fails, for instance because the disk is full; its message names no file
     */
    public static void write(Path file, String page) {
        write(file, page.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the bytes of a page, for instance of a PDF, under the same law.
     *
     * @throws UncheckedIOException if writing fails; its message names no file
     */
    public static void write(Path file, byte[] page) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                throw new IOException("a folder is no file");
            }
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".page-", ".part");
            try {
                Files.write(part, page);
                move(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("page: the file must be writable, but writing failed", e);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
