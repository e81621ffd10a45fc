package org.reversementoring.anonymisation.reconstruction;

import java.math.BigDecimal;

/** What the report says about a statistic (guarantees 7.1). */
public sealed interface Relation {

    /** The relation as the end of a sentence. */
    String inWords();

    /**
     * The value is one of these: equal, at least, at most, or in a band.
     *
     * @param values the values
     */
    record In(Values values) implements Relation {
        @Override
        public String inWords() {
            return "is " + values.inWords();
        }
    }

    /**
     * ROUNDED: the value rounded to a multiple of a unit is this one.
     *
     * @param shown what is printed, a multiple of the unit
     * @param unit 0.01 for two decimals, 5 for rounding to the nearest 5; above 0
     * @param rounding how the tool rounds
     */
    record Printed(BigDecimal shown, BigDecimal unit, Rounding rounding) implements Relation {
        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the unit is not above 0, or what is printed not a multiple of it
         */
        public Printed {
            if (unit.signum() <= 0) {
                throw new IllegalArgumentException("unit must be above 0, but was " + unit);
            }
            Interval.check(shown);
            Interval.check(unit);
            if (shown.remainder(unit).signum() != 0) {
                throw new IllegalArgumentException(
                        "printed value must be a multiple of " + unit.toPlainString() + ", but was " + shown);
            }
        }

        Values values() {
            return Values.of(rounding.preimage(shown, unit));
        }

        @Override
        public String inWords() {
            return "is printed as " + shown.toPlainString()
                    + (unit.compareTo(BigDecimal.ONE) > 0 ? ", rounded to " + unit.toPlainString() : "");
        }
    }

    /**
     * SUPPRESSED: the report hides the value, and it is known to do so exactly where the value is one of these. An undefined value
     * is hidden too.
     *
     * @param policy the values that are hidden
     */
    record SuppressedWhen(Values policy) implements Relation {
        @Override
        public String inWords() {
            return "is hidden, as it is whenever it is " + policy.inWords();
        }
    }

    /** ABSENT: the report says nothing about it, for a reason that has nothing to do with the answers. */
    record Absent() implements Relation {
        @Override
        public String inWords() {
            return "is not printed";
        }
    }

    /**
     * PERTURBED: what is printed is the value plus noise. For whole statistics only.
     *
     * @param shown what is printed
     * @param noise the distribution of what was added
     */
    record Perturbed(long shown, Noise noise) implements Relation {
        @Override
        public String inWords() {
            return "is printed as " + shown + ", with noise";
        }
    }
}
