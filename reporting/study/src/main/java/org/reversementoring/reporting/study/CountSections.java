package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
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
import org.reversementoring.reporting.study.page.StudyText;
import org.reversementoring.reporting.study.power.HarmDetectability;
import org.reversementoring.reporting.study.statistics.Proportion;

/** Sections on what was counted, or measured once. */
record CountSections(StudyResults study, StudyText text, ReportTables rows) {

    CountSections(StudyResults study, StudyText text) {
        this(study, text, new ReportTables(study.level(), text));
    }

    /** Rates of reports and follow-ups mean little without the rule by which they are counted. */
    List<String> whatIsCounted() {
        return List.of(
                text.say("delivery.taken-back"),
                text.say(
                        "delivery.in-time",
                        FollowUpPoint.T1.firstDay(),
                        FollowUpPoint.T1.lastDay(),
                        FollowUpPoint.T2.firstDay(),
                        FollowUpPoint.T2.lastDay()),
                text.say("delivery.another-day"));
    }

    Section delivery() {
        List<ReportedCount> delivery = figures().counts(ReportSection.DELIVERY);
        List<ReportedCount> fidelity = figures().counts(ReportSection.FIDELITY);
        List<Table> tables = new ArrayList<>();
        table(text.say("delivery.caption"), delivery).ifPresent(tables::add);
        table(text.say("fidelity.caption"), fidelity).ifPresent(tables::add);
        List<String> sentences = new ArrayList<>();
        study.guides().forEach(guide -> sentences.add(text.say("delivery.guide", text.label(guide))));
        if (!delivery.isEmpty()) {
            sentences.addAll(whatIsCounted());
        }
        if (tables.isEmpty()) {
            sentences.add(text.say("delivery.none"));
        }
        if (!study.kinds().isEmpty()) {
            sentences.add(text.say("kinds.panels-only"));
        }
        List<ReportedCount> drawn = new ArrayList<>(delivery);
        drawn.addAll(fidelity);
        return Section.builder()
                .anchor("delivery")
                .heading(text.say("delivery.heading"))
                .addAllBlocks(plot("delivery", text.say("delivery.heading"), drawn))
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }

    Section sessions() {
        List<Table> tables = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        Optional<SessionTimes> sessions = figures().sessions();
        sessions.ifPresent(times -> {
            tables.add(new DeliverySections(study.level(), text)
                    .minutes(text.say("sessions.caption"), text.say("meetings"), times));
            if (times.isWide()) {
                sentences.add(text.say("sessions.wide", SessionTimes.WIDE));
            }
        });
        if (sessions.isEmpty()) {
            sentences.add(text.say("sessions.none"));
        }
        if (!figures().minutes().isEmpty()) {
            tables.add(rows.minutes(text.say("sessions.minutes"), figures().minutes()));
            if (!study.kinds().isEmpty()) {
                sentences.add(text.say("sessions.all-kinds"));
            }
        }
        return Section.builder()
                .anchor("sessions")
                .heading(text.say("sessions.heading"))
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }

    Section acceptability() {
        List<GroupMedian> medians = figures().medians(ReportSection.ACCEPTABILITY);
        List<ReportedCount> counts = figures().counts(ReportSection.ACCEPTABILITY);
        List<Table> tables = new ArrayList<>();
        if (!medians.isEmpty()) {
            tables.add(rows.medians(text.say("acceptability.medians"), medians));
        }
        table(text.say("acceptability.counts"), counts).ifPresent(tables::add);
        return Section.builder()
                .anchor("acceptability")
                .heading(text.say("acceptability.heading"))
                .addAllBlocks(plot("acceptability", text.say("acceptability.heading"), counts))
                .addAllBlocks(tables)
                .addParagraphs(tables.isEmpty() ? List.of(text.say("acceptability.none")) : bounds(counts))
                .build();
    }

