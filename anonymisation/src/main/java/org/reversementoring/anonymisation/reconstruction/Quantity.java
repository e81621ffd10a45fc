package org.reversementoring.anonymisation.reconstruction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statistic of a scope, about which something is now said: {@code mean(six).printed("3.00")}.
 *
 * @param scope whom it is about
 * @param statistic what it is
 */
public record Quantity(Scope scope, Statistic statistic) {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(\\.[0-9]*)?");

    /** It is printed with as many decimals as this text has, rounded to the nearest, a half up. */
    public Statement printed(String shown) {
        return printed(shown, Rounding.HALF_UP);
    }

    /**
     * It is printed with as many decimals as this text has.
     *
     * @throws IllegalArgumentException if the text is not a decimal number
     */
    public Statement printed(String shown, Rounding rounding) {
        BigDecimal value = decimal(shown);
        return says(new Relation.Printed(value, new BigDecimal(BigInteger.ONE, value.scale()), rounding));
    }

    /** It is printed as a multiple of a base: 10 for 8 rounded to 5. */
    public Statement roundedTo(int base, int shown, Rounding rounding) {
        return says(new Relation.Printed(BigDecimal.valueOf(shown), BigDecimal.valueOf(base), rounding));
    }

    /** It is exactly this. */
    public Statement is(long value) {
        return in(Values.just(value));
    }

    /** It is from lower to upper, both included. */
    public Statement between(long lower, long upper) {
        return in(Values.between(lower, upper));
    }

    /** It is at least this. */
    public Statement atLeast(long lower) {
        return in(Values.atLeast(lower));
    }

    /** It is at most this. */
    public Statement atMost(long upper) {
        return in(Values.atMost(upper));
    }

    /** It is in [lower, upper), both ends as decimal numbers. */
    public Statement inBand(String lower, String upper) {
        return in(Values.band(decimal(lower), decimal(upper)));
    }

    /**
     * It is in one of the bands that the cuts make: band 0 lies below the first cut, band i from cut i on, the last has no upper
     * end.
     *
     * @param cuts decimal numbers, ascending
     * @param band 0 to the number of cuts
     * @throws IllegalArgumentException if there is no such band, or the cuts do not ascend
     */
    public Statement inBand(List<String> cuts, int band) {
        List<BigDecimal> ends = cuts.stream().map(Quantity::decimal).toList();
        for (int i = 1; i < ends.size(); i++) {
            if (ends.get(i).compareTo(ends.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("cuts must ascend, but were " + cuts);
            }
        }
        if (ends.isEmpty() || band < 0 || band > ends.size()) {
            throw new IllegalArgumentException("band must be between 0 and " + ends.size() + ", but was " + band);
        }
        if (band == 0) {
            return in(Values.below(ends.get(0)));
        }
        BigDecimal lower = ends.get(band - 1);
        return in(band == ends.size() ? Values.atLeast(lower) : Values.band(lower, ends.get(band)));
    }

    /** It is one of these. */
    public Statement in(Values values) {
        return says(new Relation.In(values));
    }

    /** It is hidden, which happens exactly where it is one of these, or undefined. */
    public Statement suppressedWhen(Values policy) {
        return says(new Relation.SuppressedWhen(policy));
    }

    /** It is not printed, which tells nothing. */
    public Statement absent() {
        return says(new Relation.Absent());
    }

    /** It is printed with noise. */
    public Statement perturbed(long shown, Noise noise) {
        return says(new Relation.Perturbed(shown, noise));
    }

    private Statement says(Relation relation) {
        return new Statement.About(this, relation);
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > 40) {
            throw new IllegalArgumentException("number must have at most 40 characters, but had " + text.length());
        }
        // An exponent has no decimals to count: 3E1 would be taken for a mean that is rounded to tens.
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("number must be decimal, for instance 3.00, but was " + text);
        }
        BigDecimal value = new BigDecimal(text);
        Interval.check(value);
        return value;
    }
}
