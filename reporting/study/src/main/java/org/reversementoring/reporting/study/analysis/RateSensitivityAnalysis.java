package org.reversementoring.reporting.study.analysis;

import org.reversementoring.reporting.study.missing.ProportionSensitivity;

/**
 * What a rate could be if those who are not recorded were, with the name that stands on the page. It is for the study team.
 *
 * @param rate what was counted, one line, not blank
 * @param sensitivity the rate and those who are not recorded
 */
public record RateSensitivityAnalysis(String rate, ProportionSensitivity sensitivity) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank or more than a line
     */
    public RateSensitivityAnalysis {
        AnalysisName.require("rate", rate);
    }

    /** The name only. */
    @Override
    public String toString() {
        return "RateSensitivityAnalysis[" + rate + ", ***]";
    }
}
