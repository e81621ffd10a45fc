package org.reversementoring.reporting.study.figures;

import java.util.List;
import java.util.Optional;

/**
 * What a study counted and measured once.
 *
 * @param counts delivery, fidelity, acceptability, harms, concerns and what is missing
 * @param medians medians of groups
 * @param splits groups divided into categories
 * @param sessions how long the meetings took, if there were any
 * @param minutes time that people gave, by role
 */
public record StudyFigures(
        List<ReportedCount> counts,
        List<GroupMedian> medians,
        List<CategoryBreakdown> splits,
        Optional<SessionTimes> sessions,
        List<RoleEffort> minutes) {

    /** Nothing. */
    public static final StudyFigures NONE =
            new StudyFigures(List.of(), List.of(), List.of(), Optional.empty(), List.of());

    /** Copies. */
    public StudyFigures {
        counts = List.copyOf(counts);
        medians = List.copyOf(medians);
        splits = List.copyOf(splits);
        minutes = List.copyOf(minutes);
    }

    /** The same figures with these counts. */
    public StudyFigures withCounts(List<ReportedCount> items) {
        return new StudyFigures(items, medians, splits, sessions, minutes);
    }

    /** The counts about one subject, in their order. */
    public List<ReportedCount> counts(ReportSection subject) {
        return counts.stream().filter(count -> count.subject() == subject).toList();
    }

    /** The medians about one subject, in their order. */
    public List<GroupMedian> medians(ReportSection subject) {
        return medians.stream().filter(median -> median.subject() == subject).toList();
    }
}
