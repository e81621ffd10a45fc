package org.reversementoring.core.report;

import java.math.BigDecimal;
import java.util.List;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.guide.RatingScale;

/** The checks that statements about marks and means have in common. */
final class Figures {

    /** The highest mark that any scale can have. */
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(110);

    private Figures() {}

    /** A copy of the marks, each of them at least as far above the one before it as the step says. */
    static List<Integer> ascending(String subject, List<Integer> marks, int step) {
        List<Integer> copy = List.copyOf(marks);
        for (int i = 1; i < copy.size(); i++) {
            if (copy.get(i) - step < copy.get(i - 1)) {
                throw new IllegalArgumentException(subject + " must be ascending" + (step > 0 ? " and distinct" : "")
                        + ", but " + copy.get(i - 1) + " was before " + copy.get(i));
            }
        }
        return copy;
    }

    /** Looks at the scale first, because stripping a number with millions of decimals would take very long. */
    static BigDecimal stripped(String subject, BigDecimal mean, int decimals) {
        ExactClass.require(subject, mean);
        boolean bounded = mean.scale() <= 20 && mean.scale() >= -20 && mean.precision() <= 40;
        if (bounded && mean.signum() >= 0 && mean.compareTo(HIGHEST) <= 0) {
            BigDecimal stripped = mean.stripTrailingZeros();
            if (stripped.scale() <= decimals) {
                return stripped.setScale(Math.max(0, stripped.scale()));
            }
        }
        throw new IllegalArgumentException(
                subject + " must be between 0 and " + HIGHEST + " with at most " + decimals + " decimals, but is not");
    }

    /**
     * Checks that a mean lies on the scale.
     *
     * @throws IllegalArgumentException if it does not
     */
    static void require(BigDecimal mean, RatingScale scale) {
        if (mean.compareTo(BigDecimal.valueOf(scale.lowest())) < 0
                || mean.compareTo(BigDecimal.valueOf(scale.highest())) > 0) {
            throw new IllegalArgumentException(
                    "mean must be between " + scale.lowest() + " and " + scale.highest() + ", but was " + mean);
        }
    }
}
