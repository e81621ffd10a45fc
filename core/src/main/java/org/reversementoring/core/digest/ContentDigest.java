package org.reversementoring.core.digest;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.reversementoring.core.CodecOnly;

/**
 * The SHA-256 digest of a content that is given in parts. Each part goes in with its length before it, so that no two contents look
 * alike, and in an order that does not depend on any serialiser.
 *
 * <p>A digest of guessable content can be guessed. Whatever holds a private answer is given a random part first.
 */
public final class ContentDigest implements CodecOnly {

    /** The form of a digest: 64 lower-case hex digits. */
    public static final String FORM = "[0-9a-f]{64}";

    private final MessageDigest digest;

    private ContentDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("reverse-mentoring: every Java platform has SHA-256", e);
        }
    }

    /** The digest of a kind of content, of which nothing is added yet. */
    public static ContentDigest of(String kind) {
        return new ContentDigest().add(kind);
    }

    /** Adds a text. It takes two bytes for each character, because an encoding would give all lone surrogates the same bytes. */
    public ContentDigest add(String part) {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + Character.BYTES * part.length());
        bytes.putInt(part.length());
        part.chars().forEach(character -> bytes.putChar((char) character));
        digest.update(bytes.flip());
        return this;
    }

    /** Adds a number. */
    public ContentDigest add(long part) {
        return add(Long.toString(part));
    }

    /** Adds a list of texts with its length. */
    public ContentDigest addAll(Collection<String> parts) {
        add(parts.size());
        parts.forEach(this::add);
        return this;
    }

    /** The digest of what was added, 64 lower-case hex digits. Nothing may be added after it. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Nothing of the content. */
    @Override
    public String toString() {
        return "ContentDigest[***]";
    }
}
