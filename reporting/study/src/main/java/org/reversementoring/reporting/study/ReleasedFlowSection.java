package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.document.Block.Drawing;
import org.reversementoring.reporting.document.Block.Paragraph;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.ReleasedFigures;
import org.reversementoring.reporting.study.figures.ScoreFormat;
import org.reversementoring.reporting.study.page.ReleasedLines;
import org.reversementoring.reporting.study.page.StudyPlots;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Rate;

/** The section on participants that may leave the house. */
record ReleasedFlowSection(StudyResults study, ReleasedFigures figures) {

    private static final String ID = "participants";
    private static final String HEADING = "Participants";
    private static final List<String> STAGES =
            List.of("invited", "eligible", "agreed", "started", "completed", "withdrawn");

    Section write() {
        if (study.participation().isEmpty()) {
            return Section.of(ID, HEADING, Paragraph.each(List.of(FlowSection.NO_PARTICIPATION)));
        }
        ReleasedLines lines = new ReleasedLines(figures, study.level());
        List<List<String>> flow = new ArrayList<>();
        List<List<String>> rates = new ArrayList<>();
        List<List<String>> paces = new ArrayList<>();
        for (ParticipantFlow group : study.participation()) {
            flow.add(stages(group, lines));
            for (Rate<?, ?> rate : group.rates()) {
                String part = cell(group, rate.numerator().stage());
                String whole = cell(group, rate.denominator().stage());
                if (figures.proportion(part, whole).isPresent()) {
                    rates.add(lines.line(group.group() + ": " + rate.name(), part, whole));
                }
            }
            if (figures.prints(cell(group, "agreed"))) {
                group.pace()
                        .ifPresent(pace -> paces.add(List.of(
                                group.group(),
                                Integer.toString(pace.people()),
                                Integer.toString(pace.months()),
                                ScoreFormat.of(pace.perMonth()))));
            }
        }
        Section.Builder section = Section.builder().anchor(ID).heading(HEADING);
        if (flow.stream().anyMatch(ReleasedFlowSection::hasANumber)) {
            section.addAllBlocks(funnels());
            section.addAllBlocks(List.of(new Table(
                    "Participant flow, people at each stage",
                    List.of("Group", "Invited", "Eligible", "Agreed", "Started", "Completed", "Withdrawn"),
                    flow)));
        } else {
            section.addParagraphs(List.of(ReleasedLines.NONE));
        }
        lines.rates("Rates of which both numbers are shown", rates).ifPresent(section::addBlocks);
        if (!paces.isEmpty()) {
            section.addAllBlocks(List.of(new Table(
                    "Recruitment, in calendar months up to the last agreement",
                    List.of("Group", "Agreed", "Months", "Agreed in a month"),
                    paces)));
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
                        figures.has(cell) ? ReleasedLines.NOT_SHOWN : FlowSection.NOT_RECORDED));
            }
            if (stages.stream().anyMatch(stage -> stage.people().isPresent())) {
                funnels.add(StudyPlots.funnel("funnel-" + funnels.size(), "Participation of " + group.group(), stages));
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
            row.add(figures.has(cell) ? lines.number(cell) : FlowSection.NOT_RECORDED);
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
                sentences.add("Reasons to withdraw among " + group.group() + ": "
                        + String.join(
                                "; ",
                                group.withdrawals().stream()
                                        .map(reason -> reason.reason() + " (" + reason.people() + ")")
                                        .sorted()
                                        .toList())
                        + ".");
            }
        }
        return sentences;
    }

    private static String cell(ParticipantFlow group, String stage) {
        return FigureTables.stage(group.group(), stage);
    }
}
