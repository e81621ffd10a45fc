package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Mentors whom nothing tells apart: they are in the same scopes, and the reader knows the same about each (guarantees 7.2 and
 * G5). Only how many of them gave each answer matters.
 */
final class Atom {

    final List<Integer> mentors = new ArrayList<>();
    /** The values its mentors may have given, ascending; "declined" is the highest. */
    final int[] domain;

    final Tally[] tallies;
    /** The tallies that are complete once this atom is. */
    final List<Tally> completed = new ArrayList<>();

    final List<SumBound> bounds = new ArrayList<>();
    final int[] counts;
    private final int[] marks;

    Atom(int[] domain, List<Tally> tallies, Item item) {
        this.domain = domain;
        this.tallies = tallies.toArray(Tally[]::new);
        this.counts = new int[item.values()];
        this.marks = new int[item.values()];
        for (int value = 0; value < marks.length; value++) {
            marks[value] = item.lowest() + value;
        }
    }

    int size() {
        return mentors.size();
    }

    /** How many histograms it has: C(size + values - 1, size). */
    BigInteger cost() {
        BigInteger cost = BigInteger.ONE;
        for (int i = 1; i <= size(); i++) {
            cost = cost.multiply(BigInteger.valueOf(domain.length + i - 1L)).divide(BigInteger.valueOf(i));
        }
        return cost;
    }

    void add(int value, int times) {
        counts[value] += times;
        for (Tally tally : tallies) {
            tally.add(value, times);
        }
    }

    /** 1 if a sum is too high whatever follows, -1 if one is too low whatever follows, else 0. */
    int outOfReach(int value, int left) {
        for (SumBound bound : bounds) {
            if (bound.tally.sum() + left * (long) marks[value] + bound.laterLeast > bound.most) {
                return 1;
            }
        }
        long highest = marks[domain[domain.length - 1]];
        for (SumBound bound : bounds) {
            if (bound.tally.sum() + left * highest + bound.laterMost < bound.least) {
                return -1;
            }
        }
        return 0;
    }

    /**
     * What a statement asks of the sum of a scope in which nobody may have declined.
     *
     * @param tally the scope
     * @param least the lowest sum that fits
     * @param most the highest sum that fits
     * @param laterLeast the least that atoms after this one add
     * @param laterMost the most that atoms after this one add
     */
    record SumBound(Tally tally, long least, long most, long laterLeast, long laterMost) {}
}
