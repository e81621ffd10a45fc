package org.reversementoring.core.cycle.record;

import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.digest.ContentDigest;

/**
 * A receipt for a concern. Whoever raised the concern keeps it and looks with it how far the concern has come. The cycle keeps only a
 * {@link Digest} of it, which tells nobody who raised what.
 *
 * @param token 64 lower-case hex digits, drawn at random
 */
public record ConcernReceipt(String token) implements CodecOnly {

    private static final int BYTES = 32;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not of 64 lower-case hex digits
     */
    public ConcernReceipt {
        if (!token.matches(ContentDigest.FORM)) {
            throw new IllegalArgumentException("concern receipt: token must be 64 lower-case hex digits");
        }
    }

    /**
     * A new receipt.
     *
     * @param chance the source of the token; a host gives a {@code java.security.SecureRandom}, because a token that can be guessed
     *     shows another person's concern
     */
    public static ConcernReceipt drawn(RandomGenerator chance) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return new ConcernReceipt(HexFormat.of().formatHex(bytes));
    }

    /** What a cycle keeps of this receipt, for the concern of this number. */
    public Digest digest(CycleId cycle, int concern) {
        return new Digest(
                concern,
                ContentDigest.of("reverse-mentoring/concern-receipt/1")
                        .add(cycle.value())
                        .add(token)
                        .hex());
    }

    /** The number of the one concern that this receipt is for, by which it is handed on; empty if it is for none of this cycle. */
    public Optional<Integer> numberIn(CycleRecord cycle) {
        return concernOf(cycle).map(Concern::number);
    }

    /** The stage of the one concern that this receipt is for; empty if it is for none of this cycle. */
    public Optional<Concern.Stage> stageIn(CycleRecord cycle) {
        return concernOf(cycle).map(Concern::stage);
    }

    private Optional<Concern> concernOf(CycleRecord cycle) {
        return cycle.concerns().stream()
                .filter(concern -> cycle.receipts().contains(digest(cycle.id(), concern.number())))
                .findFirst();
    }

    /** Nothing of the token. */
    @Override
    public String toString() {
        return "ConcernReceipt[***]";
    }

    /**
     * The digest of a receipt as a cycle keeps it.
     *
     * @param concern the number of its concern, from 1
     * @param value 64 lower-case hex digits
     */
    public record Digest(int concern, String value) implements CodecOnly {

        /**
         * Checks number and form.
         *
         * @throws IllegalArgumentException if the number is below 1, or the value is no digest
         */
        public Digest {
            if (concern < 1 || !value.matches(ContentDigest.FORM)) {
                throw new IllegalArgumentException(
                        "concern receipt: must be the digest of a concern from number 1 on, in 64 lower-case hex digits");
            }
        }

        /** Nothing of the digest. */
        @Override
        public String toString() {
            return "ConcernReceipt.Digest[" + concern + ", ***]";
        }
    }
}
