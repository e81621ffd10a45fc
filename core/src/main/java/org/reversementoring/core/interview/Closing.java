package org.reversementoring.core.interview;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The mark of a closed interview: no ballot is added, taken away or changed after it. The random part goes into each seal of raw
 * material, so that a seal tells nothing to anybody who has not the raw material itself. It is as private as the answers, and is
 * destroyed with them.
 *
 * @param cycle the cycle for which the answers were given
 * @param nonce the random part, 64 lower-case hex digits
 */
public record Closing(CycleId cycle, String nonce) implements CodecOnly {

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the nonce has another form
     */
    public Closing {
        if (!nonce.matches(ContentDigest.FORM)) {
            throw new IllegalArgumentException("closing: nonce must be 64 lower-case hex digits");
        }
    }

    /**
     * A closing for this cycle.
     *
     * @param chance the source of the random part; a {@code SecureRandom} wherever answers are real
     */
    static Closing of(CycleId cycle, RandomGenerator chance) {
        byte[] bytes = new byte[32];
        chance.nextBytes(bytes);
        return new Closing(cycle, HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return "Closing[***]";
    }
}
