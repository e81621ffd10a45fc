package org.reversementoring.anonymisation.audit.enumeration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.strategy.RemainingAnswers;

/**
 * What is known of the answers that are left when the ends are dropped: some of them by rank, and perhaps their sum. Immutable.
 *
 * <p>Ranks that are not known lie between their known neighbours. All rows of marks within these bounds have every sum from the least to the
 * greatest, because one can be changed into the other a step at a time; so {@link #least} and {@link #most} are exact.
 */
public final class RemainingKnown {

    /** Asks for the sum, where a rank would ask for a mark. */
    public static final int SUM = 0;

    private static final int UNKNOWN = -1;

    private final RemainingAnswers.PublicFacts shape;
    private final int[] marks;
    private final int sum;

    private RemainingKnown(RemainingAnswers.PublicFacts shape, int[] marks, int sum) {
        this.shape = shape;
        this.marks = marks;
        this.sum = sum;
    }

    static RemainingKnown nothing(RemainingAnswers.PublicFacts shape) {
        int[] marks = new int[shape.highestRank() - shape.lowestRank() + 1];
        Arrays.fill(marks, UNKNOWN);
        return new RemainingKnown(shape, marks, UNKNOWN);
    }

    /** The public facts. */
    public RemainingAnswers.PublicFacts shape() {
        return shape;
    }

    /** Whether this mark, or the sum, was asked for. */
    public boolean has(int query) {
        return (query == SUM ? sum : marks[query - shape.lowestRank()]) != UNKNOWN;
    }

    /** The mark of this rank, or the sum, if it was asked for. */
    public int value(int query) {
        return query == SUM ? sum : marks[query - shape.lowestRank()];
    }

    RemainingKnown with(int query, int value) {
        if (query == SUM) {
            return new RemainingKnown(shape, marks, value);
        }
        int[] more = marks.clone();
        more[query - shape.lowestRank()] = value;
        return new RemainingKnown(shape, more, sum);
    }

    /** The least that the mark of this rank, or the sum, can be. */
    int least(int query) {
        if (query == SUM) {
            return sum == UNKNOWN ? Arrays.stream(lowest()).sum() : sum;
        }
        int value = lowest()[query - shape.lowestRank()];
        while (sum != UNKNOWN && Arrays.stream(with(query, value).highest()).sum() < sum) {
            value++;
        }
        return value;
    }

    /** The most that the mark of this rank, or the sum, can be. */
    int most(int query) {
        if (query == SUM) {
            return sum == UNKNOWN ? Arrays.stream(highest()).sum() : sum;
        }
        int value = highest()[query - shape.lowestRank()];
        while (sum != UNKNOWN && Arrays.stream(with(query, value).lowest()).sum() > sum) {
            value--;
        }
        return value;
    }

    /** The lowest row of marks that fits, were it not for the sum. */
    private int[] lowest() {
        int[] lowest = new int[marks.length];
        int before = shape.lowest();
        for (int i = 0; i < marks.length; i++) {
            before = marks[i] == UNKNOWN ? before : marks[i];
            lowest[i] = before;
        }
        return lowest;
    }

    private int[] highest() {
        int[] highest = new int[marks.length];
        int after = shape.lowest() + shape.points() - 1;
        for (int i = marks.length - 1; i >= 0; i--) {
            after = marks[i] == UNKNOWN ? after : marks[i];
            highest[i] = after;
        }
        return highest;
    }

    /** Supposed answers of a panel of which this is known. */
    Answers example(int panelSize) {
        int[] row = lowest();
        int[] highest = highest();
        int missing = sum == UNKNOWN ? 0 : sum - Arrays.stream(row).sum();
        for (int i = row.length - 1; i >= 0 && missing > 0; i--) {
            int raised = Math.min(missing, highest[i] - row[i]);
            row[i] += raised;
            missing -= raised;
        }
        List<Integer> all = new ArrayList<>(Collections.nCopies(shape.colluders() + 1, shape.lowest()));
        Arrays.stream(row).forEach(all::add);
        all.addAll(Collections.nCopies(shape.colluders() + 1, shape.lowest() + shape.points() - 1));
        return new Answers(all, panelSize - shape.answered());
    }
}
