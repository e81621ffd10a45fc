package org.reversementoring.anonymisation.reconstruction.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.reversementoring.core.ExactClass;

/**
 * An interval of exact values of a statistic.
 *
 * @param lower its lower end, none if it has no lower end
 * @param lowerIncluded whether the lower end belongs to it
 * @param upper its upper end, none if it has no upper end
 * @param upperIncluded whether the upper end belongs to it
 */
public record ValueInterval(
        Optional<BigDecimal> lower, boolean lowerIncluded, Optional<BigDecimal> upper, boolean upperIncluded) {

    private static final int MAX_DIGITS = 40;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if an end has more than 40 digits
     */
    public ValueInterval {
        lower.ifPresent(ValueInterval::requireFewDigits);
        upper.ifPresent(ValueInterval::requireFewDigits);
    }

    /** The interval between two ends, each of which may or may not belong to it. */
    static ValueInterval of(BigDecimal lower, boolean lowerIncluded, BigDecimal upper, boolean upperIncluded) {
        return new ValueInterval(Optional.of(lower), lowerIncluded, Optional.of(upper), upperIncluded);
    }

    /** Refuses numbers on which exact arithmetic would take long, such as 1E999999999. */
    static void requireFewDigits(BigDecimal end) {
        ExactClass.require("value", end);
        if (end.precision() > MAX_DIGITS || Math.abs(end.scale()) > MAX_DIGITS) {
            throw new IllegalArgumentException("value must have at most " + MAX_DIGITS + " digits, but had "
                    + end.precision() + " at scale " + end.scale());
        }
    }

    String inWords(FigureText text) {
        if (lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) == 0) {
            return text.plain(lower.get());
        }
        Optional<String> from =
                lower.map(end -> text.say(lowerIncluded() ? "values.at-least" : "values.above", text.plain(end)));
        Optional<String> to =
                upper.map(end -> text.say(upperIncluded() ? "values.at-most" : "values.below", text.plain(end)));
        if (from.isPresent() && to.isPresent()) {
            return text.say("values.both", from.get(), to.get());
        }
        return from.or(() -> to).orElseGet(() -> text.say("values.any"));
    }
}
