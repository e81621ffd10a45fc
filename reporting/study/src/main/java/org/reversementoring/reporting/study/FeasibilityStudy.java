package org.reversementoring.reporting.study;

import org.immutables.value.Value;
import org.reversementoring.reporting.study.analysis.PairFigures;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.delivery.PaperItem;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.progression.ProgressionRule;
import org.reversementoring.reporting.study.progression.Verdict;

/**
 * Everything a feasibility study found, ready to be written down; read from the data by {@link StudyRecord}. Holds numbers about
 * groups, no answers.
 *
 * <p>What the team may analyse and what leaves the house are two documents with two types: {@link #teamReport} has all numbers, {@link
 * #report} those that give nobody away.
 */
@Value.Immutable
public interface FeasibilityStudy extends StudyResults {

    /**
     * The same study with what its team analysed beyond it, for {@link #teamReport} alone. A rule that has a criterion on one of these
     * judges the study afterwards.
     *
     * @throws IllegalArgumentException if the study has such analyses or was judged before, or holds figures on paper in its counts and is
     *     given them again
     */
    default FeasibilityStudy analysed(TeamAnalyses analyses) {
        if (!analyses().isEmpty() || progression().isPresent()) {
            throw new IllegalArgumentException("study: analyses must be given once, and before the study is judged");
        }
        return builder().from(this).analyses(analyses).build();
    }

    /**
     * The same study, judged by a rule that was fixed before the data, with Clopper-Pearson intervals. An estimand is a rate of a
     * group, for instance {@code mentors: completed of agreed}, or the label of a count. The verdict on a rate of nobody is {@link
     * Verdict#NO_ESTIMATE}, and so is that on the whole, unless the other criteria decide it. {@link #report} tells no verdict that
     * would tell a hidden count.
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

    /** The report with all numbers, for the study team alone. */
    default TeamReport teamReport() {
        return new TeamReport(this);
    }

    /** The report that may leave the house. */
    default StudyReport report() {
        return new StudyReport(this);
    }

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if the title is blank, the level or the smallest cell is out of range, one kind of pairs comes
     *     twice, a group has no kind where there are several, or delivery on paper was added up and is given apart as well
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
        if (pairs().stream().map(PairFigures::kind).distinct().count() != pairs().size()) {
            throw new IllegalArgumentException("study: each kind of pairs must come once, but one is repeated");
        }
        if (!kinds().isEmpty()
                && !participation().stream().map(ParticipantFlow::group).allMatch(kinds()::containsKey)) {
            throw new IllegalArgumentException("study: each group must have a kind where there are several");
        }
        if (analyses().paper().isPresent()
                && figures().counts().stream()
                        .anyMatch(count -> count.label().endsWith(PaperItem.NOT_RECORDED_LABEL))) {
            throw new IllegalArgumentException(
                    "study: delivery on paper must be added up with the cycles or given apart, but was both");
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
