package org.reversementoring.anonymisation.reconstruction.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;

/**
 * Mentors whom nothing tells apart: they are in the same groups, and the attacker knows the same about each (G5). Only the
 * number of them that gave each answer matters, so the search places answers, not mentors.
 */
final class IndistinguishableMentors {

    final List<Integer> mentors = new ArrayList<>();
    /** The answers that they may have given, ascending. */
    final int[] domain;
    /** The groups that they are in. */
    final List<GroupConstraints> groups;
    /** The groups whose answers are complete when theirs are placed. */
    final List<GroupConstraints> completed = new ArrayList<>();

    final List<SumBound> bounds = new ArrayList<>();
    /** The number of them that gave each answer in the world that is being built. */
    final int[] counts;

    private final Tally[] tallies;
    private final int lowest;

    IndistinguishableMentors(int[] domain, List<GroupConstraints> groups, ReportedQuestion question) {
        this.domain = domain;
        this.groups = groups;
        this.tallies = groups.stream().map(in -> in.tally).toArray(Tally[]::new);
        this.counts = new int[question.answers()];
        this.lowest = question.lowest();
    }

    int size() {
        return mentors.size();
    }

    /** The number of ways to place their answers: C(size + answers - 1, size). */
    BigInteger cost() {
        BigInteger cost = BigInteger.ONE;
        for (int i = 1; i <= size(); i++) {
            cost = cost.multiply(BigInteger.valueOf(domain.length + i - 1L)).divide(BigInteger.valueOf(i));
        }
        return cost;
    }

    void add(int answer, int times) {
        counts[answer] += times;
        for (Tally tally : tallies) {
            tally.add(answer, times);
        }
    }

    /**
     * Compares the sums so far with the printed ones, given that the rest of these mentors give this answer or a higher one.
     *
     * @return 1 if a sum is too high whatever follows, -1 if one is too low whatever follows, else 0
     */
    int outOfReach(int answer, int left) {
        for (SumBound bound : bounds) {
            if (bound.tally.sum() + left * mark(answer) + bound.laterLeast > bound.most) {
                return 1;
            }
        }
        for (SumBound bound : bounds) {
            if (bound.tally.sum() + left * highestMark() + bound.laterMost < bound.least) {
                return -1;
            }
        }
        return 0;
    }

    long lowestMark() {
        return mark(domain[0]);
    }

    long highestMark() {
        return mark(domain[domain.length - 1]);
    }

    private long mark(int answer) {
        return lowest + (long) answer;
    }

    /**
     * The sums that a figure allows for a group in which nobody may have declined.
     *
     * @param tally the answers of the group
     * @param least the lowest sum that fits
     * @param most the highest sum that fits
     * @param laterLeast the least that mentors who are placed later add
     * @param laterMost the most that mentors who are placed later add
     */
    record SumBound(Tally tally, long least, long most, long laterLeast, long laterMost) {}
}
