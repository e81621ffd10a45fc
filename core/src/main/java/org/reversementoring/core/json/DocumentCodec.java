package org.reversementoring.core.json;

import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.json.upgrade.Upgrades;

/**
 * The codec of one document that another module of the library defines, so that each stored value has the same form, whatever
 * module it is of. The laws are those of {@link JsonCodec}. A host needs it for nothing: the module has a codec of its own that
 * stands on this one. Safe for many threads.
 *
 * @param <T> the type of the document
 */
public final class DocumentCodec<T extends CodecOnly> {

    private final JsonCodec codec = JsonCodec.create();
    private static final Upgrades FIRST = new Upgrades(List.of());

    private final String format;
    private final Class<T> type;

    private DocumentCodec(String format, Class<T> type) {
        this.format = format;
        this.type = type;
    }

    /**
     * A codec. Build it once: it takes some milliseconds to warm up.
     *
     * @param name the part of {@code format} after the stroke: small letters and hyphens, 1 to 40
     * @param type the type of the document, in a package that is open to Jackson
     * @throws IllegalArgumentException if the name is of another form, or that of a document of {@link JsonCodec}
     * @throws IllegalStateException if the Jackson on the path is older than 2.13
     */
    public static <T extends CodecOnly> DocumentCodec<T> of(String name, Class<T> type) {
        if (!name.matches("[a-z-]{1,40}")) {
            throw new IllegalArgumentException(
                    "document name must be 1 to 40 small letters and hyphens, but was " + name);
        }
        String format = "reverse-mentoring/" + name;
        for (DocumentType known : DocumentType.values()) {
            if (known.format().equals(format)) {
                throw new IllegalArgumentException("document name must be a new one, but was " + name);
            }
        }
        return new DocumentCodec<>(format, type);
    }

    /** The canonical text of a document. */
    public String write(T document) {
        return codec.write(format, FIRST, document);
    }

    /**
     * The document that the text holds.
     *
     * @throws DocumentException if the text is no such document
     */
    public T read(String text) {
        return codec.read(text, format, FIRST, type);
    }
}
