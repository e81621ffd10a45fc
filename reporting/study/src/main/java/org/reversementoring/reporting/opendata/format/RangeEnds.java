package org.reversementoring.reporting.opendata.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ends of a range of numbers, read from the text that was released for it: {@code 30-39}, {@code 30 .. 39}, {@code [30, 40[}, or a
 * number alone. A program should not have to take the text apart.
 *
 * @param lower the lower end, which belongs to the range
 * @param upper the upper end
 * @param holdsUpper whether the upper end belongs to the range
 */
public record RangeEnds(BigDecimal lower, BigDecimal upper, boolean holdsUpper) {

    /** The text of a value that was made as coarse as can be. It has no ends. */
    static final String ANY = "*";

    private static final int MOST_DIGITS = 15;
    private static final String NUMBER = "(-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?)";
    private static final Pattern HALF_OPEN = Pattern.compile("\\[" + NUMBER + ", " + NUMBER + "\\[");
    private static final Pattern CLOSED = Pattern.compile(NUMBER + "(?: \\.\\. | ?[-\u2013] ?)" + NUMBER);
    private static final Pattern ALONE = Pattern.compile(NUMBER);

    /** The ends of a text; empty if it is no range of numbers, or its numbers have more digits than every program keeps. */
    static Optional<RangeEnds> of(String text) {
        Matcher open = HALF_OPEN.matcher(text);
        if (open.matches()) {
            return ends(open.group(1), open.group(2), false).filter(range -> range.lower.compareTo(range.upper) < 0);
        }
        Matcher closed = CLOSED.matcher(text);
        if (closed.matches()) {
            return ends(closed.group(1), closed.group(2), true);
        }
        return ALONE.matcher(text).matches() ? ends(text, text, true) : Optional.empty();
    }

    private static Optional<RangeEnds> ends(String lower, String upper, boolean holdsUpper) {
        BigDecimal from = plain(lower);
        BigDecimal to = plain(upper);
        return from.compareTo(to) <= 0 && from.precision() <= MOST_DIGITS && to.precision() <= MOST_DIGITS
                ? Optional.of(new RangeEnds(from, to, holdsUpper))
                : Optional.empty();
    }

    private static BigDecimal plain(String number) {
        BigDecimal value = new BigDecimal(number);
        return value.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /** Whether a column holds ranges: each value is a range, a number or any, and one is more than a number. */
    static boolean areIn(List<String> values) {
        List<String> told = values.stream().filter(value -> !value.equals(ANY)).toList();
        return told.stream().allMatch(value -> of(value).isPresent())
                && told.stream().anyMatch(value -> !ALONE.matcher(value).matches());
    }
}
