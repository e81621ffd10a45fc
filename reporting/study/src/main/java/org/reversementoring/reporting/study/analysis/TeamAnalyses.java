package org.reversementoring.reporting.study.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.reversementoring.reporting.study.comparison.BaselineTable;
import org.reversementoring.reporting.study.power.PrecisionPlan;

/**
 * What the team of a study analysed beyond counts and measures before and after; all of it is optional. Holds numbers about groups, no
 * answers.
 *
 * <pre>{@code
 * FeasibilityStudy whole = FeasibilityStudy.builder()
 *         .from(study)
 *         .analyses(TeamAnalyses.builder()
 *                 .addArms(ArmAnalysis.of("change of confidence", "programme", "waiting list", comparison))
 *                 .addPatterns(new PatternAnalysis("confidence", pattern))
 *                 .build())
 *         .build();
 * }</pre>
 *
 * <p>It is for the study team: {@code TeamReport} and {@code TeamResults} have it, and nothing that leaves the house does, because no joint
 * audit covers it.
 */
@Value.Immutable
public interface TeamAnalyses {

    /** Who the people of each arm were before the study, if that was put together. */
    Optional<BaselineTable> baseline();

    /** Measures in two arms, sites or other groups, within strata if it was so planned. */
    List<ArmAnalysis> arms();

    /** Measures in several groups. */
    List<GroupAnalysis> groups();

    /** Patterns of missing data. */
    List<PatternAnalysis> patterns();

    /** What the missing could have changed in tests. */
    List<PairedSensitivityAnalysis> pairedSensitivities();

    /** What those who are not recorded could have changed in rates. */
    List<RateSensitivityAnalysis> rateSensitivities();

    /** Sample sizes by precision, as they were planned. */
    List<PrecisionPlan> precision();

    /** Agreement of coders with intervals. */
    List<AgreementAnalysis> agreements();

    /** Delivery on paper, unless it was added up with the cycles. */
    Optional<PaperFigures> paper();

    /** Whether there is nothing. */
    default boolean isEmpty() {
        return equals(builder().build());
    }

    /**
     * Everything that a progression criterion may be on, with the names that a criterion calls them by.
     *
     * @param level confidence level of the intervals of rates, more than 0 and less than 1
     */
    default List<TeamEstimate> estimates(BigDecimal level) {
        return new AnalysisEstimates(this, level).all();
    }

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one kind of analysis has a name twice, so that a reader could not tell them apart
     */
    @Value.Check
    default void check() {
        distinct("shift between arms", arms().stream().map(ArmAnalysis::estimand));
        distinct("comparison of groups", groups().stream().map(GroupAnalysis::measure));
        distinct("pattern", patterns().stream().map(PatternAnalysis::measure));
        distinct("sensitivity", pairedSensitivities().stream().map(PairedSensitivityAnalysis::measure));
        distinct("sensitivity", rateSensitivities().stream().map(RateSensitivityAnalysis::rate));
        distinct("agreement", agreements().stream().map(AgreementAnalysis::estimand));
    }

    private static void distinct(String what, Stream<String> names) {
        List<String> all = new ArrayList<>(names.toList());
        if (all.stream().distinct().count() != all.size()) {
            throw new IllegalArgumentException(
                    "analyses: each " + what + " must have a name of its own, but one is repeated");
        }
    }

    /** An empty builder; as it is, it makes analyses of nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds analyses; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableTeamAnalyses.Builder {
        Builder() {}
    }
}
