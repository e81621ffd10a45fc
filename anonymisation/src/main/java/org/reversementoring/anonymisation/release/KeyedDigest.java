package org.reversementoring.anonymisation.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The digest of a released content as the ledger keeps it, under a key that the ledger does not have (G9): whoever reads the ledger and
 * guesses what was printed cannot try the guess. The key is the seals of the ballots, which are salted with the random part of the closed
 * interview, are in the stored cycle alone, and never change once it closed. So the same call gives the same digest.
 */
final class KeyedDigest {

    private KeyedDigest() {}

    /** The keyed digest; empty in a cycle of the first version, which has no key. */
    static Optional<String> of(CycleRecord cycle, String digest) {
        return cycle.ballotSeals().isEmpty()
                ? Optional.empty()
                : Optional.of(ContentDigest.of("reverse-mentoring/ledger-digest/1")
                        .addAll(cycle.ballotSeals())
                        .add(cycle.id().value())
                        .add(digest)
                        .hex());
    }

    /** Each form in which a ledger may have the digest: keyed, or as cycles of the first version have it. */
    static List<String> forms(CycleRecord cycle, String digest) {
        return Stream.concat(of(cycle, digest).stream(), Stream.of(digest)).toList();
    }
}
