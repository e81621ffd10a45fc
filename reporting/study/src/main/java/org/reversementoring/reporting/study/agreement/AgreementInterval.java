package org.reversementoring.reporting.study.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import org.reversementoring.core.ExactClass;

/**
 * An interval of agreement by the percentile bootstrap, or the reason why there is none. The same generator in the same state gives the same
 * interval. A resample in which every code is the same has no coefficient: it is left out and counted, and is neither 0 nor 1.
 *
 * <p>With few units a bootstrapped interval is too narrow. No interval is given where it would say nothing: of fewer than {@value
 * #FEWEST_UNITS} units, where no two codes differ, and where more than one resample in twenty has no coefficient.
 */
public sealed interface AgreementInterval {

    /** The fewest units. */
    int FEWEST_UNITS = 5;

    /** The coefficient. */
    Agreement agreement();

    /** Coefficient and interval as English sentences. */
    String inWords();

    /**
     * An interval.
     *
     * @param agreement the coefficient
     * @param method how resamples are drawn, as a phrase
     * @param plan level and number of resamples
     * @param lower lower end, -1 or more for alpha, rounded half up to {@value Agreement#PLACES} places
     * @param upper upper end, at most 1
     * @param undefined resamples without a coefficient
     */
    record Bounds(
            Agreement.Computed agreement,
            String method,
            BootstrapPlan plan,
            BigDecimal lower,
            BigDecimal upper,
            int undefined)
            implements AgreementInterval {

        /** The interval, if its numbers are of the JDK's class itself. */
        public Bounds {
            ExactClass.require("agreement", lower);
            ExactClass.require("agreement", upper);
        }

        @Override
        public String inWords() {
            return agreement.inWords() + " Interval at " + plan.level().toPlainString() + ": "
                    + lower.setScale(3, RoundingMode.HALF_UP).toPlainString() + " to "
                    + upper.setScale(3, RoundingMode.HALF_UP).toPlainString() + " (" + method + ", "
                    + plan.resamples() + " resamples"
                    + (undefined == 0 ? "" : ", " + undefined + " of them without a value") + ").";
        }
    }

    /**
     * No interval.
     *
     * @param agreement the coefficient, which may have no value either
     * @param reason why, as an English clause
     */
    record None(Agreement agreement, String reason) implements AgreementInterval {

        @Override
        public String inWords() {
            return agreement.inWords()
                    + (agreement instanceof Agreement.Undefined ? "" : " No interval: " + reason + ".");
        }
    }

    /**
     * The interval of Cohen's kappa; units are drawn with both their codes. Arguments and errors are those of {@link
     * Agreement#cohensKappa}.
     */
    static AgreementInterval cohensKappa(
            List<String> first, List<String> second, BootstrapPlan plan, RandomGenerator random) {
        CodedTwice both = CodedTwice.of(Kappa.NAME, first, second);
        List<String> codes = both.codes();
        KappaResampling units = new KappaResampling(both, codes, (one, other) -> one == other ? 0 : 1);
        return of(
                Agreement.cohensKappa(first, second),
                both.units(),
                units.isPerfect(),
                "units drawn",
                plan,
                () -> units.resample(random));
    }

    /**
     * The interval of weighted kappa; units are drawn with both their codes. Arguments and errors are those of {@link
     * Agreement#weightedKappa}.
     */
    static AgreementInterval weightedKappa(
            KappaWeights weights,
            List<String> order,
            List<String> first,
            List<String> second,
            BootstrapPlan plan,
            RandomGenerator random) {
        Agreement kappa = Agreement.weightedKappa(weights, order, first, second);
        CodedTwice both = CodedTwice.of(kappa.coefficient(), first, second);
        KappaResampling units = new KappaResampling(both, order, weights::of);
        return of(kappa, both.units(), units.isPerfect(), "units drawn", plan, () -> units.resample(random));
    }

    /**
     * The interval of Krippendorff's alpha; pairs of codes are drawn, and the expected disagreement stays as observed. Hayes and
     * Krippendorff, Communication Methods and Measures 2007;1:77, doi 10.1080/19312450709336664. A resample below -1 counts as -1. Arguments
     * and errors are those of {@link Agreement#krippendorffsAlpha}.
     */
    static AgreementInterval krippendorffsAlpha(
            AgreementMetric metric, List<List<OptionalInt>> coders, BootstrapPlan plan, RandomGenerator random) {
        Agreement alpha = Agreement.krippendorffsAlpha(metric, coders);
        AlphaResampling pairs = AlphaResampling.of(metric, coders);
        return of(alpha, pairs.units(), pairs.isPerfect(), "pairs of codes drawn", plan, () -> pairs.resample(random));
    }

    private static AgreementInterval of(
            Agreement agreement,
            int units,
            boolean isPerfect,
            String method,
            BootstrapPlan plan,
            DoubleSupplier resample) {
        if (agreement instanceof Agreement.Undefined without) {
            return new None(agreement, without.reason());
        }
        if (units < FEWEST_UNITS) {
            return new None(agreement, "there are fewer than " + FEWEST_UNITS + " units");
        }
        if (isPerfect) {
            return new None(agreement, "no two codes of a unit differ, so no resample could");
        }
        double[] values = new double[plan.resamples()];
        int defined = 0;
        for (int i = 0; i < values.length; i++) {
            double value = resample.getAsDouble();
            if (!Double.isNaN(value)) {
                values[defined++] = value;
            }
        }
        int undefined = values.length - defined;
        if (undefined > values.length / 20) {
            return new None(
                    agreement, undefined + " of " + values.length + " resamples have one code only and no value");
        }
        Arrays.sort(values, 0, defined);
        int place = plan.place(defined);
        return new Bounds(
                (Agreement.Computed) agreement,
                method,
                plan,
                rounded(values[place]),
                rounded(values[defined - 1 - place]),
                undefined);
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).setScale(Agreement.PLACES, RoundingMode.HALF_UP);
    }
}
