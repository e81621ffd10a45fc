package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.programme.Topology;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.PairFigures;
import org.reversementoring.reporting.study.analysis.PaperFigures;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.figures.SessionTimes;

/**
 * Sections on delivery beside that of cycles: on paper, and in pairs. They have every number, so they stand in the team's document alone; the
 * kinds of mentoring have none and may stand in both.
 *
 * @param level confidence level of the intervals, more than 0 and less than 1
 */
public record DeliverySections(BigDecimal level) {

    /** The sentence on the counts of cycles in a study that has pairs as well. */
    public static final String PANELS_ONLY = "Cycles are those of panels. Pair schemes are not counted among them.";

    /** Which group is of which kind of mentoring. */
    public static Section kinds(Map<String, Topology> kinds, boolean forTheTeam) {
        List<List<String>> rows = new ArrayList<>();
        for (Topology kind : Topology.values()) {
            List<String> groups = kinds.entrySet().stream()
                    .filter(each -> each.getValue() == kind)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            if (!groups.isEmpty()) {
                rows.add(List.of(PairFigures.title(kind), String.join("; ", groups)));
            }
        }
        List<String> sentences = new ArrayList<>(
                List.of("Each group is of one kind, so no number of a group is of two kinds.", PANELS_ONLY));
        if (!forTheTeam) {
            sentences.add("The study team has what was counted of pair schemes.");
        }
        return Section.builder()
                .anchor("kinds")
                .heading("Kinds of mentoring")
                .addAllBlocks(List.of(new Table("Groups of each kind", List.of("Kind", "Groups"), rows)))
                .addParagraphs(sentences)
                .build();
    }

    /** What became of pair schemes, each kind in a table of its own; none if there were none. */
    public Optional<Section> pairs(List<PairFigures> kinds) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        List<Table> tables = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        for (PairFigures pairs : kinds) {
            String kind = PairFigures.title(pairs.kind());
            tables.add(rates(kind + ": schemes of which it is recorded", pairs.counts()));
            pairs.sessions()
                    .ifPresent(times -> tables.add(minutes(kind + ": minutes of the meetings", "Meetings", times)));
            if (pairs.withoutLength() > 0) {
                sentences.add(
                        kind + ": held meetings of which the length is not recorded: " + pairs.withoutLength() + ".");
            }
        }
        sentences.add("An induction, and meetings called off or missed, are recorded of schemes with a plan alone.");
        return Optional.of(Section.builder()
                .anchor("pairs")
                .heading("Delivery in pairs")
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build());
    }

    /** What was delivered on paper; none if that was not given. */
    public Optional<Section> paper(Optional<PaperFigures> given) {
        return given.map(this::paper);
    }

    private Section paper(PaperFigures paper) {
        List<Table> tables = new ArrayList<>();
        add(tables, "On paper: done as planned, of those of whom it is recorded", paper.counts(ReportSection.FIDELITY));
        add(tables, "On paper: harm reported, of those of whom it is recorded", paper.counts(ReportSection.HARM));
        add(tables, "On paper: not recorded, of all on the sheet", paper.counts(ReportSection.MISSING));
        paper.sessions()
                .ifPresent(times ->
                        tables.add(minutes("On paper: minutes of the feedback meetings", "Feedback meetings", times)));
        if (!paper.minutes().isEmpty()) {
            tables.add(ReportTables.minutes(
                    "On paper: minutes that one person gave beyond the meeting, by role", paper.minutes()));
        }
        return Section.builder()
                .anchor("paper")
                .heading("Delivery on paper")
                .addAllBlocks(tables)
                .addParagraphs(List.of(
                        "The sheet has " + paper.people() + " mentees, and none of them is counted among the cycles.",
                        "What nobody wrote down is not recorded. It is neither a no nor 0, and no rate counts it."))
                .build();
    }

    private void add(List<Table> tables, String caption, List<ReportedCount> counts) {
        if (!counts.isEmpty()) {
            tables.add(rates(caption, counts));
        }
    }

    private Table rates(String caption, List<ReportedCount> counts) {
        ReportTables words = new ReportTables(level);
        return words.rates(caption, counts.stream().map(words::count).toList());
    }

    /** A table of the lengths of meetings, with the shortest and the longest. */
    public static Table minutes(String caption, String what, SessionTimes times) {
        return new Table(
                caption,
                List.of("What", "Number", "Median", "Shortest to longest"),
                List.of(List.of(
                        what,
                        Integer.toString(times.sessions()),
                        ScoreFormat.of(times.median()),
                        times.shortest() + " to " + times.longest())));
    }
}
