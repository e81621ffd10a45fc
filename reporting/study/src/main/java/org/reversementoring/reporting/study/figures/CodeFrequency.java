package org.reversementoring.reporting.study.figures;

import java.util.List;

/**
 * How many people named a code before and after, all of the same people. The report shows all parts or none.
 *
 * @param sheet whose and what, with its rank, not blank
 * @param code label of the code, not blank
 * @param recordedAfter whether anybody was recorded after; if not, all who named it did so before, and nothing is said of after
 * @param beforeOnly people who named it before and not after
 * @param both people who named it before and after
 * @param afterOnly people who named it after and not before
 * @param neither people who named it at neither time
 */
public record CodeFrequency(
        String sheet, String code, boolean recordedAfter, int beforeOnly, int both, int afterOnly, int neither) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a text is blank, a number is negative, or somebody named it after and nobody was recorded then
     */
    public CodeFrequency {
        if (sheet.isBlank() || code.isBlank()) {
            throw new IllegalArgumentException("code frequency: sheet and code must not be blank");
        }
        if (beforeOnly < 0 || both < 0 || afterOnly < 0 || neither < 0) {
            throw new IllegalArgumentException("code frequency: people must be 0 or more");
        }
        if (!recordedAfter && both + afterOnly > 0) {
            throw new IllegalArgumentException("code frequency: nobody can name it after if nobody was recorded then");
        }
    }

    /** The parts as one group that is divided, by which the report decides whether to show them. */
    public CategoryBreakdown parts() {
        return new CategoryBreakdown(
                ReportSection.CODED,
                sheet + ": " + code,
                List.of(
                        new CategoryBreakdown.Part("before only", beforeOnly),
                        new CategoryBreakdown.Part("before and after", both),
                        new CategoryBreakdown.Part("after only", afterOnly),
                        new CategoryBreakdown.Part("neither", neither)));
    }

    /** Does not tell the numbers, which may be some that are not shown. */
    @Override
    public String toString() {
        return "CodeFrequency[" + sheet + ", " + code + ", ***]";
    }
}
