package org.reversementoring.reporting.study.analysis;

import java.util.Optional;
import org.reversementoring.reporting.study.comparison.ArmComparison;

/**
 * A measure in two arms, with the names that stand on the page. It is for the study team: medians and a test of a few people can tell what
 * single people answered.
 *
 * @param measure what was measured, one line, not blank, for instance {@code change of confidence}
 * @param first name of the first arm
 * @param second name of the second arm, another one
 * @param strata what people were compared within, for instance {@code site}; empty if they were not
 * @param result what came out
 */
public record ArmAnalysis(String measure, String first, String second, Optional<String> strata, ArmComparison result) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is blank or more than a line, the arms have one name, or there are several strata and no
     *     word for them
     */
    public ArmAnalysis {
        AnalysisName.require("measure", measure);
        AnalysisName.require("arm", first);
        AnalysisName.require("arm", second);
        strata.ifPresent(word -> AnalysisName.require("strata", word));
        if (first.equals(second)) {
            throw new IllegalArgumentException("analysis: two arms must have different names");
        }
        if (strata.isEmpty() && (result.test().strata() > 1 || result.test().notCompared() > 0)) {
            throw new IllegalArgumentException(
                    "analysis: strata must have a word, for people were compared within them");
        }
    }

    /** A measure in two arms, without strata. */
    public static ArmAnalysis of(String measure, String first, String second, ArmComparison result) {
        return new ArmAnalysis(measure, first, second, Optional.empty(), result);
    }

    /** The name of the shift, by which a progression rule calls it: {@code measure: shift, first less second}. */
    public String estimand() {
        return measure + ": shift, " + first + " less " + second;
    }

    /** The names only. */
    @Override
    public String toString() {
        return "ArmAnalysis[" + measure + ", ***]";
    }
}
