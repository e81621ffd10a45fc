package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.document.Block.Drawing;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.page.ReleasedLines;
import org.reversementoring.reporting.study.page.StudyPlots;
import org.reversementoring.reporting.study.page.StudyText;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Rate;

/** The section on participants that may leave the house. */
record ReleasedFlowSection(StudyResults study, ReleasedFigures figures, StudyText text) {

    private static final String ID = "participants";
    private static final List<String> STAGES =
            List.of("invited", "eligible", "agreed", "started", "completed", "withdrawn");

    Section write() {
        if (study.participation().isEmpty()) {
            return Section.of(ID, text.say("flow.heading"), Paragraph.each(List.of(text.say("flow.none"))));
        }
        ReleasedLines lines = new ReleasedLines(figures, study.level(), text);
        List<List<String>> flow = new ArrayList<>();
        List<List<String>> rates = new ArrayList<>();
        List<List<String>> paces = new ArrayList<>();
        for (ParticipantFlow group : study.participation()) {
            flow.add(stages(group, lines));
            for (Rate<?, ?> rate : group.rates()) {
                String part = cell(group, rate.numerator().stage());
                String whole = cell(group, rate.denominator().stage());
                if (figures.proportion(part, whole).isPresent()) {
                    rates.add(lines.line(text.label(group.group() + ": " + rate.name()), part, whole));
                }
            }
            if (figures.prints(cell(group, "agreed"))) {
                group.pace().ifPresent(pace -> paces.add(new FlowSection(study, text).pace(group, pace)));
            }
        }
        Section.Builder section = Section.builder().anchor(ID).heading(text.say("flow.heading"));
        if (flow.stream().anyMatch(ReleasedFlowSection::hasANumber)) {
            section.addAllBlocks(funnels());
            section.addAllBlocks(List.of(new Table(text.say("flow.caption"), text.head("head.flow"), flow)));
        } else {
            section.addParagraphs(List.of(text.say("counts.none")));
        }
        lines.rates(text.say("flow.released-rates"), rates).ifPresent(section::addBlocks);
        if (!paces.isEmpty()) {
            section.addAllBlocks(
                    List.of(new Table(text.say("flow.released-recruitment"), text.head("head.recruitment"), paces)));
        }
        return section.addParagraphs(reasons()).build();
    }

    /** A drawing for each group of which a number is shown; a stage that is not shown has no bar. */
    private List<Drawing> funnels() {
        List<Drawing> funnels = new ArrayList<>();
        for (ParticipantFlow group : study.participation()) {
            List<StudyPlots.Stage> stages = new ArrayList<>();
            for (String stage : STAGES.subList(0, STAGES.size() - 1)) {
                String cell = cell(group, stage);
                stages.add(new StudyPlots.Stage(
                        stage,
                        figures.number(cell),
                        figures.has(cell) ? text.say("not-shown") : text.say("not-recorded")));
            }
            if (stages.stream().anyMatch(stage -> stage.people().isPresent())) {
                funnels.add(new StudyPlots(study.level(), text)
                        .funnel("funnel-" + funnels.size(), text.say("flow.plot", group.group()), stages));
            }
        }
        return funnels;
    }

    private static boolean hasANumber(List<String> row) {
        return row.stream().skip(1).anyMatch(cell -> Character.isDigit(cell.charAt(0)));
    }

    private List<String> stages(ParticipantFlow group, ReleasedLines lines) {
        List<String> row = new ArrayList<>();
        row.add(group.group());
        for (String stage : STAGES) {
            String cell = cell(group, stage);
            row.add(figures.has(cell) ? lines.number(cell) : text.say("not-recorded"));
        }
        return row;
    }

    /** Reasons are named with their numbers, all of a group or none. One reason would be that of everybody who left. */
    private List<String> reasons() {
        List<String> sentences = new ArrayList<>();
        for (ParticipantFlow group : study.participation()) {
            if (figures.prints(cell(group, "withdrawn"))
                    && group.withdrawals().size() > 1
                    && group.withdrawals().stream()
                            .allMatch(reason -> figures.prints(FigureTables.reason(group, reason)))) {
                sentences.add(FlowSection.reasons(group, text));
            }
        }
        return sentences;
    }

    private static String cell(ParticipantFlow group, String stage) {
        return FigureTables.stage(group.group(), stage);
    }
}
