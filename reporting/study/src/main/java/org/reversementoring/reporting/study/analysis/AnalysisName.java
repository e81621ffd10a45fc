package org.reversementoring.reporting.study.analysis;

import org.reversementoring.core.Fraction;

/** Checks that analyses share. */
final class AnalysisName {

    private AnalysisName() {}

    /** The name, if it is one line. */
    static void require(String what, String name) {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("analysis: " + what + " must be one line and not blank");
        }
    }

    /** The step, if it is more than 0. */
    static void requireStep(Fraction step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("analysis: step must be more than 0");
        }
    }
}
