package org.reversementoring.anonymisation.reconstruction.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reversementoring.core.Fraction;

/**
 * The counter of worlds. The search places only how many mentors k of n whom nothing tells apart gave each answer. Such a
 * placement stands for n! / ∏ k! ordered worlds, and in k / n of them a given one of these mentors gave that answer.
 */
final class WorldCounter {

    private final List<IndistinguishableMentors> parts;
    private final PriorWeights weights;
    private final int answers;
    private final BigInteger[][] binomials;
    /** The weight of each answer, added up over worlds and over the mentors of a part. */
    private final BigInteger[][] given;

    private BigInteger panels = BigInteger.ZERO;
    private BigInteger worlds = BigInteger.ZERO;
    private BigInteger weight = BigInteger.ZERO;
    private BigInteger likeliest = BigInteger.ZERO;
    /** The number of mentors who gave each answer in the first world, and in the first world where that differs. */
    private final List<int[]> different = new ArrayList<>();

    private WorldCounter(List<IndistinguishableMentors> parts, int answers, PriorWeights weights) {
        this.parts = parts;
        this.weights = weights;
        this.answers = answers;
        this.binomials = binomials(
                parts.stream().mapToInt(IndistinguishableMentors::size).max().orElse(0));
        this.given = new BigInteger[parts.size()][answers];
        for (BigInteger[] row : given) {
            Arrays.fill(row, BigInteger.ZERO);
        }
    }

    private static BigInteger[][] binomials(int largest) {
        BigInteger[][] binomials = new BigInteger[largest + 1][largest + 1];
        for (int n = 0; n <= largest; n++) {
            binomials[n][0] = BigInteger.ONE;
            for (int k = 1; k <= n; k++) {
                binomials[n][k] = k == n ? BigInteger.ONE : binomials[n - 1][k - 1].add(binomials[n - 1][k]);
            }
        }
        return binomials;
    }

    static WorldCounts count(List<IndistinguishableMentors> parts, int answers, PriorWeights weights) {
        WorldCounter counter = new WorldCounter(parts, answers, weights);
        WorldSearch.through(parts, counter::add);
        return counter.counts();
    }

    private boolean add(BigInteger likelihood) {
        int[] all = new int[answers];
        BigInteger orders = BigInteger.ONE;
        for (IndistinguishableMentors part : parts) {
            int left = part.size();
            for (int answer : part.domain) {
                int count = part.counts[answer];
                all[answer] += count;
                orders = count == 0 || count == left ? orders : orders.multiply(binomials[left][count]);
                left -= count;
            }
        }
        remember(all);
        BigInteger each = weights.weigh(likelihood, all);
        BigInteger together = orders.multiply(each);
        panels = panels.add(BigInteger.ONE);
        worlds = worlds.add(orders);
        weight = weight.add(together);
        likeliest = likeliest.max(each);
        for (int i = 0; i < given.length; i++) {
            IndistinguishableMentors part = parts.get(i);
            for (int answer : part.domain) {
                int count = part.counts[answer];
                if (count > 0) {
                    given[i][answer] =
                            given[i][answer].add(count == 1 ? together : together.multiply(BigInteger.valueOf(count)));
                }
            }
        }
        return true;
    }

    private void remember(int[] all) {
        if (different.isEmpty() || (different.size() == 1 && !Arrays.equals(different.get(0), all))) {
            different.add(all);
        }
    }

    private WorldCounts counts() {
        Map<Integer, List<Fraction>> posteriors = new TreeMap<>();
        for (int i = 0; i < given.length && weight.signum() > 0; i++) {
            IndistinguishableMentors part = parts.get(i);
            BigInteger all = weight.multiply(BigInteger.valueOf(part.size()));
            List<Fraction> posterior =
                    Arrays.stream(given[i]).map(one -> Fraction.of(one, all)).toList();
            part.mentors.forEach(mentor -> posteriors.put(mentor, posterior));
        }
        Optional<List<Integer>> only = different.size() == 1
                ? Optional.of(Arrays.stream(different.get(0)).boxed().toList())
                : Optional.empty();
        Fraction best = weight.signum() == 0 ? Fraction.ZERO : Fraction.of(likeliest, weight);
        return new WorldCounts(panels, worlds, best, only, List.copyOf(posteriors.values()));
    }
}
