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
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.StudyPlots;
import org.reversementoring.reporting.study.page.StudyText;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Recruitment;
import org.reversementoring.reporting.study.participation.StageCount;

/** The section on participants: the flow of each group, and rates whose denominators are named. */
record FlowSection(StudyResults study, StudyText text) {

    private static final String ID = "participants";

    Section write() {
        if (study.participation().isEmpty()) {
            return Section.of(ID, text.say("flow.heading"), Paragraph.each(List.of(text.say("flow.none"))));
        }
        ReportTables words = new ReportTables(study.level(), text);
        List<List<String>> flow = new ArrayList<>();
        List<List<String>> rates = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<Drawing> funnels = new ArrayList<>();
        for (ParticipantFlow group : study.participation()) {
            flow.add(List.of(
                    group.group(),
                    group.invited().map(FlowSection::people).orElse(text.say("not-recorded")),
                    group.eligible().map(FlowSection::people).orElse(text.say("not-recorded")),
                    people(group.agreed()),
                    people(group.started()),
                    people(group.completed()),
                    people(group.withdrawn())));
            group.rates()
                    .forEach(rate ->
                            rates.add(words.rate(text.label(group.group() + ": " + rate.name()), rate.proportion())));
            withdrawals(group, sentences);
            funnels.add(new StudyPlots(study.level(), text)
                    .funnel("funnel-" + funnels.size(), text.say("flow.plot", group.group()), stages(group)));
        }
        List<Table> tables = new ArrayList<>();
        List<List<String>> paces = study.participation().stream()
                .flatMap(group -> group.pace().map(pace -> pace(group, pace)).stream())
                .toList();
        tables.add(new Table(text.say("flow.caption"), text.head("head.flow"), flow));
        if (!rates.isEmpty()) {
            tables.add(words.rates(text.say("flow.rates"), rates));
        }
        if (!paces.isEmpty()) {
            tables.add(new Table(text.say("flow.recruitment"), text.head("head.recruitment"), paces));
        }
        return Section.builder()
                .anchor(ID)
                .heading(text.say("flow.heading"))
                .addAllBlocks(funnels)
                .addAllBlocks(tables)
                .addParagraphs(sentences)
                .build();
    }

    private void withdrawals(ParticipantFlow group, List<String> sentences) {
        if (!group.withdrawals().isEmpty()) {
            sentences.add(reasons(group, text));
        }
        OptionalInt unaccounted = group.unaccounted();
        if (unaccounted.isPresent()) {
            sentences.add(text.count("flow.unaccounted", unaccounted.getAsInt(), group.group()));
        }
    }

    /** Why people left, each reason with its number. */
    static String reasons(ParticipantFlow group, StudyText text) {
        return text.say(
                "flow.reasons",
                group.group(),
                group.withdrawals().stream()
                        .map(reason -> text.label(reason.reason()) + " (" + reason.people() + ")")
                        .sorted()
                        .collect(Collectors.joining("; ")));
    }

    private List<StudyPlots.Stage> stages(ParticipantFlow group) {
        List<StudyPlots.Stage> stages = new ArrayList<>();
        stages.add(stage("invited", group.invited()));
        stages.add(stage("eligible", group.eligible()));
        for (StageCount each : List.of(group.agreed(), group.started(), group.completed())) {
            stages.add(stage(each.stage(), Optional.of(each)));
        }
        return stages;
    }

    private StudyPlots.Stage stage(String name, Optional<? extends StageCount> count) {
        return new StudyPlots.Stage(
                name,
                count.map(each -> OptionalLong.of(each.people())).orElse(OptionalLong.empty()),
                text.say("not-recorded"));
    }

    List<String> pace(ParticipantFlow group, Recruitment pace) {
        return List.of(
                group.group(),
                Integer.toString(pace.people()),
                Integer.toString(pace.months()),
                text.score(pace.perMonth()));
    }

    private static String people(StageCount headcount) {
        return Integer.toString(headcount.people());
    }
}
