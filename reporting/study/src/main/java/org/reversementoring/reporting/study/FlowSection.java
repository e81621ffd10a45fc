package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
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

    static final String NOT_RECORDED = "not recorded";
    static final String NO_PARTICIPATION = "This study did not record who was asked and who took part.";

    Section write() {
        if (study.participation().isEmpty()) {
            return Section.of(ID, HEADING, Paragraph.each(List.of(NO_PARTICIPATION)));
        }
        ReportTables words = new ReportTables(study.level());
        List<List<String>> flow = new ArrayList<>();
        List<List<String>> rates = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<Drawing> funnels = new ArrayList<>();
        for (ParticipantFlow group : study.participation()) {
            flow.add(List.of(
                    group.group(),
                    group.invited().map(FlowSection::people).orElse(NOT_RECORDED),
                    group.eligible().map(FlowSection::people).orElse(NOT_RECORDED),
                    people(group.agreed()),
                    people(group.started()),
                    people(group.completed()),
                    people(group.withdrawn())));
            group.rates().forEach(rate -> rates.add(words.rate(group.group() + ": " + rate.name(), rate.proportion())));
            withdrawals(group, sentences);
            funnels.add(
                    StudyPlots.funnel("funnel-" + funnels.size(), "Participation of " + group.group(), stages(group)));
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
            sentences.add(group.group() + ": " + unaccounted.getAsInt()
                    + " agreed, but we do not know why they did not complete.");
        }
    }

    private static List<StudyPlots.Stage> stages(ParticipantFlow group) {
        List<StudyPlots.Stage> stages = new ArrayList<>();
        stages.add(stage("invited", group.invited()));
        stages.add(stage("eligible", group.eligible()));
        for (StageCount each : List.of(group.agreed(), group.started(), group.completed())) {
            stages.add(stage(each.stage(), Optional.of(each)));
        }
        return stages;
    }

    private static StudyPlots.Stage stage(String name, Optional<? extends StageCount> count) {
        return new StudyPlots.Stage(
                name, count.map(each -> OptionalLong.of(each.people())).orElse(OptionalLong.empty()), NOT_RECORDED);
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
