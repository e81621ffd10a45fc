package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.RegisteredDesign;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.progression.ProgressionResult;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.Verdict;

/**
 * Everything a feasibility study found, ready to be written down; read from the data by {@link StudyRecord}. Holds numbers about
 * groups, no answers.
 *
 * <p><b>The object holds more than it prints.</b> {@link StudyReport} leaves out what could point at somebody:
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
 *       withdrawn, and how far the cycles came, stay, because colleagues know who takes part. The number of pairs stays too, because a
 *       p cannot be read without it; so it can tell that somebody left an item out.
 * </ul>
 */
@Value.Immutable
public interface FeasibilityStudy {

    /** Fewest people in a cell, whatever is asked for; the GMC's surveys publish nothing below it. */
    int LEAST_CELL = 3;

    /** Fewest pairs of scores before and after of which every figure is printed; of fewer, see above. */
    int FEWEST_PAIRS = 10;

    /** Confidence level of intervals, if none is named. */
    BigDecimal USUAL_LEVEL = new BigDecimal("0.95");

    /** Title of the study, not blank. */
    String title();

    /** Confidence level of all intervals, more than 0 and less than 1; 0.95 if none is named. */
    @Value.Default
    default BigDecimal level() {
        return USUAL_LEVEL;
    }

    /** The smallest number of people that may stand in a table of outcomes, {@value #LEAST_CELL} or more. */
    @Value.Default
    default int smallestCell() {
        return LEAST_CELL;
    }

    /** The interview guides that were used, each by name and version. */
    List<String> guides();

    /** The design that was put on record, if one was. */
    Optional<RegisteredDesign> design();

    /** The flow of each group of participants. */
    List<ParticipantFlow> participation();

    /** What was counted and measured once. */
    @Value.Default
    default StudyFigures figures() {
        return StudyFigures.builder().build();
    }

    /** Measures before and after. */
    List<Outcome> outcomes();

    /** Agreement of coders. */
    List<Agreement> agreements();

    /** What was left out of the measures. */
    List<StudyFinding> findings();

    /** The verdict on going on, if a rule was fixed. */
    Optional<ProgressionResult> progression();

    /**
     * The same study, judged by a rule that was fixed before the data, with Clopper-Pearson intervals. An estimand is a rate of a
     * group, for instance {@code mentors: completed of agreed}, or the label of a count. The verdict on a count that is too small
     * to be shown is {@link Verdict#NOT_SHOWN}, because it would tell the count; on a rate of nobody it is {@link
     * Verdict#NO_ESTIMATE}. The verdict on the whole is one of these too, unless the other criteria decide it.
     *
     * @throws IllegalArgumentException if the study was judged before, a criterion does not divide the range from 0 to 1, in which
     *     any rate may lie, or the study has no such rate or count
     */
    default FeasibilityStudy judged(ProgressionRule rule) {
        if (progression().isPresent()) {
            throw new IllegalArgumentException(
                    "study: must be judged once, by the rule that was fixed before the data");
        }
        return builder()
                .from(this)
                .progression(new StudyEstimates(this).judge(rule))
                .build();
    }

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if the title is blank, or the level or the smallest cell is out of range
     */
    @Value.Check
    default void check() {
        if (title().isBlank()) {
            throw new IllegalArgumentException("study: title must not be blank");
        }
        ConfidenceLevel.require("study", level());
        if (smallestCell() < LEAST_CELL) {
            throw new IllegalArgumentException(
                    "study: smallest cell must be " + LEAST_CELL + " or more, but was " + smallestCell());
        }
    }

    /** An empty builder: with a title alone it makes a study with nothing in it. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a study; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableFeasibilityStudy.Builder {
        Builder() {}
    }
}
