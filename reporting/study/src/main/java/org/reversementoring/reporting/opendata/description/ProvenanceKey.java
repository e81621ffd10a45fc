package org.reversementoring.reporting.opendata.description;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret key of the host for digests of files that are not released (HMAC). With it the host can show later from which file a study
 * was made. Without it a digest of that file says nothing, whatever somebody knows of the answers (G9).
 *
 * <p>Laws: the same key and content give the same digest, so a reader of two digests learns whether the content changed, and
 * no more. A study that must not tell even that needs a key of its own. The key is in no text, file or message of this library.
 */
public final class ProvenanceKey {

    /** Bytes of a key at least, twice the 128 bits that G9 asks for. */
    public static final int LEAST_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private ProvenanceKey(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * A key of these bytes, which come from a good source of chance, for instance {@code openssl rand 32}.
     *
     * @param secret {@value #LEAST_BYTES} bytes or more; copied
     * @throws IllegalArgumentException if they are fewer
     */
    public static ProvenanceKey of(byte[] secret) {
        if (secret.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "host's key must have " + LEAST_BYTES + " bytes or more, but had " + secret.length);
        }
        return new ProvenanceKey(new SecretKeySpec(secret, ALGORITHM));
    }

    /** HMAC-SHA-256 (RFC 2104), 64 small hexadecimal digits; {@code openssl dgst -sha256 -mac HMAC} gives the same. */
    String digest(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must have HMAC with SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "ProvenanceKey[***]";
    }
}
