package org.reversementoring.reporting.study.figures;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reversementoring.reporting.study.statistics.Proportion;

/** A count in a report: of how many people or cycles something was true. Its subject decides the section of the report. */
public final class ReportedCount {

    private final ReportSection subject;
    private final String label;
    private final Proportion proportion;
    private final @Nullable String group;

    private ReportedCount(ReportSection subject, String label, Proportion proportion, @Nullable String group) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("count: label must not be blank");
        }
        if (group != null && group.isBlank()) {
            throw new IllegalArgumentException("count: group must not be blank");
        }
        this.group = group;
        this.subject = subject;
        this.label = label;
        this.proportion = proportion;
    }

    /**
     * A count of no particular subject.
     *
     * @param label what, not blank, for instance {@code relationship harmed}
     * @param proportion how many of how many
     * @throws IllegalArgumentException if the label is blank
     */
    public ReportedCount(String label, Proportion proportion) {
        this(ReportSection.OTHER, label, proportion, null);
    }

    /**
     * A count about a subject, which decides the section of the report.
     *
     * @param subject what it is about
     * @param label what, not blank
     * @param proportion how many of how many
     * @throws IllegalArgumentException if the label is blank
     */
    public static ReportedCount about(ReportSection subject, String label, Proportion proportion) {
        return new ReportedCount(subject, label, proportion, null);
    }

    /**
     * The same count, of a group that has a name: counts of one group name it alike, and the name of a cell stands for its people.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public ReportedCount ofGroup(String name) {
        return new ReportedCount(subject, label, proportion, name);
    }

    /** The name of the group that was looked at, if it has one. */
    public Optional<String> group() {
        return Optional.ofNullable(group);
    }

    /** What it is about. */
    public ReportSection subject() {
        return subject;
    }

    /** What was counted, not blank. */
    public String label() {
        return label;
    }

    /** How many of how many. */
    public Proportion proportion() {
        return proportion;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportedCount count
                && subject == count.subject
                && label.equals(count.label)
                && proportion.equals(count.proportion)
                && Objects.equals(group, count.group);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, label, proportion, group);
    }

    /** Does not tell the number, which may be one that is not shown. */
    @Override
    public String toString() {
        return "ReportedCount[" + subject + ", " + label + ", ***]";
    }
}
