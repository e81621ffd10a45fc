package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Everything a feasibility study found, ready to be written down. Holds numbers about groups, no answers.
 *
 * @param title title of the study, not blank
 * @param level confidence level of all intervals, more than 0 and less than 1
 * @param smallestCell the smallest number of people that may stand in a table of outcomes, {@value #LEAST_CELL} or more
 * @param participation the way of each group
 * @param counts acceptability, fidelity and harms
 * @param outcomes measures before and after; one family for Holm's correction
 * @param agreements agreement of coders
 * @param findings what was left out of the measures
 * @param progression the verdict on going on, if a rule was fixed
 */
public record FeasibilityStudy(
        String title,
        BigDecimal level,
        int smallestCell,
        List<Participation> participation,
        List<Count> counts,
        List<Outcome> outcomes,
        List<Agreement> agreements,
        List<StudyFinding> findings,
        Optional<ProgressionResult> progression) {

    /** Fewest people in a cell, whatever is asked for; the GMC's surveys publish nothing below it. */
    public static final int LEAST_CELL = 3;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if the title is blank, or the level or the smallest cell is out of range
     */
    public FeasibilityStudy {
        if (title.isBlank()) {
            throw new IllegalArgumentException("study: title must not be blank");
        }
        Level.require("study", level);
        if (smallestCell < LEAST_CELL) {
            throw new IllegalArgumentException(
                    "study: smallest cell must be " + LEAST_CELL + " or more, but was " + smallestCell);
        }
        participation = List.copyOf(participation);
        counts = List.copyOf(counts);
        outcomes = List.copyOf(outcomes);
        agreements = List.copyOf(agreements);
        findings = List.copyOf(findings);
    }

    /**
     * A study with nothing in it yet, at 95 % and with cells of {@value #LEAST_CELL} or more.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public static FeasibilityStudy of(String title) {
        return new FeasibilityStudy(
                title,
                new BigDecimal("0.95"),
                LEAST_CELL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The same study with these groups. */
    public FeasibilityStudy withParticipation(List<Participation> groups) {
        return new FeasibilityStudy(
                title, level, smallestCell, groups, counts, outcomes, agreements, findings, progression);
    }

    /** The same study with these counts. */
    public FeasibilityStudy withCounts(List<Count> items) {
        return new FeasibilityStudy(
                title, level, smallestCell, participation, items, outcomes, agreements, findings, progression);
    }

    /** The same study with these outcomes. */
    public FeasibilityStudy withOutcomes(List<Outcome> measures) {
        return new FeasibilityStudy(
                title, level, smallestCell, participation, counts, measures, agreements, findings, progression);
    }

    /** The same study with these coefficients of agreement. */
    public FeasibilityStudy withAgreements(List<Agreement> coefficients) {
        return new FeasibilityStudy(
                title, level, smallestCell, participation, counts, outcomes, coefficients, findings, progression);
    }

    /** The same study with these findings. */
    public FeasibilityStudy withFindings(List<StudyFinding> left) {
        return new FeasibilityStudy(
                title, level, smallestCell, participation, counts, outcomes, agreements, left, progression);
    }

    /** The same study with this verdict. */
    public FeasibilityStudy withProgression(ProgressionResult result) {
        return new FeasibilityStudy(
                title, level, smallestCell, participation, counts, outcomes, agreements, findings, Optional.of(result));
    }

    /** The report as CommonMark with tables; texts are escaped, so that they cannot become markup. */
    public String markdown() {
        return StudyPages.markdown(StudyWriter.write(this));
    }

    /** The report as one accessible HTML page, complete in itself: no scripts, nothing loaded from elsewhere. */
    public String html() {
        return StudyPages.html(StudyWriter.write(this));
    }
}
