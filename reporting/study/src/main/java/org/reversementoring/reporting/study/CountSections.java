package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.reporting.document.Block.Drawing;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.GroupMedian;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.SessionTimes;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.page.DeliverySections;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.StudyPlots;
import org.reversementoring.reporting.study.power.HarmDetectability;
import org.reversementoring.reporting.study.statistics.Proportion;

/** Sections on what was counted, or measured once. */
record CountSections(StudyResults study, ReportTables rows) {

    /** A time sheet has roles and no groups. */
    static final String ALL_KINDS =
            "Minutes by role are of all kinds of mentoring together: the sheet says of none which it was.";

    /** Not recorded is not 0. */
    static String notRecorded(String what) {
        return "This study did not record " + what + ".";
    }

    static final String NO_DELIVERY = notRecorded("how far each cycle came, or what was done as planned");
    static final String NO_MEETING = notRecorded("how long the meetings took");
    static final String NO_ACCEPTABILITY = "This study has no answers on acceptability.";

    /** Rates of reports and follow-ups mean little without the rule by which they are counted. */
    static final List<String> WHAT_IS_COUNTED = List.of(
            "A report that was taken back is not counted as released.",
            "The first follow-up is in time " + window(FollowUpPoint.T1) + " after the meeting, the second "
                    + window(FollowUpPoint.T2) + ".",
            "A follow-up on another day is counted as early or late.");

    CountSections(StudyResults study) {
        this(study, new ReportTables(study.level()));
    }

    private static String window(FollowUpPoint point) {
        return point.firstDay() + " to " + point.lastDay() + " days";
    }

    Section delivery() {
        List<ReportedCount> delivery = figures().counts(ReportSection.DELIVERY);
        List<ReportedCount> fidelity = figures().counts(ReportSection.FIDELITY);
        List<Table> tables = new ArrayList<>();
        table("How far the cycles came, of all that were begun", delivery).ifPresent(tables::add);
        table("Done as planned, of the cycles that came so far", fidelity).ifPresent(tables::add);
        List<String> sentences = new ArrayList<>();
        study.guides().forEach(guide -> sentences.add("Interview guide: " + guide + "."));
        if (!delivery.isEmpty()) {
            sentences.addAll(WHAT_IS_COUNTED);
        }
        if (tables.isEmpty()) {
            sentences.add(NO_DELIVERY);
        }
        if (!study.kinds().isEmpty()) {
            sentences.add(DeliverySections.PANELS_ONLY);
        }
        List<ReportedCount> drawn = new ArrayList<>(delivery);
        drawn.addAll(fidelity);
        return Section.builder()
                .anchor("delivery")
                .heading("Delivery and fidelity")
                .addAllBlocks(plot("delivery", "Delivery and fidelity", drawn))
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }

    Section sessions() {
        List<Table> tables = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        Optional<SessionTimes> sessions = figures().sessions();
        sessions.ifPresent(times -> {
            tables.add(DeliverySections.minutes("Minutes of the feedback meetings", "Feedback meetings", times));
            if (times.isWide()) {
                sentences.add("The longest took at least " + SessionTimes.WIDE
                        + " times as long as the shortest. The times are kept as they were recorded.");
            }
        });
        if (sessions.isEmpty()) {
            sentences.add(NO_MEETING);
        }
        if (!figures().minutes().isEmpty()) {
            tables.add(ReportTables.minutes(
                    "Minutes that one person gave to one cycle, by role",
                    figures().minutes()));
            if (!study.kinds().isEmpty()) {
                sentences.add(ALL_KINDS);
            }
        }
        return Section.builder()
                .anchor("sessions")
                .heading("Session time")
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }

    Section acceptability() {
        List<GroupMedian> medians = figures().medians(ReportSection.ACCEPTABILITY);
        List<ReportedCount> counts = figures().counts(ReportSection.ACCEPTABILITY);
        List<Table> tables = new ArrayList<>();
        if (!medians.isEmpty()) {
            tables.add(ReportTables.medians("Medians over people of each person's score", medians));
        }
        table("People at or above a score", counts).ifPresent(tables::add);
        return Section.builder()
                .anchor("acceptability")
                .heading("Acceptability")
                .addAllBlocks(plot("acceptability", "Acceptability", counts))
                .addAllBlocks(tables)
                .addParagraphs(tables.isEmpty() ? List.of(NO_ACCEPTABILITY) : bounds(counts))
                .build();
    }

