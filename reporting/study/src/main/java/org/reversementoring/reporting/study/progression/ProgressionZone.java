package org.reversementoring.reporting.study.progression;

import java.math.BigDecimal;
import org.reversementoring.core.ExactClass;

/**
 * One zone of a progression criterion: from its first value up to, and without, its end. The last zone of a criterion has its
 * end too.
 *
 * @param verdict what is said within the zone
 * @param from first value, belongs to the zone
 * @param to end, above {@code from}
 */
public record ProgressionZone(Verdict verdict, BigDecimal from, BigDecimal to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the zone is empty or has no verdict of its own
     */
    public ProgressionZone {
        if (!verdict.isMade()) {
            throw new IllegalArgumentException("zone: verdict must be stop, amend or go, but was " + verdict.word());
        }
        ExactClass.require("zone: bound", from);
        ExactClass.require("zone: bound", to);
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("zone " + verdict.word() + ": end must be above " + from.toPlainString()
                    + ", but was " + to.toPlainString());
        }
    }

    /**
     * A zone with bounds written as decimals.
     *
     * @throws IllegalArgumentException if a bound is no decimal number or the zone is empty
     */
    public static ProgressionZone of(Verdict verdict, String from, String to) {
        return new ProgressionZone(verdict, decimal(from), decimal(to));
    }

    static BigDecimal decimal(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("zone: bound must be a decimal number, but was " + number, e);
        }
    }

    String canonical() {
        return verdict.word() + " " + plain(from) + " " + plain(to);
    }

    /** The same text for 0.5 and 0.50. */
    public static String plain(BigDecimal number) {
        return ExactClass.require("number", number).stripTrailingZeros().toPlainString();
    }
}