    Section burnout() {
        List<GroupMedian> medians = figures().medians(ReportSection.BURNOUT);
        List<CategoryBreakdown> breakdowns = figures().breakdowns().stream()
                .filter(breakdown -> breakdown.subject() == ReportSection.BURNOUT)
                .toList();
        List<Table> tables = new ArrayList<>();
        table(text.say("counts.people"), figures().counts(ReportSection.BURNOUT))
                .ifPresent(tables::add);
        if (medians.isEmpty() && breakdowns.isEmpty()) {
            List<String> sentences = tables.isEmpty() ? List.of(text.say("burnout.none")) : List.of();
            return Section.builder()
                    .anchor("burnout")
                    .heading(text.say("burnout.heading"))
                    .addAllBlocks(tables)
                    .addParagraphs(sentences)
                    .build();
        }
        tables.add(rows.medians(text.say("burnout.medians"), medians));
        tables.add(rows.breakdowns(text.say("burnout.categories"), breakdowns));
        return Section.builder()
                .anchor("burnout")
                .heading(text.say("burnout.heading"))
                .addAllBlocks(tables)
                .addParagraphs(text.numbered("burnout"))
                .build();
    }

    Section harms() {
        return withBounds("harms", ReportSection.HARM);
    }

    Section concerns() {
        return withBounds("concerns", ReportSection.CONCERN);
    }

    Section missing() {
        List<ReportedCount> counts = figures().counts(ReportSection.MISSING);
        List<CategoryBreakdown> patterns = figures().breakdowns().stream()
                .filter(breakdown -> breakdown.subject() == ReportSection.MISSING)
                .toList();
        List<Table> tables = new ArrayList<>();
        table(text.say("missing.counts"), counts).ifPresent(tables::add);
        List<String> sentences = new ArrayList<>();
        if (!patterns.isEmpty()) {
            tables.add(rows.breakdowns(text.say("missing.times"), patterns));
            sentences.add(text.say("missing.every-time"));
        }
        study.findings()
                .forEach(finding -> sentences.add(
                        text.count("finding." + finding.kind(), finding.people(), text.label(finding.measure()))));
        sentences.add(text.say(counts.isEmpty() ? "missing.none" : "missing.others"));
        return Section.builder()
                .anchor("missing")
                .heading(text.say("missing.heading"))
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }

    /** Counts of no particular subject; no section if there are none. */
    Optional<Section> other() {
        return figures().counts(ReportSection.OTHER).isEmpty()
                ? Optional.empty()
                : Optional.of(withBounds("other", ReportSection.OTHER));
    }

    /** Wilson's intervals of all rates; no section if there are none. */
    Optional<Section> wilson() {
        List<List<String>> lines = new ArrayList<>();
        study.participation()
                .forEach(group -> group.rates()
                        .forEach(rate ->
                                lines.add(wilson(text.label(group.group() + ": " + rate.name()), rate.proportion()))));
        figures().counts().stream()
                .filter(count -> count.subject() != ReportSection.MISSING)
                .forEach(count -> lines.add(wilson(text.label(count.label()), count.proportion())));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(
                        "wilson",
                        text.say("wilson.heading"),
                        List.of(new Table(
                                text.say("wilson.caption"), text.head("head.wilson", rows.levelInWords()), lines))));
    }

    private List<String> wilson(String label, Proportion proportion) {
        return List.of(label, text.of(proportion), text.interval(proportion.wilson(study.level())));
    }

    private Section withBounds(String id, ReportSection subject) {
        String heading = text.say(id + ".heading");
        List<ReportedCount> counts = figures().counts(subject);
        return Section.builder()
                .anchor(id)
                .heading(heading)
                .addAllBlocks(plot(id, heading, counts))
                .addAllBlocks(table(text.say(id + ".caption"), counts).stream().toList())
                .addParagraphs(counts.isEmpty() ? List.of(text.say(id + ".none")) : bounds(counts))
                .build();
    }

    /** Sentences on the rates that are not excluded where nobody was counted. */
    private List<String> bounds(List<ReportedCount> counts) {
        List<String> sentences = new ArrayList<>();
        for (ReportedCount count : counts) {
            Proportion proportion = count.proportion();
            if (proportion.events() == 0) {
                sentences.add(text.begun(
                        "counts.bound",
                        text.label(count.label()),
                        text.of(proportion),
                        text.percent(proportion.clopperPearson(study.level()).upper()),
                        text.percent(HarmDetectability.zeroEventUpperBound(proportion.people(), study.level()))));
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
        return new StudyPlots(study.level(), text).plots("intervals-" + id, text.say("plot.rates", heading), counts);
    }

    private StudyFigures figures() {
        return study.figures();
    }
}
