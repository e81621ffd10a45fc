package org.reversementoring.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.json.upgrade.Upgrades;

/**
 * The codec that writes and reads documents: an envelope with {@code format}, {@code version} and {@code body}.
 *
 * <p>Laws: (1) reading what was written gives an equal value; (2) equal values are written as equal text: members in
 * alphabetical order after a leading {@code kind}, two spaces of indentation, a line feed at the end; (3) reading anything
 * else than a document of the expected format throws {@link DocumentException}, whose message names the place, the rule and
 * members of ours, and holds no content; (4) a body is read only if its value would be written as that body, order of members,
 * notation of numbers and computed sentences aside, so a report whose digest is not that of its content is not read, and one
 * with other words in its promise is; (5) what is written can be read: what could not be is not written; (6) documents of each
 * earlier version are read, and those of a later one are refused with a message that says so ({@code META-INF/doc/documents.md}).
 *
 * <p>Reading is strict: unknown members, wrong types, numbers for strings, repeated members, trailing text, more than
 * {@value #MAX_DEPTH} levels or more than {@value #MAX_CHARACTERS} characters are refused. Documents: interview guide,
 * mentee, mentor panel, ballot, interview, endorsement, collation, feedback report, external report, feedback meeting, mentee response,
 * instrument, measure answers, programme, mentoring cycle, pair scheme, participation certificate. Safe for many threads.
 *
 * <p>It runs on Jackson 2.13 and later of the 2 line, and beside Jackson 3. A mapper of the host, of either line, refuses every
 * {@link CodecOnly} value; an endpoint that answers with a document returns what {@link #write} gives, as {@code application/json},
 * and takes a string that it gives to {@link #read}.
 */
public final class JsonCodec {

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    /** The longest text that is read. */
    public static final int MAX_CHARACTERS = 4_000_000;

    private final JsonMapper mapper = StrictMapper.create();

    private JsonCodec() {}

    /**
     * A codec. Build it once: it takes some milliseconds to warm up.
     *
     * @throws IllegalStateException if the Jackson on the path is older than 2.13
     */
    public static JsonCodec create() {
        JacksonVersion.require(
                com.fasterxml.jackson.core.json.PackageVersion.VERSION,
                com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
        return new JsonCodec();
    }

    /**
     * The canonical text of a document.
     *
     * @throws IllegalArgumentException if the value's type is not a document, or if the text would be longer than {@link #read}
     *     takes; the message names the document type and the limit
     */
    public String write(Object document) {
        DocumentType type = DocumentType.of(document.getClass());
        return write(type.format(), type.upgrades(), document);
    }

    /** The canonical text of a document of any format. */
    String write(String format, Upgrades upgrades, Object document) {
        ObjectNode envelope = mapper.createObjectNode();
        ObjectNode body = mapper.valueToTree(document);
        envelope.put("format", format);
        int version = upgrades.versionOf(body);
        envelope.put("version", version);
        envelope.set("body", upgrades.writtenAs(version, body));
        String text = printed(envelope, format);
        Bounds.broken(text).ifPresent(rule -> {
            throw new IllegalArgumentException("document " + format + ": " + rule);
        });
        return text;
    }

    private String printed(ObjectNode envelope, String format) {
        try {
            String json = mapper.writer(CanonicalPrinter.INSTANCE).writeValueAsString(envelope);
            return CanonicalPrinter.withoutHalfPairs(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError("reverse-mentoring: a document " + format + " could not be written", e);
        }
    }

    /**
     * The document of the expected type that the text holds.
     *
     * @throws DocumentException if the text is no such document
     * @throws IllegalArgumentException if the type is not a document
     */
    public <T> T read(String text, Class<T> expected) {
        DocumentType type = DocumentType.of(expected);
        return read(text, type.format(), type.upgrades(), expected);
    }

    /** The document of any format that the text holds. */
    <T> T read(String text, String format, Upgrades upgrades, Class<T> expected) {
        Bounds.check(text);
        ObjectNode body = Envelope.body(tree(text), format, upgrades);
        T document = value(body, expected);
        Canonical.difference(body, mapper.valueToTree(document), "$.body").ifPresent(fault -> {
            throw fault;
        });
        return document;
    }

    private JsonNode tree(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw Faults.syntax(e);
        } catch (NumberFormatException e) {
            // A number beyond all ranges; the parser's message quotes it.
            throw new DocumentException("$", Bounds.NUMBERS);
        }
    }

    private <T> T value(JsonNode body, Class<T> expected) {
        try {
            return mapper.treeToValue(body, expected);
        } catch (JsonProcessingException e) {
            throw new Faults(body, mapper).binding(e);
        }
    }
}
