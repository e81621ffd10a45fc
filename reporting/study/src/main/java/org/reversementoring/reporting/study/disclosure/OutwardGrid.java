package org.reversementoring.reporting.study.disclosure;

import java.math.RoundingMode;
import org.reversementoring.core.Fraction;

/**
 * The grid of the ends of an interval: odd numbers of steps, with the ends of the scale. Each rounded end stands for two possible
 * changes or more, and none of those has zero on the one side and a change on the other. So an end fixes nobody's change, nor who
 * changed at all.
 *
 * @param step the smallest step of a score, above 0
 * @param most the largest possible change in steps, 1 or more
 */
public record OutwardGrid(Fraction step, int most) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public OutwardGrid {
        if (step.signum() <= 0 || most < 1) {
            throw new IllegalArgumentException(
                    "grid: step and largest change must be above 0, but the latter was " + most);
        }
    }

    /** A change rounded down. */
    public Fraction down(Fraction change) {
        return step.times(Fraction.of(down(steps(change))));
    }

    /** A change rounded up. */
    public Fraction up(Fraction change) {
        return down(change.negated()).negated();
    }

    private int steps(Fraction change) {
        return change.dividedBy(step).toDecimal(0, RoundingMode.FLOOR).intValueExact();
    }

    /** The lower end of the changes that are printed alike; one that would stand alone at an end of the scale is joined to its neighbours. */
    private int down(int steps) {
        int odd = Math.floorMod(steps, 2) == 1 ? steps : steps - 1;
        if (most % 2 == 0) {
            return odd <= 1 - most ? -most : odd;
        }
        return Math.max(-most, Math.min(odd, most - 2));
    }
}
