package org.reversementoring.anonymisation.reconstruction.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.language.Translation;

/** The constraint that a report puts on a statistic by what it says about it. */
public sealed interface Constraint {

    /** The constraint as the end of a sentence, in English. */
    default String inWords() {
        return inWords(Translation.of(Locale.ENGLISH));
    }

    /**
     * The constraint as the end of a sentence.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    default String inWords(Translation translation) {
        FigureText text = FigureText.in(translation);
        if (this instanceof Constraint.Within within) {
            return text.say("constraint.within", within.values().inWords(text));
        } else if (this instanceof Constraint.Printed printed) {
            return printed.unit().compareTo(BigDecimal.ONE) > 0
                    ? text.say("constraint.rounded", text.plain(printed.shown()), text.plain(printed.unit()))
                    : text.say("constraint.printed", text.plain(printed.shown()));
        } else if (this instanceof Constraint.SuppressedWhen suppressed) {
            return text.say("constraint.hidden", suppressed.policy().inWords(text));
        } else if (this instanceof Constraint.Absent) {
            return text.say("constraint.absent");
        } else if (this instanceof Constraint.Perturbed perturbed) {
            return text.say("constraint.noise", perturbed.shown());
        }
        throw new AssertionError("reverse-mentoring: the family of constraints is closed");
    }

    /**
     * The constraint that the value is one of these: equal to a number, at least or at most a number, or in a band.
     *
     * @param values the possible values
     */
    record Within(ValueSet values) implements Constraint {}

    /**
     * ROUNDED: the constraint that the value, rounded to a multiple of a unit, is what is printed.
     *
     * @param shown what is printed, a multiple of the unit
     * @param unit 0.01 for two decimals, 5 for rounding to the nearest 5; above 0
     * @param rounding how the tool rounds
     */
    record Printed(BigDecimal shown, BigDecimal unit, Rounding rounding) implements Constraint {
        /**
         * Checks.
         *
         * @throws IllegalArgumentException if the unit is not above 0, or what is printed not a multiple of it
         */
        public Printed {
            ExactClass.require("unit", unit);
            if (unit.signum() <= 0) {
                throw new IllegalArgumentException("unit must be above 0, but was " + unit);
            }
            ValueInterval.requireFewDigits(shown);
            ValueInterval.requireFewDigits(unit);
            if (shown.remainder(unit).signum() != 0) {
                throw new IllegalArgumentException(
                        "printed value must be a multiple of " + unit.toPlainString() + ", but was " + shown);
            }
        }

        /** The exact values that are printed like this. */
        public ValueSet values() {
            return ValueSet.of(rounding.preimage(shown, unit));
        }
    }

    /**
     * SUPPRESSED: the constraint of a hidden value, in a report that is known to hide exactly these values. It hides undefined
     * values, too.
     *
     * @param policy the values that are hidden
     */
    record SuppressedWhen(ValueSet policy) implements Constraint {}

    /** ABSENT: no constraint, because the value is not printed for a reason that does not depend on the answers. */
    record Absent() implements Constraint {}

    /**
     * PERTURBED: the constraint that what is printed is the value plus noise. Only whole statistics can have it.
     *
     * @param shown what is printed
     * @param noise the distribution of what was added
     */
    record Perturbed(long shown, Noise noise) implements Constraint {}
}
