package org.reversementoring.reporting.study.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * One data set that a reader of a row may think of: whole scores before and after, in steps of the scale. Made-up data for an audit,
 * nobody's answers.
 *
 * @param before scores before
 * @param after scores after of the same people
 */
public record PairedAnswers(List<Integer> before, List<Integer> after) {

    /**
     * Copies.
     *
     * @throws IllegalArgumentException if the lists differ in length
     */
    public PairedAnswers {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.size() != after.size()) {
            throw new IllegalArgumentException("paired answers: before and after must have the same size");
        }
    }

    /** The scores before as numbers. */
    public List<Fraction> scoresBefore() {
        return before.stream().map(Fraction::of).toList();
    }

    /** The scores after as numbers. */
    public List<Fraction> scoresAfter() {
        return after.stream().map(Fraction::of).toList();
    }

    /** The changes in order. */
    public List<Integer> changes() {
        int[] changes = new int[before.size()];
        for (int i = 0; i < changes.length; i++) {
            changes[i] = after.get(i) - before.get(i);
        }
        Arrays.sort(changes);
        List<Integer> sorted = new ArrayList<>();
        for (int change : changes) {
            sorted.add(change);
        }
        return List.copyOf(sorted);
    }

    /** How many rose. */
    public int rose() {
        return (int) changes().stream().filter(change -> change > 0).count();
    }

    /** How many fell. */
    public int fell() {
        return (int) changes().stream().filter(change -> change < 0).count();
    }
}
