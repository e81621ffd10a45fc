package org.reversementoring.anonymisation.simulation;

import java.util.List;
import java.util.OptionalInt;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Rating;

/** Reads raw answers of simulated cycles, naively. */
final class Raw {

    private Raw() {}

    /** A row for each ballot, a place for each rated topic in guide order. */
    static List<List<OptionalInt>> rows(Collation collation) {
        return collation.interview().ballots().stream()
                .map(Ballot::ratings)
                .map(ratings -> ratings.stream().map(Rating::mark).toList())
                .toList();
    }

    /**
     * Whether so many hits lie within six standard deviations s of a binomial distribution. By Bernstein's inequality a true share is
     * outside with a probability of at most 2·exp(-18 / (1 + 2/s)), 6e-7 for s = 10; and the seeds are fixed.
     */
    static boolean plausible(long hits, long trials, long millionths) {
        double expected = trials * (millionths / 1e6);
        double variance = expected * (1 - millionths / 1e6);
        return (hits - expected) * (hits - expected) <= 36 * variance + 1e-9;
    }
}
