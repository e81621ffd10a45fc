package org.reversementoring.reporting.study.figures;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a study counted and measured once. */
@Value.Immutable
public interface StudyFigures {

    /** Counts of delivery, fidelity, acceptability, harms, concerns and missing answers. */
    List<ReportedCount> counts();

    /** Medians of groups. */
    List<GroupMedian> medians();

    /** Groups divided into categories. */
    List<CategoryBreakdown> breakdowns();

    /** How long the meetings took, if there were any. */
    Optional<SessionTimes> sessions();

    /** Time that people gave, by role. */
    List<RoleEffort> minutes();

    /** What people named before and after, as codes. */
    List<CodeFrequency> codes();

    /** The numbers of people behind medians and changes. */
    List<GroupSize> sizes();

    /** How the groups of all figures lie in one another. */
    List<FigureLink> links();

    /**
     * Labels of medians and breakdowns that are for the team alone, because something else is released of the same answers: each answer
     * feeds one release (T8).
     */
    List<String> teamOnly();

    /** The counts about one subject, in their order. */
    default List<ReportedCount> counts(ReportSection subject) {
        return counts().stream().filter(count -> count.subject() == subject).toList();
    }

    /** The medians about one subject, in their order. */
    default List<GroupMedian> medians(ReportSection subject) {
        return medians().stream().filter(median -> median.subject() == subject).toList();
    }

    /** An empty builder; as it is, it makes figures of nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds figures. */
    final class Builder extends ImmutableStudyFigures.Builder {
        Builder() {}
    }
}
