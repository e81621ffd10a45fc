package org.reversementoring.core.exchange.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.reversementoring.core.Identities;

/** Why a column is not read. */
public enum ColumnDropReason {
    /** It names a person, or leads to one: name, mail, token, address of the machine, place. */
    IDENTITY,
    /** It says when or in what order answers arrived, which tells whose they are. */
    TIME,
    /** The language that was chosen: the only speaker of one is known. */
    LANGUAGE,
    /** The tool's own book-keeping: seed, last page, duration, progress. */
    TECHNICAL,
    /** A file that was handed in; its name may hold a person's. */
    FILE,
    /** The tool's mark that a form is complete; it was read for that, and is not kept. */
    STATUS,
    /** A text to read, to which there is no answer. */
    NOTE,
    /** A field of another form in the same file. */
    OTHER_FORM,
    /** A column without a name and without a cell. */
    EMPTY,
    /** The host named it. */
    BY_HOST;

    private static final Map<String, ColumnDropReason> NAMES = read();

    /** Why a column of this name is not read, in English or German; empty if the library does not know the name. */
    public static Optional<ColumnDropReason> ofColumn(String name) {
        return Optional.ofNullable(NAMES.get(plain(name)));
    }

    /** Letters and digits alone: tools differ in spaces, hyphens and capitals. */
    private static String plain(String column) {
        return Identities.key(column).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, ColumnDropReason> read() {
        Properties lists = new Properties();
        try (InputStream stream = Objects.requireNonNull(
                ColumnDropReason.class.getResourceAsStream("dropped-columns.properties"), "dropped-columns")) {
            lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: the list of columns could not be read", e);
        }
        Map<String, ColumnDropReason> names = new HashMap<>();
        for (String reason : lists.stringPropertyNames()) {
            for (String name : lists.getProperty(reason).split(",", -1)) {
                names.put(plain(name), ColumnDropReason.valueOf(reason));
            }
        }
        return names;
    }
}
