package org.reversementoring.reporting.study.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.reporting.study.figures.ReportSection;

/** The parts of delivery that a sheet may have a column for, with the answers that its cells may give. */
public enum PaperItem {
    /** Roles were outside the mentee's line. */
    INDEPENDENT_ROLES("Roles outside the mentee's line"),
    /** The mentee looked at the same topics first. */
    SELF_ASSESSMENT("Mentee looked at the same topics first"),
    /** Each topic was asked. */
    FULL_COVERAGE("Each topic of the guide asked"),
    /** The meeting was in person. */
    IN_PERSON("Met in person"),
    /** Each phase of the agenda was done. */
    FULL_AGENDA("Each phase of the agenda done"),
    /** Nothing happened in the meeting that should not. */
    QUIET_MEETING("Nothing happened in the meeting that should not"),
    /** The report was shown to nobody whom the promise does not name. */
    NOT_SHARED_FURTHER("Report was not shared further"),
    /** The mentee set a goal. */
    GOAL_SET("Mentee set a goal"),
    /** Notes and private answers were gone by the promised days. */
    RAW_GONE_IN_TIME("Notes and private answers gone in time"),
    /** What the mentee's side reported when asked about harm. */
    HARM_MENTEE("reported on the side of the mentee", ReportSection.HARM),
    /** What the mentors' side reported when asked about harm. */
    HARM_MENTORS("reported on the side of the mentors", ReportSection.HARM);

    /** The word for what nobody wrote down; an empty cell says the same. */
    public static final String NOT_RECORDED = "not recorded";

    /** The end of the label of a count of those of whom nothing is recorded, by which such a count is known. */
    public static final String NOT_RECORDED_LABEL = ": " + NOT_RECORDED + " on paper";

    private static final String YES = "yes";
    private static final String HARM = "harm";
    private static final String UNEASE = "unease";

    private final String label;
    private final ReportSection subject;

    PaperItem(String label) {
        this(label, ReportSection.FIDELITY);
    }

    PaperItem(String label, ReportSection subject) {
        this.label = label;
        this.subject = subject;
    }

    /** The name of its column. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words that a cell may hold, beside {@value #NOT_RECORDED} and nothing. */
    public List<String> words() {
        return subject == ReportSection.HARM ? List.of(HARM, UNEASE, "no harm") : List.of(YES, "no");
    }

    ReportSection subject() {
        return subject;
    }

    /** The counts that it gives, each the word that is counted and the label, which is that of the figures from cycles. */
    List<Counted> counted() {
        return subject == ReportSection.HARM
                ? List.of(new Counted(HARM, "Harm " + label), new Counted(UNEASE, "Unease and no harm " + label))
                : List.of(new Counted(YES, label));
    }

    /** What is said of those of whom nothing is recorded. */
    String missingLabel() {
        return (subject == ReportSection.HARM ? "Harm " + label : label) + NOT_RECORDED_LABEL;
    }

    static Optional<PaperItem> ofColumn(String column) {
        return Stream.of(values()).filter(item -> item.column().equals(column)).findFirst();
    }

    /**
     * A word to count.
     *
     * @param word as it stands in a cell
     * @param label of the count
     */
    record Counted(String word, String label) {}
}
