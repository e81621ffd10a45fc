package org.reversementoring.reporting.study.exact;

import java.math.BigDecimal;
import org.reversementoring.core.ExactClass;

/** Checks of confidence levels and of other numbers between 0 and 1. */
public final class ConfidenceLevel {

    private ConfidenceLevel() {}

    /** One minus the level, which must be more than 0 and less than 1. */
    public static BigDecimal require(String subject, BigDecimal level) {
        return BigDecimal.ONE.subtract(requireOpen(subject + ": level", level));
    }

    /** The value, which must be more than 0 and less than 1. */
    public static BigDecimal requireOpen(String subject, BigDecimal value) {
        ExactClass.require(subject, value);
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    subject + " must be more than 0 and less than 1, but was " + value.toPlainString());
        }
        return value;
    }
}
