package org.reversementoring.anonymisation.reconstruction.solver;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;

/**
 * The sums over all worlds that fit.
 *
 * @param panels the number of worlds, up to the order within mentors whom nothing tells apart
 * @param worlds the number of ordered worlds: who gave which answer
 * @param likeliest the probability of the likeliest ordered world, 0 if none fits
 * @param only the number of mentors who gave each answer, if it is the same in every world
 * @param posteriors the probability of each answer, for each mentor; empty if no world fits
 */
public record WorldCounts(
        BigInteger panels,
        BigInteger worlds,
        Fraction likeliest,
        Optional<List<Integer>> only,
        List<List<Fraction>> posteriors) {

    /** Copies. */
    public WorldCounts {
        posteriors = List.copyOf(posteriors);
    }

    /** Whether no world fits. */
    public boolean isEmpty() {
        return panels.signum() == 0;
    }

    /** Does not tell what was computed about the mentors. */
    @Override
    public String toString() {
        return "WorldCounts[" + worlds + " worlds]";
    }
}
