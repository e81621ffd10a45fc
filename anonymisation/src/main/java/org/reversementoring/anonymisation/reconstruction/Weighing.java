package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;

/**
 * Adds up the worlds of a puzzle. A histogram with counts k of an atom of size a stands for a! / ∏ k! ordered worlds, in k / a of
 * which a given mentor of the atom gave that answer (guarantees 7.2).
 */
final class Weighing {

    private static final int PANELS = 0;
    private static final int WORLDS = 1;
    private static final int WEIGHT = 2;
    private static final int LIKELIEST = 3;

    private final List<Atom> atoms;
    private final Factors factors;
    private final int values;
    private final BigInteger[][] chosen;
    private final BigInteger[][] given;
    private final BigInteger[] sums = new BigInteger[4];
    /** How many gave each value in the first world, and in the first world where that is different. */
    private final List<int[]> different = new ArrayList<>();

    private Weighing(Puzzle puzzle, Factors factors) {
        this.atoms = puzzle.atoms();
        this.factors = factors;
        this.values = puzzle.item().values();
        int largest = atoms.stream().mapToInt(Atom::size).max().orElse(0);
        this.chosen = new BigInteger[largest + 1][largest + 1];
        for (int n = 0; n <= largest; n++) {
            chosen[n][0] = BigInteger.ONE;
            for (int k = 1; k <= n; k++) {
                chosen[n][k] = k == n ? BigInteger.ONE : chosen[n - 1][k - 1].add(chosen[n - 1][k]);
            }
        }
        Arrays.fill(sums, BigInteger.ZERO);
        this.given = new BigInteger[atoms.size()][values];
        for (BigInteger[] row : given) {
            Arrays.fill(row, BigInteger.ZERO);
        }
    }

    static Weighing of(Puzzle puzzle, Factors factors) {
        Weighing weighing = new Weighing(puzzle, factors);
        Search.through(puzzle, weighing::add);
        return weighing;
    }

    private boolean add(BigInteger likelihood) {
        int[] all = new int[values];
        BigInteger orders = BigInteger.ONE;
        for (Atom atom : atoms) {
            int left = atom.size();
            for (int value : atom.domain) {
                int count = atom.counts[value];
                all[value] += count;
                orders = count == 0 || count == left ? orders : orders.multiply(chosen[left][count]);
                left -= count;
            }
        }
        remember(all);
        BigInteger each = likelihood;
        if (!factors.areFlat()) {
            for (int value = 0; value < values; value++) {
                each = all[value] == 0 ? each : each.multiply(factors.of(value, all[value]));
            }
        }
        BigInteger weight = orders.multiply(each);
        sums[PANELS] = sums[PANELS].add(BigInteger.ONE);
        sums[WORLDS] = sums[WORLDS].add(orders);
        sums[WEIGHT] = sums[WEIGHT].add(weight);
        sums[LIKELIEST] = sums[LIKELIEST].max(each);
        for (int i = 0; i < given.length; i++) {
            Atom atom = atoms.get(i);
            for (int value : atom.domain) {
                int count = atom.counts[value];
                if (count > 0) {
                    given[i][value] =
                            given[i][value].add(count == 1 ? weight : weight.multiply(BigInteger.valueOf(count)));
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

    boolean isEmpty() {
        return sums[PANELS].signum() == 0;
    }

    BigInteger panels() {
        return sums[PANELS];
    }

    BigInteger worlds() {
        return sums[WORLDS];
    }

    /** The probability of the likeliest world. */
    Fraction likeliest() {
        return Fraction.of(sums[LIKELIEST], sums[WEIGHT]);
    }

    /** How many gave each value, if that is the same in every world. */
    Optional<int[]> only() {
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    /** The probability of each value for a mentor. */
    List<Fraction> posterior(int mentor) {
        for (int i = 0; i < given.length; i++) {
            Atom atom = atoms.get(i);
            if (atom.mentors.contains(mentor)) {
                BigInteger all = sums[WEIGHT].multiply(BigInteger.valueOf(atom.size()));
                return Arrays.stream(given[i])
                        .map(weight -> Fraction.of(weight, all))
                        .toList();
            }
        }
        throw new AssertionError("reverse-mentoring: every mentor is in an atom");
    }
}
