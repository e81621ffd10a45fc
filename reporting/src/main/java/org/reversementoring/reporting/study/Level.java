package org.reversementoring.reporting.study;

import java.math.BigDecimal;

/** Confidence levels. */
final class Level {

    private Level() {}

    /** The rest of the level to 1. */
    static BigDecimal require(String subject, BigDecimal level) {
        return BigDecimal.ONE.subtract(requireOpen(subject + ": level", level));
    }

    static BigDecimal requireOpen(String subject, BigDecimal value) {
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    subject + " must be more than 0 and less than 1, but was " + value.toPlainString());
        }
        return value;
    }
}
