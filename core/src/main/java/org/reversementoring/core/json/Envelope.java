package org.reversementoring.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Set;

/** The outer object of a document: format, version and body. */
final class Envelope {

    private static final Set<String> MEMBERS = Set.of("format", "version", "body");

    private Envelope() {}

    static JsonNode body(JsonNode envelope, DocumentType expected) {
        if (!envelope.isObject()) {
            throw new DocumentException("$", "must be an object");
        }
        for (Iterator<String> names = envelope.fieldNames(); names.hasNext(); ) {
            if (!MEMBERS.contains(names.next())) {
                throw new DocumentException("$", "must have only the members format, version and body");
            }
        }
        JsonNode format = envelope.path("format");
        if (!format.isTextual() || !format.textValue().equals(expected.format())) {
            throw new DocumentException("$.format", "must be the string " + expected.format());
        }
        JsonNode version = envelope.path("version");
        if (!version.isInt() || version.intValue() != DocumentType.VERSION) {
            throw new DocumentException("$.version", "must be the integer " + DocumentType.VERSION);
        }
        JsonNode body = envelope.path("body");
        if (!body.isObject()) {
            throw new DocumentException("$.body", "must be an object");
        }
        return body;
    }
}
