package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.ConfidenceLevel;

/**
 * Everything a feasibility study found, ready to be written down; read from the data by {@link StudyRecord}. Holds numbers about
 * groups, no answers.
 *
 * <p><b>The object holds more than it prints.</b> {@link #markdown()} and {@link #html()} leave out what could point at somebody:
 *
 * <ul>
 *   <li>Of a measure with fewer than {@value #FEWEST_PAIRS} pairs: the shift, its interval, the rank-biserial correlation, the number
 *       who changed, all tests but the exact signed-rank test, and the smallest p of as many who changed. Shown are the number of
 *       pairs, both medians, that test's p with its zero rule and side, the same after Holm's correction, and the smallest p that so
 *       many pairs can give. Counted over all 9,765,625 data sets of five people and one item of 1 to 5: the full row fixes the five
 *       changes (not whose they are) in 18.7 % of them, and in each how many rose, stayed and fell; what is shown fixes the changes
 *       in 0.0025 %, and nobody's own change in any. In 2.0 %, where each rose or each fell, its p says so.
 *   <li>Of fewer than five pairs or people, or than the smallest cell: the measure, the median.
 *   <li>A count of 1 to below the smallest cell, and its counterpart: of what was said, done or left unanswered, harms, reasons to
 *       withdraw, forms left out, people who changed or did not, and the verdict on it. Numbers of people invited, eligible, agreed, started, completed and
 *       withdrawn, and how far the cycles came, stay: who takes part is known in the house. The number of pairs stays too, for a p
 *       cannot be read without it; so it can tell that somebody left an item out.
 * </ul>
 *
 * @param title title of the study, not blank
 * @param level confidence level of all intervals, more than 0 and less than 1
 * @param smallestCell the smallest number of people that may stand in a table of outcomes, {@value #LEAST_CELL} or more
 * @param guides the interview guides that were used
 * @param participation the way of each group
 * @param figures what was counted and measured once
 * @param outcomes measures before and after
 * @param agreements agreement of coders
 * @param findings what was left out of the measures
 * @param progression the verdict on going on, if a rule was fixed
 */
public record FeasibilityStudy(
        String title,
        BigDecimal level,
        int smallestCell,
        List<String> guides,
        List<ParticipantFlow> participation,
        StudyFigures figures,
        List<Outcome> outcomes,
        List<Agreement> agreements,
        List<StudyFinding> findings,
        Optional<ProgressionResult> progression) {

    /** Fewest people in a cell, whatever is asked for; the GMC's surveys publish nothing below it. */
    public static final int LEAST_CELL = 3;

    /** Fewest pairs of scores before and after of which every figure is printed; of fewer, see above. */
    public static final int FEWEST_PAIRS = 10;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if the title is blank, or the level or the smallest cell is out of range
     */
    public FeasibilityStudy {
        if (title.isBlank()) {
            throw new IllegalArgumentException("study: title must not be blank");
        }
        ConfidenceLevel.require("study", level);
        if (smallestCell < LEAST_CELL) {
            throw new IllegalArgumentException(
                    "study: smallest cell must be " + LEAST_CELL + " or more, but was " + smallestCell);
        }
        guides = List.copyOf(guides);
        participation = List.copyOf(participation);
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
                StudyFigures.NONE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /**
     * The same study with another smallest cell.
     *
     * @throws IllegalArgumentException if it is below {@value #LEAST_CELL}
     */
    public FeasibilityStudy withSmallestCell(int people) {
        return new FeasibilityStudy(
                title, level, people, guides, participation, figures, outcomes, agreements, findings, progression);
    }

    /** The same study with these guides, each by name and version. */
    public FeasibilityStudy withGuides(List<String> used) {
        return new FeasibilityStudy(
                title, level, smallestCell, used, participation, figures, outcomes, agreements, findings, progression);
    }

    /** The same study with these groups. */
    public FeasibilityStudy withParticipation(List<ParticipantFlow> groups) {
        return new FeasibilityStudy(
                title, level, smallestCell, guides, groups, figures, outcomes, agreements, findings, progression);
    }

    /** The same study with these figures. */
    public FeasibilityStudy withFigures(StudyFigures counted) {
        return new FeasibilityStudy(
                title,
                level,
                smallestCell,
                guides,
                participation,
                counted,
                outcomes,
                agreements,
                findings,
                progression);
    }

    /** The same study with these counts. */
    public FeasibilityStudy withCounts(List<ReportedCount> items) {
        return new FeasibilityStudy(
                title,
                level,
                smallestCell,
                guides,
                participation,
                figures.withCounts(items),
                outcomes,
                agreements,
                findings,
                progression);
    }

    /** The same study with these outcomes. */
    public FeasibilityStudy withOutcomes(List<Outcome> measures) {
        return new FeasibilityStudy(
                title,
                level,
                smallestCell,
                guides,
                participation,
                figures,
                measures,
                agreements,
                findings,
                progression);
    }

    /** The same study with these coefficients of agreement. */
    public FeasibilityStudy withAgreements(List<Agreement> coefficients) {
        return new FeasibilityStudy(
                title,
                level,
                smallestCell,
                guides,
                participation,
                figures,
                outcomes,
                coefficients,
                findings,
                progression);
    }

    /** The same study with these findings. */
    public FeasibilityStudy withFindings(List<StudyFinding> left) {
        return new FeasibilityStudy(
                title, level, smallestCell, guides, participation, figures, outcomes, agreements, left, progression);
    }

    /** The same study with this verdict. */
    public FeasibilityStudy withProgression(ProgressionResult result) {
        return new FeasibilityStudy(
                title,
                level,
                smallestCell,
                guides,
                participation,
                figures,
                outcomes,
                agreements,
                findings,
                Optional.of(result));
    }

    /**
     * The same study, judged by a rule that was fixed before the data, with Clopper-Pearson intervals. An estimand is a rate of a
     * group, for instance {@code mentors: completed of agreed}, or the label of a count. The verdict on a count that is too small
     * to be shown is {@link Verdict#NOT_SHOWN}, for it would tell the count, and on a rate of nobody {@link Verdict#NO_ESTIMATE}; so is
     * the verdict on the whole, unless the other criteria settle it.
     *
     * @throws IllegalArgumentException if a criterion does not divide 0 to 1, whatever the data, for a rate may be anything
     *     between; if the study has no such rate or count
     */
    public FeasibilityStudy judged(ProgressionRule rule) {
        return withProgression(new StudyEstimates(this).judge(rule));
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
