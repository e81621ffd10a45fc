package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * How well the reader could guess before reading, knowing what they know.
 *
 * @param panel the probability of the likeliest world
 * @param mentors the probability of the likeliest answer of each mentor
 */
record Before(Fraction panel, List<Fraction> mentors) {

    /** No domain may be empty. */
    static Before of(Prior prior, Item item, List<BitSet> domains, Factors factors) {
        return prior instanceof Prior.Iid ? independent(domains, factors) : exchangeable(item, domains, factors);
    }

    private static Before independent(List<BitSet> domains, Factors factors) {
        Fraction panel = Fraction.ONE;
        List<Fraction> mentors = new ArrayList<>();
        for (BitSet domain : domains) {
            BigInteger all = BigInteger.ZERO;
            BigInteger best = BigInteger.ZERO;
            for (int value : domain.stream().toArray()) {
                all = all.add(factors.of(value, 1));
                best = best.max(factors.of(value, 1));
            }
            Fraction guess = Fraction.of(best, all);
            panel = panel.times(guess);
            mentors.add(guess);
        }
        return new Before(panel, List.copyOf(mentors));
    }

    private static Before exchangeable(Item item, List<BitSet> domains, Factors factors) {
        Weighing unread = Weighing.of(Puzzle.of(item, domains, List.of()), factors);
        List<Fraction> mentors = new ArrayList<>();
        for (int mentor = 1; mentor <= domains.size(); mentor++) {
            mentors.add(Leakage.best(unread.posterior(mentor)));
        }
        return new Before(unread.likeliest(), List.copyOf(mentors));
    }
}
