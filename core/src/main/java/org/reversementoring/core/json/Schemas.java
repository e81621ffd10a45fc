package org.reversementoring.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schemas (draft 2020-12) of the documents, one for each type, envelope included.
 *
 * <p>Law: what {@link JsonCodec} writes, and what it reads in the current version, is valid under the schema of its type; of an
 * older version nothing is said. The number in an {@code $id} is that version. The converse does not hold: a schema tells
 * members, types, codes, ranges, which parts a state needs and what they must attest, and not whether one part agrees with another
 * (days, numbers in order, steps of a history, a status for each goal), so a valid text may still be refused. A
 * schema has no check of a digest, nor of 1.0 where 1 is meant, and cannot see repeated members.
 *
 * <p>A schema's {@code $id} only identifies it and is never fetched: give all of {@link #all()} to a validator, which needs no
 * network then. Safe for many threads.
 */
public final class Schemas {

    private static final String BASE = "https://reversementoring.org/schema/";
    private static final String COMMON = "common.schema.json";

    private Schemas() {}

    /**
     * The schema of a document type, as JSON. It refers to others of {@link #all()}.
     *
     * @throws IllegalArgumentException if the type is not a document
     */
    public static String of(Class<?> documentType) {
        return text("schema/" + file(DocumentType.of(documentType)));
    }

    /** Every schema by its {@code $id}, in alphabetical order: one for each document type and one for what they share. */
    public static Map<String, String> all() {
        TreeMap<String, String> schemas = new TreeMap<>();
        schemas.put(BASE + "1/" + COMMON, text("schema/" + COMMON));
        for (DocumentType type : DocumentType.values()) {
            schemas.put(BASE + type.version() + "/" + file(type), text("schema/" + file(type)));
        }
        return Collections.unmodifiableMap(schemas);
    }

    private static String file(DocumentType type) {
        return type.format().substring(type.format().indexOf('/') + 1) + ".schema.json";
    }

    /** A text of this package in the jar. */
    static String text(String file) {
        try (InputStream stream = Schemas.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AssertionError("reverse-mentoring: file " + file + " is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: file " + file + " could not be read", e);
        }
    }
}
