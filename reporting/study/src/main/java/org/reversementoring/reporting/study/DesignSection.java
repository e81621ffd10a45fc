package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.outcome.PlannedOutcome;
import org.reversementoring.reporting.study.outcome.RegisteredDesign;
import org.reversementoring.reporting.study.page.ReportTables;
import org.reversementoring.reporting.study.page.StudyText;

/** The section on what was fixed before the data, and what was not. */
record DesignSection(StudyResults study, StudyText text) {

    /** How many primary measures there are; of a design also those that are not reported. */
    int primary() {
        long measured = study.outcomes().stream()
                .filter(outcome -> outcome.rank() == OutcomeRank.PRIMARY)
                .count();
        return (int) measured + lacking();
    }

    /** The same of those whose row is released. */
    int releasedPrimary() {
        long released = study.outcomes().stream()
                .filter(outcome -> outcome.rank() == OutcomeRank.PRIMARY
                        && outcome.released().isPresent())
                .count();
        return (int) released + lacking();
    }

    private int lacking() {
        return (int) study.design().stream()
                .flatMap(fixed -> fixed.design().primary().stream())
                .filter(planned -> !isReported(planned))
                .count();
    }

    private boolean isReported(PlannedOutcome planned) {
        String label = planned.rank().label(planned.measure());
        return study.outcomes().stream()
                .anyMatch(outcome ->
                        outcome.measure().equals(label) || outcome.measure().startsWith(label + ", "));
    }

    Section write() {
        Section.Builder section = Section.builder().anchor("design").heading(text.say("design.heading"));
        return study.design()
                .map(fixed -> section.addAllBlocks(List.of(table(fixed))).addParagraphs(sentences(fixed)))
                .orElseGet(() -> section.addParagraphs(List.of(text.say("design.none"))))
                .build();
    }

    private Table table(RegisteredDesign fixed) {
        List<List<String>> rows = new ArrayList<>();
        for (PlannedOutcome planned : fixed.design().outcomes()) {
            rows.add(List.of(
                    text.label(planned.measure())
                            + planned.change()
                                    .map(named -> ", " + text.range(named.from(), named.to()))
                                    .orElse(""),
                    text.say("rank." + planned.rank()),
                    text.label(planned.test().inWords()),
                    text.label(planned.side().inWords()),
                    planned.margin().map(text::plain).orElse(ReportTables.NOTHING),
                    text.say(isReported(planned) ? "yes" : "no")));
        }
        return new Table(
                text.say("design.caption", text.decimal(fixed.design().alpha().toPlainString())),
                text.head("head.design"),
                rows);
    }

    private List<String> sentences(RegisteredDesign fixed) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text.say(
                fixed.isBeforeTheData() ? "design.before" : "design.after",
                text.day(fixed.registered()),
                text.day(fixed.firstAnswer())));
        if (!fixed.isBeforeTheData()) {
            sentences.add(text.say("design.not-before"));
        }
        sentences.add(text.say("design.others"));
        return sentences;
    }
}
