package org.reversementoring.core.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Set;
import org.reversementoring.core.json.upgrade.LaterMemberException;
import org.reversementoring.core.json.upgrade.Upgrades;

/** The outer object of a document: format, version and body. */
final class Envelope {

    private static final Set<String> MEMBERS = Set.of("format", "version", "body");

    private Envelope() {}

    /** The body, as the current version of the format has it. */
    static ObjectNode body(JsonNode envelope, String format, Upgrades upgrades) {
        if (!envelope.isObject()) {
            throw new DocumentException("$", Shape.mismatch("an object", envelope));
        }
        for (Iterator<String> names = envelope.fieldNames(); names.hasNext(); ) {
            if (!MEMBERS.contains(names.next())) {
                throw new DocumentException("$", "must have only the members format, version and body");
            }
        }
        JsonNode named = envelope.path("format");
        if (!named.isTextual() || !named.textValue().equals(format)) {
            throw new DocumentException("$.format", "must be the string " + format);
        }
        int version = version(envelope.path("version"), upgrades.current());
        if (envelope.path("body") instanceof ObjectNode body) {
            try {
                return upgrades.upgraded(version, body);
            } catch (LaterMemberException e) {
                throw new DocumentException("$.body", LaterMemberException.RULE);
            }
        }
        throw new DocumentException("$.body", Shape.mismatch("an object", envelope.path("body")));
    }

    private static int version(JsonNode version, int current) {
        String known = current == 1 ? "the integer 1" : "an integer from 1 to " + current;
        if (version.isIntegralNumber() && version.decimalValue().signum() > 0) {
            if (version.canConvertToInt() && version.intValue() <= current) {
                return version.intValue();
            }
            throw new DocumentException(
                    "$.version",
                    "was written by a later version of the library; this one reads "
                            + (current == 1 ? "version 1" : "versions 1 to " + current));
        }
        throw new DocumentException("$.version", "must be " + known);
    }
}
