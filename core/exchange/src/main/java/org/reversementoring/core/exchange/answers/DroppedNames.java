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

/** The names of columns that survey tools add to answers, in English and German, and why none of them is read. */
final class DroppedNames {

    private static final Map<String, DropReason> NAMES = read();

    private DroppedNames() {}

    /** Why a column of this name is not read; empty if the library does not know the name. */
    static Optional<DropReason> reason(String column) {
        return Optional.ofNullable(NAMES.get(plain(column)));
    }

    /** Letters and digits alone: tools differ in spaces, hyphens and capitals. */
    private static String plain(String column) {
        return Identities.key(column).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Map<String, DropReason> read() {
        Properties lists = new Properties();
        try (InputStream stream = Objects.requireNonNull(
                DroppedNames.class.getResourceAsStream("dropped-columns.properties"), "dropped-columns")) {
            lists.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: the list of columns could not be read", e);
        }
        Map<String, DropReason> names = new HashMap<>();
        for (String reason : lists.stringPropertyNames()) {
            for (String name : lists.getProperty(reason).split(",", -1)) {
                names.put(plain(name), DropReason.valueOf(reason));
            }
        }
        return names;
    }
}
