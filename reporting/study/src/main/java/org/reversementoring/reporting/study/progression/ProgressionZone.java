package org.reversementoring.reporting.study.progression;

import java.math.BigDecimal;

/**
 * One band of a progression criterion: from its first value up to, and without, its end. The last band of a criterion has its
 * end too.
 *
 * @param verdict what is said within the band
 * @param from first value, belongs to the band
 * @param to end, above {@code from}
 */
public record ProgressionZone(Verdict verdict, BigDecimal from, BigDecimal to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the band is empty or has no verdict of its own
     */
    public ProgressionZone {
        if (!verdict.isMade()) {
            throw new IllegalArgumentException("band: verdict must be stop, amend or go, but was " + verdict.word());
        }
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("band " + verdict.word() + ": end must be above " + from.toPlainString()
                    + ", but was " + to.toPlainString());
        }
    }

    /**
     * A band with bounds written as decimals.
     *
     * @throws IllegalArgumentException if a bound is no decimal number or the band is empty
     */
    public static ProgressionZone of(Verdict verdict, String from, String to) {
        return new ProgressionZone(verdict, decimal(from), decimal(to));
    }

    static BigDecimal decimal(String number) {
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("band: bound must be a decimal number, but was " + number, e);
        }
    }

    String canonical() {
        return verdict.word() + " " + plain(from) + " " + plain(to);
    }

    /** The same text for 0.5 and 0.50. */
    public static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
