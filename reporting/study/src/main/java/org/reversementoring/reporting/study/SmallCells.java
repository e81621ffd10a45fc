package org.reversementoring.reporting.study;

import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * What is too small to print. A rule that looks at counts only: whoever knows it learns from a hidden cell that it is one of at
 * least two numbers.
 *
 * @param smallest the smallest number of people that may stand in a cell, 3 or more
 */
record SmallCells(int smallest) {

    /** A median of fewer can be one person's score and known to be (T4, one insider). */
    private static final int FEWEST_FOR_A_MEDIAN = 5;

    /** Both sides are looked at, for one follows from the other; so nothing of a group below the floor is shown. */
    boolean hides(Proportion proportion) {
        return small(proportion.events()) || small(proportion.people() - proportion.events());
    }

    boolean hides(ReportedCount count) {
        return !count.subject().countsTakingPart() && hides(count.proportion());
    }

    /** All parts or none: one hidden part would follow from the total. */
    boolean hides(CategoryBreakdown split) {
        return split.parts().stream().anyMatch(part -> small(part.people()));
    }

    boolean small(int people) {
        return people > 0 && people < smallest;
    }

    int fewestForAMedian() {
        return Math.max(smallest, FEWEST_FOR_A_MEDIAN);
    }
}
