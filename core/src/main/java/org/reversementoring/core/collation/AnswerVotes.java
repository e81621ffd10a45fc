package org.reversementoring.core.collation;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The private votes of one round on a wording of the panel's answer, closed: RAW, and destroyed with the answers. The random part goes
 * into the seal, so that the seal tells nothing to anybody who has not the votes themselves. Keep the value until the step is stored: the
 * same votes closed again have another seal.
 *
 * @param ballots at most one for each mentor, in any order
 * @param nonce the random part, 64 lower-case hex digits
 */
public record AnswerVotes(List<Endorsement> ballots, String nonce) implements CodecOnly {

    /**
     * Copies, and checks the form.
     *
     * @throws IllegalArgumentException if the random part is of another form
     */
    public AnswerVotes {
        ballots = List.copyOf(ballots);
        if (!nonce.matches(ContentDigest.FORM)) {
            throw new IllegalArgumentException("answer votes: nonce must be 64 lower-case hex digits");
        }
    }

    /**
     * Closes a round.
     *
     * @param chance the source of the random part; a {@code SecureRandom} wherever votes are real
     */
    public static AnswerVotes close(List<Endorsement> ballots, RandomGenerator chance) {
        byte[] bytes = new byte[32];
        chance.nextBytes(bytes);
        return new AnswerVotes(ballots, HexFormat.of().formatHex(bytes));
    }

    /** The salted seal of the votes, whatever their order: 64 lower-case hex digits. */
    public String seal() {
        ContentDigest digest = ContentDigest.of("reverse-mentoring/answer-votes-seal/1")
                .add(nonce)
                .add(ballots.size());
        ballots.stream()
                .sorted(Comparator.comparing(
                        (Endorsement ballot) -> ballot.mentor().value()))
                .forEach(ballot -> digest.add(ballot.mentor().value())
                        .addAll(ballot.findings().stream()
                                .map(FindingId::value)
                                .sorted()
                                .toList()));
        return digest.hex();
    }

    /** Nobody's vote. */
    @Override
    public String toString() {
        return "AnswerVotes[***]";
    }
}
