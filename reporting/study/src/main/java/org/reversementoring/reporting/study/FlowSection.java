package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.reversementoring.reporting.document.Block.Drawing;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.StudyPlots;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Recruitment;
import org.reversementoring.reporting.study.participation.StageCount;

/** The section on participants: the flow of each group, and rates whose denominators are named. */
record FlowSection(StudyResults study) {

    private static final String ID = "participants";
    private static final String HEADING = "Participants";

    Section write() {
        if (study.participation().isEmpty()) {
            return Section.of(ID, HEADING, Paragraph.each(List.of("No participation was recorded.")));
        }
        ReportTables words = new ReportTables(study.level());
        List<List<String>> flow = new ArrayList<>();
        List<List<String>> rates = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<Drawing> funnels = new ArrayList<>();
        for (ParticipantFlow group : study.participation()) {
            flow.add(List.of(
                    group.group(),
                    group.invited().map(FlowSection::people).orElse("unknown"),
                    group.eligible().map(FlowSection::people).orElse("unknown"),
                    people(group.agreed()),
                    people(group.started()),
                    people(group.completed()),
                    people(group.withdrawn())));
            group.rates().forEach(rate -> rates.add(words.rate(group.group() + ": " + rate.name(), rate.proportion())));
            withdrawals(group, sentences);
            funnels.add(StudyPlots.funnel("funnel-" + funnels.size(), group));
        }
        List<Table> tables = new ArrayList<>();
        List<List<String>> paces = study.participation().stream()
                .flatMap(group -> group.pace().map(pace -> pace(group, pace)).stream())
                .toList();
        tables.add(new Table(
                "Participant flow, people at each stage",
                List.of("Group", "Invited", "Eligible", "Agreed", "Started", "Completed", "Withdrawn"),
                flow));
        if (!rates.isEmpty()) {
            tables.add(words.rates("Rates with their denominators", rates));
        }
        if (!paces.isEmpty()) {
            tables.add(new Table(
                    "Recruitment, calendar months from the first invitation or agreement to the last agreement",
                    List.of("Group", "Agreed", "Months", "Agreed in a month"),
                    paces));
        }
        return Section.builder()
                .anchor(ID)
                .heading(HEADING)
                .addAllBlocks(funnels)
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }

    private static void withdrawals(ParticipantFlow group, List<String> sentences) {
        if (!group.withdrawals().isEmpty()) {
            sentences.add("Reasons to withdraw among " + group.group() + ": "
                    + group.withdrawals().stream()
                            .map(reason -> reason.reason() + " (" + reason.people() + ")")
                            .sorted()
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        OptionalInt unaccounted = group.unaccounted();
        if (unaccounted.isPresent()) {
            sentences.add("Among " + group.group() + ", " + unaccounted.getAsInt()
                    + " who agreed neither completed nor withdrew with a reason.");
        }
    }

    private static List<String> pace(ParticipantFlow group, Recruitment pace) {
        return List.of(
                group.group(),
                Integer.toString(pace.people()),
                Integer.toString(pace.months()),
                ScoreFormat.of(pace.perMonth()));
    }

    private static String people(StageCount headcount) {
        return Integer.toString(headcount.people());
    }
}
