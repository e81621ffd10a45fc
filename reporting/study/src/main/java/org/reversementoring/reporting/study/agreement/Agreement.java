package org.reversementoring.reporting.study.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import org.reversementoring.core.ExactClass;

/**
 * Agreement of coders beyond chance, or the reason why it has no value. For people who code the same units of text, never for
 * the members of a panel: their answers are their own, and a coefficient would say how much they differed.
 */
public sealed interface Agreement {

    /** Decimal places of a coefficient. */
    int PLACES = 12;

    /** Name of the coefficient. */
    String coefficient();

    /** The coefficient as an English sentence. */
    String inWords();

    /**
     * A coefficient with a value.
     *
     * @param coefficient name of the coefficient
     * @param value at most 1, which is perfect agreement; 0 is chance; rounded half up to {@value #PLACES} places
     * @param units units that count, with two codes or more
     */
    record Computed(String coefficient, BigDecimal value, int units) implements Agreement {

        /** The coefficient, if its number is of the JDK's class itself. */
        public Computed {
            ExactClass.require("agreement", value);
        }

        @Override
        public String inWords() {
            return coefficient + " = " + value.setScale(3, RoundingMode.HALF_UP).toPlainString() + " (" + units
                    + " units).";
        }
    }

    /**
     * A coefficient without a value: 0 / 0.
     *
     * @param coefficient name of the coefficient
     * @param reason why, as an English clause
     */
    record Undefined(String coefficient, String reason) implements Agreement {

        @Override
        public String inWords() {
            return coefficient + " has no value: " + reason + ".";
        }
    }

    /**
     * Cohen's kappa of two coders, over the units that both gave a code. Educ Psychol Meas 1960;20:37, doi 10.1177/001316446002000104.
     *
     * @param first codes of one coder, unit by unit; a blank is no code
     * @param second codes of the other, as many
     * @throws IllegalArgumentException if the lists differ in size or are empty
     */
    static Agreement cohensKappa(List<String> first, List<String> second) {
        return Kappa.of(first, second);
    }

    /**
     * Weighted kappa of two coders, over the units that both gave a code, with codes that have an order. Cohen, Psychol Bull 1968;70:213, doi
     * 10.1037/h0026256. With two codes it is Cohen's kappa.
     *
     * @param order all codes from the lowest to the highest, also those that nobody used
     * @param first codes of one coder, unit by unit; a blank is no code
     * @param second codes of the other, as many
     * @throws IllegalArgumentException if the lists differ in size or are empty, a code is not in the order, or the order has fewer
     *     than two codes or one twice
     */
    static Agreement weightedKappa(KappaWeights weights, List<String> order, List<String> first, List<String> second) {
        return WeightedKappa.of(weights, order, first, second);
    }

    /**
     * Krippendorff's alpha of any number of coders, codes may be missing. Communication Methods and Measures 2007;1:77, doi
     * 10.1080/19312450709336664.
     *
     * @param metric what a difference between two codes means
     * @param coders for each coder the codes, unit by unit, empty where missing; -1,000,000 to 1,000,000, for
     *     {@link AgreementMetric#RATIO} not negative
     * @throws IllegalArgumentException if there are fewer than two coders, if their numbers of units differ, if there are no
     *     units, or if a code is out of range
     */
    static Agreement krippendorffsAlpha(AgreementMetric metric, List<List<OptionalInt>> coders) {
        return Alpha.of(metric, coders);
    }
}