    Section burnout() {
        List<GroupMedian> medians = figures().medians(ReportSection.BURNOUT);
        List<CategoryBreakdown> breakdowns = figures().breakdowns().stream()
                .filter(breakdown -> breakdown.subject() == ReportSection.BURNOUT)
                .toList();
        List<Table> tables = new ArrayList<>();
        table("Counts of people", figures().counts(ReportSection.BURNOUT)).ifPresent(tables::add);
        if (medians.isEmpty() && breakdowns.isEmpty()) {
            List<String> sentences = tables.isEmpty()
                    ? List.of("Burnout was not measured, or not so that both scorings can be read from it.")
                    : List.of();
            return Section.builder()
                    .anchor("burnout")
                    .heading("Burnout")
                    .addAllBlocks(tables)
                    .addParagraphs(sentences)
                    .build();
        }
        tables.add(ReportTables.medians("Medians of the same people's scores, read from both ends", medians));
        tables.add(ReportTables.breakdowns("Categories of the GMC, from its scoring", breakdowns));
        return Section.builder()
                .anchor("burnout")
                .heading("Burnout")
                .addAllBlocks(tables)
                .addParagraphs(List.of(
                        "Both scorings are of the same answers. In the inventory's own, 100 is worst.",
                        "In the GMC's, 100 is best. Risk is low above 50, high up to 25, and moderate between."))
                .build();
    }

    Section harms() {
        return withBounds(
                "harms", "Harms", ReportSection.HARM, "Cycles in which harm was reported, of those followed up");
    }

    Section concerns() {
        return withBounds(
                "concerns", "Concerns", ReportSection.CONCERN, "Cycles with concerns, of all that were begun");
    }

    Section missing() {
        List<ReportedCount> counts = figures().counts(ReportSection.MISSING);
        List<CategoryBreakdown> patterns = figures().breakdowns().stream()
                .filter(breakdown -> breakdown.subject() == ReportSection.MISSING)
                .toList();
        List<Table> tables = new ArrayList<>();
        table("Missing, of the people who were to answer", counts).ifPresent(tables::add);
        List<String> sentences = new ArrayList<>();
        if (!patterns.isEmpty()) {
            tables.add(ReportTables.breakdowns("People by the times at which they have a score", patterns));
            sentences.add("Of a measure with three times or more, every change is of those who have a score at each.");
        }
        study.findings().forEach(finding -> sentences.add(finding.inWords()));
        sentences.add(
                counts.isEmpty()
                        ? "Nothing was counted as missing: no forms were expected, or more came back than that."
                        : "An item that is not listed was answered on each form that came back.");
        return Section.builder()
                .anchor("missing")
                .heading("Missing data")
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }

    /** Counts of no particular subject; no section if there are none. */
    Optional<Section> other() {
        return figures().counts(ReportSection.OTHER).isEmpty()
                ? Optional.empty()
                : Optional.of(withBounds("other", "Other counts", ReportSection.OTHER, "Counts of people"));
    }

    /** Wilson's intervals of all rates; no section if there are none. */
    Optional<Section> wilson() {
        List<List<String>> lines = new ArrayList<>();
        study.participation()
                .forEach(group -> group.rates()
                        .forEach(rate -> lines.add(wilson(group.group() + ": " + rate.name(), rate.proportion()))));
        figures().counts().stream()
                .filter(count -> count.subject() != ReportSection.MISSING)
                .forEach(count -> lines.add(wilson(count.label(), count.proportion())));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "wilson",
                        "Wilson intervals",
                        List.of(new Table(
                                "The same rates with Wilson intervals",
                                List.of("What", "Number", "Interval, " + rows.levelInWords()),
                                lines))));
    }

    private List<String> wilson(String label, Proportion proportion) {
        return List.of(label, proportion.toString(), ReportTables.interval(proportion.wilson(study.level())));
    }

    private Section withBounds(String id, String heading, ReportSection subject, String caption) {
        List<ReportedCount> counts = figures().counts(subject);
        return Section.builder()
                .anchor(id)
                .heading(heading)
                .addAllBlocks(plot(id, heading, counts))
                .addAllBlocks(table(caption, counts).stream().toList())
                .addParagraphs(
                        counts.isEmpty() ? List.of(notRecorded(heading.toLowerCase(Locale.ROOT))) : bounds(counts))
                .build();
    }

    /** Sentences on the rates that are not excluded where nobody was counted. */
    private List<String> bounds(List<ReportedCount> counts) {
        List<String> sentences = new ArrayList<>();
        for (ReportedCount count : counts) {
            Proportion proportion = count.proportion();
            if (proportion.events() == 0) {
                sentences.add(count.label() + ": " + proportion + ". Up to "
                        + ReportTables.percent(
                                proportion.clopperPearson(study.level()).upper())
                        + " is not excluded (two-sided). One-sided it is up to "
                        + ReportTables.percent(
                                HarmDetectability.zeroEventUpperBound(proportion.people(), study.level()))
                        + ".");
            }
        }
        return sentences;
    }

    private Optional<Table> table(String caption, List<ReportedCount> counts) {
        return counts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        rows.rates(caption, counts.stream().map(rows::count).toList()));
    }

    private List<Drawing> plot(String id, String heading, List<ReportedCount> counts) {
        return StudyPlots.plots(
                "intervals-" + id,
                heading + ": rates with Clopper-Pearson intervals, 0% to 100%",
                counts,
                study.level());
    }

    private StudyFigures figures() {
        return study.figures();
    }
}
