package org.reversementoring.reporting.study.analysis;

import java.util.Optional;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.missing.MeasurementStatus;
import org.reversementoring.reporting.study.missing.MissingPattern;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * The pattern of missing data of one measure, with the name that stands on the page. It is for the study team.
 *
 * @param measure what was measured, one line, not blank
 * @param pattern who has which times
 */
public record PatternAnalysis(String measure, MissingPattern pattern) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank or more than a line
     */
    public PatternAnalysis {
        AnalysisName.require("measure", measure);
    }

    /** The missing of those whose time has come; empty if it has come for nobody, which is not a share of 0. */
    public Optional<Proportion> missing(TimePoint time) {
        int missing = pattern.people(time, MeasurementStatus.MISSING);
        int due = missing + pattern.people(time, MeasurementStatus.MEASURED);
        return due == 0 ? Optional.empty() : Optional.of(new Proportion(missing, due));
    }

    /** The people of whom no value is missing, at the times that are due. */
    public Proportion complete() {
        return new Proportion(pattern.complete(), pattern.people());
    }

    /** The name of the missing share at a time, by which a progression rule calls it. */
    public String estimand(TimePoint time) {
        return measure + ": missing at " + time;
    }

    /** The name of the share of complete people. */
    public String completeEstimand() {
        return measure + ": complete";
    }

    /** The name only. */
    @Override
    public String toString() {
        return "PatternAnalysis[" + measure + ", ***]";
    }
}
