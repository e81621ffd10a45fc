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
import org.reversementoring.reporting.study.figures.SessionTimes;

/**
 * Sections on delivery beside that of cycles: on paper, and in pairs. They have every number, so they stand in the team's document alone; the
 * kinds of mentoring have none and may stand in both.
 *
 * @param level confidence level of the intervals, more than 0 and less than 1
 * @param text the sentences of the page
 */
public record DeliverySections(BigDecimal level, StudyText text) {

    /** Which group is of which kind of mentoring. */
    public Section kinds(Map<String, Topology> kinds, boolean forTheTeam) {
        List<List<String>> rows = new ArrayList<>();
        for (Topology kind : Topology.values()) {
            List<String> groups = kinds.entrySet().stream()
                    .filter(each -> each.getValue() == kind)
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            if (!groups.isEmpty()) {
                rows.add(List.of(text.label(PairFigures.title(kind)), String.join("; ", groups)));
            }
        }
        List<String> sentences = new ArrayList<>(List.of(text.say("kinds.one"), text.say("kinds.panels-only")));
        if (!forTheTeam) {
            sentences.add(text.say("kinds.team"));
        }
        return Section.builder()
                .anchor("kinds")
                .heading(text.say("kinds.heading"))
                .addAllBlocks(List.of(new Table(text.say("kinds.caption"), text.head("head.kinds"), rows)))
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
            String kind = text.label(PairFigures.title(pairs.kind()));
            tables.add(rates(text.say("pairs.counts", kind), pairs.counts()));
            pairs.sessions()
                    .ifPresent(times ->
                            tables.add(minutes(text.say("pairs.minutes", kind), text.say("pairs.meetings"), times)));
            if (pairs.withoutLength() > 0) {
                sentences.add(text.count("pairs.without-length", pairs.withoutLength(), kind));
            }
        }
        sentences.add(text.say("pairs.plan"));
        return Optional.of(Section.builder()
                .anchor("pairs")
                .heading(text.say("pairs.heading"))
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
        add(tables, text.say("paper.done"), paper.counts(ReportSection.FIDELITY));
        add(tables, text.say("paper.harm"), paper.counts(ReportSection.HARM));
        add(tables, text.say("paper.not-recorded"), paper.counts(ReportSection.MISSING));
        paper.sessions()
                .ifPresent(times -> tables.add(minutes(text.say("paper.meetings"), text.say("meetings"), times)));
        if (!paper.minutes().isEmpty()) {
            tables.add(new ReportTables(level, text).minutes(text.say("paper.minutes"), paper.minutes()));
        }
        return Section.builder()
                .anchor("paper")
                .heading(text.say("paper.heading"))
                .addAllBlocks(tables)
                .addParagraphs(List.of(text.count("paper.people", paper.people()), text.say("paper.empty")))
                .build();
    }

    private void add(List<Table> tables, String caption, List<ReportedCount> counts) {
        if (!counts.isEmpty()) {
            tables.add(rates(caption, counts));
        }
    }

    private Table rates(String caption, List<ReportedCount> counts) {
        ReportTables words = new ReportTables(level, text);
        return words.rates(caption, counts.stream().map(words::count).toList());
    }

    /** A table of the lengths of meetings, with the shortest and the longest. */
    public Table minutes(String caption, String what, SessionTimes times) {
        return new Table(
                caption,
                text.head("head.sessions"),
                List.of(List.of(
                        what,
                        Integer.toString(times.sessions()),
                        text.score(times.median()),
                        text.range(times.shortest(), times.longest()))));
    }
}
