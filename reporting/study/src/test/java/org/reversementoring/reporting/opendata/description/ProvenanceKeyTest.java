package org.reversementoring.reporting.opendata.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.opendata.text.Sha256;

/** Digests of what is not released (G9). */
class ProvenanceKeyTest {

    private static final byte[] CONTENT =
            "Test Using Larger Than Block-Size Key - Hash Key First".getBytes(StandardCharsets.UTF_8);

    /** RFC 4231, test case 6: 131 bytes 0xaa. */
    @Test
    void isTheDigestOfTheStandard() {
        byte[] secret = new byte[131];
        Arrays.fill(secret, (byte) 0xaa);
        ProvenanceKey key = ProvenanceKey.of(secret);
        assertThat(key.digest(CONTENT)).isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        assertThat(key).hasToString("ProvenanceKey[***]");
        // The key is copied: what the caller does to the array later changes nothing.
        Arrays.fill(secret, (byte) 0);
        assertThat(key.digest(CONTENT)).startsWith("60e43159");
    }

    /** Kills a digest without the key, which whoever can guess the content could test. */
    @Test
    void anotherKeyGivesAnotherDigest() {
        byte[] secret = new byte[ProvenanceKey.LEAST_BYTES];
        String one = ProvenanceKey.of(secret).digest(CONTENT);
        secret[31] = 1;
        assertThat(ProvenanceKey.of(secret).digest(CONTENT)).isNotEqualTo(one);
        assertThat(one).isNotEqualTo(Sha256.sha256(CONTENT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProvenanceKey.of(new byte[ProvenanceKey.LEAST_BYTES - 1]))
                .withMessage("host's key must have 32 bytes or more, but had 31");
    }

    @Test
    void anInputHasOneDigest() {
        ProvenanceKey key = ProvenanceKey.of(new byte[ProvenanceKey.LEAST_BYTES]);
        DataProvenance sealed = DataProvenance.at(Instant.EPOCH).withKeyedInput("answers", CONTENT, key);
        assertThat(sealed.withSeed(1).withSoftware("java", "17").keyedInputs()).containsOnlyKeys("answers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sealed.withInput("answers", "0".repeat(64)))
                .withMessage("input's digest must be with a key or without, but one has both");
    }
}
