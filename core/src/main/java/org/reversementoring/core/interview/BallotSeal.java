package org.reversementoring.core.interview;

import java.util.Comparator;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.digest.ContentDigest;

/** The seal of one mentor's ballot, or of there being none: a salted digest that names nobody and tells no mark. */
final class BallotSeal {

    /** Stands where the number of ratings stands in a ballot. */
    private static final int NONE = -1;

    private BallotSeal() {}

    /** The seal, which does not depend on the order of the ratings. */
    static String of(Closing closing, Ballot ballot) {
        ContentDigest digest = of(closing, ballot.mentor()).add(ballot.ratings().size());
        ballot.ratings().stream()
                .sorted(Comparator.comparing((Rating rating) -> rating.topic().value()))
                .forEach(rating -> digest.add(rating.topic().value())
                        .add(rating.mark().isPresent() ? "mark" : "declined")
                        .add(rating.mark().orElse(0)));
        return digest.hex();
    }

    /** The seal of a mentor who gave no ballot. */
    static String ofNone(Closing closing, MentorId mentor) {
        return of(closing, mentor).add(NONE).hex();
    }

    private static ContentDigest of(Closing closing, MentorId mentor) {
        return ContentDigest.of("reverse-mentoring/ballot-seal/1")
                .add(closing.nonce())
                .add(closing.cycle().value())
                .add(mentor.value());
    }
}
