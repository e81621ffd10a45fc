package org.reversementoring.reporting.study.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.missing.PairedSensitivity;
import org.reversementoring.reporting.study.missing.PairedSensitivity.Conclusion;
import org.reversementoring.reporting.study.statistics.TestResult;

/**
 * What the missing could have changed in the test of one measure before and after. It holds no scores. It is for the study team.
 *
 * @param measure what was measured, one line, not blank
 * @param complete people with both scores
 * @param incomplete people without, 1 or more
 * @param alpha the threshold of the conclusion, more than 0 and less than 1
 * @param step the step between two assumed changes, in points of the scale, more than 0
 * @param observed the test of those with both scores
 * @param allFell the test if all others had fallen as far as possible
 * @param allRose the test if all others had risen as far as possible
 * @param conclusion what {@code observed} lets say
 * @param tippingPoint the assumed change of the others at which the conclusion is another; empty if it stands under every assumption
 */
public record PairedSensitivityAnalysis(
        String measure,
        int complete,
        int incomplete,
        BigDecimal alpha,
        Fraction step,
        TestResult observed,
        TestResult allFell,
        TestResult allRose,
        Conclusion conclusion,
        Optional<Fraction> tippingPoint) {

    /**
     * Checks the name and the step.
     *
     * @throws IllegalArgumentException if the name is blank or more than a line, or the step is not more than 0
     */
    public PairedSensitivityAnalysis {
        AnalysisName.require("measure", measure);
        AnalysisName.requireStep(step);
        ExactClass.require("threshold", alpha);
    }

    /**
     * The analysis of a measure.
     *
     * @param alpha the threshold, more than 0 and less than 1
     * @param step as for {@link PairedSensitivity#assumptions}
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static PairedSensitivityAnalysis of(
            String measure, PairedSensitivity sensitivity, BigDecimal alpha, Fraction step) {
        return new PairedSensitivityAnalysis(
                measure,
                sensitivity.observed().size(),
                sensitivity.incomplete().size(),
                alpha,
                step,
                sensitivity.complete(),
                sensitivity.allFell(),
                sensitivity.allRose(),
                sensitivity.conclusion(alpha),
                sensitivity.tippingPoint(alpha, step));
    }

    /** The name only. */
    @Override
    public String toString() {
        return "PairedSensitivityAnalysis[" + measure + ", ***]";
    }
}
