package org.reversementoring.reporting.study.figures;

import java.util.Objects;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * A count in a report: of how many people or cycles something was true. Its subject decides the section of the report. Counts of how
 * far the cycles came are shown even if they are small, so only the study itself can make them.
 */
public final class ReportedCount {

    private final ReportSection subject;
    private final String label;
    private final Proportion proportion;

    private ReportedCount(ReportSection subject, String label, Proportion proportion) {
        if (label.isBlank()) {
            throw new IllegalArgumentException("count: label must not be blank");
        }
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
        this(ReportSection.OTHER, label, proportion);
    }

    /**
     * A count about a subject, which decides the section of the report.
     *
     * @param subject what it is about; not one that counts taking part, because those counts are shown however small they are
     * @param label what, not blank
     * @param proportion how many of how many
     * @throws IllegalArgumentException if the label is blank or the subject {@linkplain ReportSection#countsTakingPart counts taking part}
     */
    public static ReportedCount about(ReportSection subject, String label, Proportion proportion) {
        if (subject.countsTakingPart()) {
            throw new IllegalArgumentException(
                    "count: subject must be one whose small counts are not shown, but was " + subject);
        }
        return new ReportedCount(subject, label, proportion);
    }

    /** A count of how far the cycles came, which is shown however small it is. */
    static ReportedCount ofDelivery(String label, Proportion proportion) {
        return new ReportedCount(ReportSection.DELIVERY, label, proportion);
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
                && proportion.equals(count.proportion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, label, proportion);
    }

    /** Does not tell the number, which may be one that is not shown. */
    @Override
    public String toString() {
        return "ReportedCount[" + subject + ", " + label + ", ***]";
    }
}
