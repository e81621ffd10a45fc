package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.programme.Topology;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.analysis.PairFigures;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.RegisteredDesign;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.progression.ProgressionResult;

/**
 * The results of a study, from which both of its reports are written. Holds numbers about groups, no answers. {@link FeasibilityStudy}
 * builds them. Not for implementation.
 */
public interface StudyResults {

    /** Fewest people in a cell, whatever is asked for; the GMC's surveys publish nothing below it. */
    int LEAST_CELL = 3;

    /** Confidence level of intervals, if none is named. */
    BigDecimal USUAL_LEVEL = new BigDecimal("0.95");

    /** Title of the study, not blank. */
    String title();

    /** Confidence level of all intervals, more than 0 and less than 1; 0.95 if none is named. */
    @Value.Default
    default BigDecimal level() {
        return USUAL_LEVEL;
    }

    /** The smallest number of people that may stand in a table of the released report, {@value #LEAST_CELL} or more. */
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

    /** What the team analysed beyond these, for the team alone; nothing if it is not given. */
    @Value.Default
    default TeamAnalyses analyses() {
        return TeamAnalyses.builder().build();
    }

    /** What became of pair schemes, one for each kind; for the team alone. */
    List<PairFigures> pairs();

    /**
     * The kind of mentoring that each group belongs to, where a study has panels and pairs, or both kinds of pairs; empty where it has one
     * kind. A number of such a study is of one kind alone.
     */
    Map<String, Topology> kinds();

    /** The verdict on going on, if a rule was fixed. */
    Optional<ProgressionResult> progression();
}
