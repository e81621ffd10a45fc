package org.reversementoring.anonymisation.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.reversementoring.core.json.DocumentCodec;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.json.Schemas;

/**
 * The codec that writes and reads a line of the ledger as a document, {@code reverse-mentoring/ledger-line}. Laws and limits are
 * those of {@link JsonCodec}: what was written is read again as an equal value, equal values are equal texts, and nothing else is
 * read. Safe for many threads.
 */
public final class LedgerCodec {

    private static final String SCHEMA = "ledger-line.schema.json";
    private static final String ID = "https://reversementoring.org/schema/1/" + SCHEMA;

    private final DocumentCodec<LedgerLine> codec = DocumentCodec.of("ledger-line", LedgerLine.class);

    private LedgerCodec() {}

    /**
     * A codec. Build it once: it takes some milliseconds to warm up.
     *
     * @throws IllegalStateException if the Jackson on the path is older than 2.13
     */
    public static LedgerCodec create() {
        return new LedgerCodec();
    }

    /** The canonical text of a line. It names the mentee and the mentors of the roster, and holds no answers. */
    public String write(LedgerLine line) {
        return codec.write(line);
    }

    /**
     * The line that the text holds.
     *
     * @throws DocumentException if the text is no such document; the message holds no content
     */
    public LedgerLine read(String text) {
        return codec.read(text);
    }

    /** The JSON Schema of a line (draft 2020-12), envelope included. It refers to others of {@link #schemas()}. */
    public static String schema() {
        try (InputStream stream = LedgerCodec.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new AssertionError("reverse-mentoring: schema " + SCHEMA + " is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: schema " + SCHEMA + " could not be read", e);
        }
    }

    /** That schema and those of {@link Schemas#all()}, by their {@code $id}: what a validator needs. */
    public static Map<String, String> schemas() {
        TreeMap<String, String> schemas = new TreeMap<>(Schemas.all());
        schemas.put(ID, schema());
        return Collections.unmodifiableMap(schemas);
    }
}
