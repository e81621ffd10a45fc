package org.reversementoring.anonymisation.multisource.rule;

import java.util.List;

/**
 * The rules that ship. {@link #trimmedGroups()} and {@link #trimmedGroupsAndRemainder()} pass the audit for every size of groups, because
 * each row is T_c of its own raters (T3) and no rater is in two rows (T8). The others do what the industry does, so that an audit can say
 * what that gives away.
 */
public final class RemainderRules {

    private RemainderRules() {}

    /** Each group of at least 2c+3 raters, trimmed; smaller groups are not shown, and there is no total. */
    public static RemainderRule trimmedGroups() {
        return new SeparateRows("trimmed-groups", false);
    }

    /** The same, and the smaller groups together as a remainder, if there are enough raters in it. */
    public static RemainderRule trimmedGroupsAndRemainder() {
        return new SeparateRows("trimmed-groups-and-remainder", true);
    }

    /**
     * What most tools do: a group that reached its minimum is shown, a smaller one is not.
     *
     * @param total whether the figures of everybody are shown, too
     * @param figures what is shown of a group, at least one
     */
    public static RemainderRule minimum(boolean total, FigureKind... figures) {
        return new MinimumRule(required(figures), MinimumRule.Small.HIDDEN, total);
    }

    /**
     * What careful tools do: smaller groups are joined to a remainder, which is shown if it reaches the minimum; the total is shown only if
     * nothing below the minimum follows by subtraction.
     *
     * @param total whether the figures of everybody are shown, too
     * @param figures what is shown of a group, at least one
     */
    public static RemainderRule minimumAndRemainder(boolean total, FigureKind... figures) {
        return new MinimumRule(required(figures), MinimumRule.Small.REMAINDER, total);
    }

    private static List<FigureKind> required(FigureKind[] figures) {
        if (figures.length == 0) {
            throw new IllegalArgumentException("rule: figures must be at least 1, but were 0");
        }
        return List.of(figures);
    }
}
