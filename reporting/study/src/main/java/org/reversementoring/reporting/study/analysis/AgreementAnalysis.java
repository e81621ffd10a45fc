package org.reversementoring.reporting.study.analysis;

import org.reversementoring.reporting.study.agreement.AgreementInterval;

/**
 * Agreement of coders with its interval, and what they coded. It is for the study team.
 *
 * @param subject what was coded, one line, not blank
 * @param interval the coefficient with its interval, or the reason why there is none
 */
public record AgreementAnalysis(String subject, AgreementInterval interval) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank or more than a line
     */
    public AgreementAnalysis {
        AnalysisName.require("subject", subject);
    }

    /** The name by which a progression rule calls it, for instance {@code narratives: Cohen's kappa}. */
    public String estimand() {
        return subject + ": " + interval.agreement().coefficient();
    }

    /** The name only. */
    @Override
    public String toString() {
        return "AgreementAnalysis[" + subject + ", ***]";
    }
}
