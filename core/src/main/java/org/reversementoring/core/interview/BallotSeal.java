package org.reversementoring.core.interview;

import java.util.Comparator;
import org.reversementoring.core.digest.ContentDigest;

/** The seal of one ballot: a salted digest that names nobody and tells no mark. */
final class BallotSeal {

    private BallotSeal() {}

    /** The seal, which does not depend on the order of the ratings. */
    static String of(Closing closing, Ballot ballot) {
        ContentDigest digest = ContentDigest.of("reverse-mentoring/ballot-seal/1")
                .add(closing.nonce())
                .add(closing.cycle().value())
                .add(ballot.mentor().value())
                .add(ballot.ratings().size());
        ballot.ratings().stream()
                .sorted(Comparator.comparing((Rating rating) -> rating.topic().value()))
                .forEach(rating -> digest.add(rating.topic().value())
                        .add(rating.mark().isPresent() ? "mark" : "declined")
                        .add(rating.mark().orElse(0)));
        return digest.hex();
    }
}
