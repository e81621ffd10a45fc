package org.reversementoring.anonymisation.reconstruction.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statistic of a group of mentors. Its methods say what a report prints about it: {@code mean(six).printed("3.00")}.
 *
 * @param group whom it is about
 * @param statistic what is computed from their answers
 */
public record GroupStatistic(RespondentGroup group, Statistic statistic) {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]+(\\.[0-9]*)?");

    /** The figure that prints it with as many decimals as this text has, rounded to the nearest, a half up. */
    public PublishedFigure printed(String shown) {
        return printed(shown, Rounding.HALF_UP);
    }

    /**
     * The figure that prints it with as many decimals as this text has.
     *
     * @throws IllegalArgumentException if the text is not a decimal number
     */
    public PublishedFigure printed(String shown, Rounding rounding) {
        BigDecimal value = decimal(shown);
        return says(new Constraint.Printed(value, new BigDecimal(BigInteger.ONE, value.scale()), rounding));
    }

    /** The figure that prints it as a multiple of a base, for instance 10 for 8 with base 5. */
    public PublishedFigure roundedTo(int base, int shown, Rounding rounding) {
        return says(new Constraint.Printed(BigDecimal.valueOf(shown), BigDecimal.valueOf(base), rounding));
    }

    /** The figure that says it is exactly this. */
    public PublishedFigure is(long value) {
        return in(ValueSet.just(value));
    }

    /** The figure that says it is from lower to upper, both included. */
    public PublishedFigure between(long lower, long upper) {
        return in(ValueSet.between(lower, upper));
    }

    /** The figure that says it is at least this. */
    public PublishedFigure atLeast(long lower) {
        return in(ValueSet.atLeast(lower));
    }

    /** The figure that says it is at most this. */
    public PublishedFigure atMost(long upper) {
        return in(ValueSet.atMost(upper));
    }

    /** The figure that says it is in [lower, upper), both ends as decimal numbers. */
    public PublishedFigure inBand(String lower, String upper) {
        return in(ValueSet.band(decimal(lower), decimal(upper)));
    }

    /**
     * The figure that says in which band it is. The cuts make the bands: band 0 lies below the first cut, band i starts at cut
     * i, and the last band has no upper end.
     *
     * @param cuts decimal numbers, ascending
     * @param band 0 to the number of cuts
     * @throws IllegalArgumentException if there is no such band, or the cuts do not ascend
     */
    public PublishedFigure inBand(List<String> cuts, int band) {
        List<BigDecimal> ends = cuts.stream().map(GroupStatistic::decimal).toList();
        for (int i = 1; i < ends.size(); i++) {
            if (ends.get(i).compareTo(ends.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("cuts must ascend, but were " + cuts);
            }
        }
        if (ends.isEmpty() || band < 0 || band > ends.size()) {
            throw new IllegalArgumentException("band must be between 0 and " + ends.size() + ", but was " + band);
        }
        if (band == 0) {
            return in(ValueSet.below(ends.get(0)));
        }
        BigDecimal lower = ends.get(band - 1);
        return in(band == ends.size() ? ValueSet.atLeast(lower) : ValueSet.band(lower, ends.get(band)));
    }

    /** The figure that says it is one of these values. */
    public PublishedFigure in(ValueSet values) {
        return says(new Constraint.Within(values));
    }

    /** The figure that is hidden, by a tool that hides exactly these values and undefined ones. */
    public PublishedFigure suppressedWhen(ValueSet policy) {
        return says(new Constraint.SuppressedWhen(policy));
    }

    /** The figure that is not printed, for a reason that tells nothing about the answers. */
    public PublishedFigure absent() {
        return says(new Constraint.Absent());
    }

    /** The figure that prints it with noise. */
    public PublishedFigure perturbed(long shown, Noise noise) {
        return says(new Constraint.Perturbed(shown, noise));
    }

    private PublishedFigure says(Constraint constraint) {
        return new PublishedFigure.About(this, constraint);
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > 40) {
            throw new IllegalArgumentException("number must have at most 40 characters, but had " + text.length());
        }
        // An exponent hides how many decimals were printed: 3E1 would mean a value that is rounded to tens.
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("number must be decimal, for instance 3.00, but was " + text);
        }
        BigDecimal value = new BigDecimal(text);
        ValueInterval.requireFewDigits(value);
        return value;
    }
}
