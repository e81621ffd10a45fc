package org.reversementoring.reporting.study;

import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * The rule for cells that are too small to print. It looks at counts only, so a reader who knows the rule learns from a hidden cell
 * no more than that it is one of at least two numbers.
 *
 * @param smallest the smallest number of people that may stand in a cell, 3 or more
 */
record SmallCells(int smallest) {

    /** A median of fewer can be one person's score and known to be (T4, one insider). */
    private static final int FEWEST_FOR_A_MEDIAN = 5;

    /** Whether the count or its counterpart is too small. Each follows from the other, so nothing of a group below the floor is shown. */
    boolean hides(Proportion proportion) {
        return small(proportion.events()) || small(proportion.people() - proportion.events());
    }

    boolean hides(ReportedCount count) {
        return !count.subject().countsTakingPart() && hides(count.proportion());
    }

    /** Whether any part is too small. Then all parts are hidden, because a single hidden one would follow from the total. */
    boolean hides(CategoryBreakdown breakdown) {
        return breakdown.parts().stream().anyMatch(part -> small(part.people()));
    }

    /** Whether any part is too small. Sums of its parts are not shown either then. */
    boolean hides(CodeFrequency frequency) {
        return hides(frequency.parts());
    }

    boolean small(int people) {
        return people > 0 && people < smallest;
    }

    int fewestForAMedian() {
        return Math.max(smallest, FEWEST_FOR_A_MEDIAN);
    }
}
