package org.reversementoring.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reversementoring.reporting.document.Block.Table;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.outcome.PlannedOutcome;
import org.reversementoring.reporting.study.outcome.RegisteredDesign;
import org.reversementoring.reporting.study.page.ReportTables;

/** The section on what was fixed before the data, and what was not. */
record DesignSection(StudyResults study) {

    private static final String NOT_FIXED =
            "No design is on record. Nothing shows that a measure's rank, test, side and threshold were chosen before the data.";

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
        Section.Builder section = Section.builder().anchor("design").heading("Fixed before the data");
        return study.design()
                .map(fixed -> section.addAllBlocks(List.of(table(fixed))).addParagraphs(sentences(fixed)))
                .orElseGet(() -> section.addParagraphs(List.of(NOT_FIXED)))
                .build();
    }

    private Table table(RegisteredDesign fixed) {
        List<List<String>> rows = new ArrayList<>();
        for (PlannedOutcome planned : fixed.design().outcomes()) {
            rows.add(List.of(
                    planned.measure()
                            + planned.change()
                                    .map(named -> ", " + named.from() + " to " + named.to())
                                    .orElse(""),
                    planned.rank().name().toLowerCase(Locale.ROOT),
                    planned.test().inWords(),
                    planned.side().inWords(),
                    planned.margin()
                            .map(points -> points.stripTrailingZeros().toPlainString())
                            .orElse(ReportTables.NOTHING),
                    isReported(planned) ? "yes" : "no"));
        }
        return new Table(
                "Outcomes of the design; all primary ones share the threshold "
                        + fixed.design().alpha().toPlainString() + " by Holm's correction",
                List.of("Outcome", "Rank", "Test", "Side", "Smallest change that matters", "Reported"),
                rows);
    }

    private List<String> sentences(RegisteredDesign fixed) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                fixed.isBeforeTheData()
                        ? "The design was put on record on " + fixed.registered() + ", before the first answer on "
                                + fixed.firstAnswer() + "."
                        : "The design was put on record on " + fixed.registered() + ", not before the first answer on "
                                + fixed.firstAnswer() + ".");
        if (!fixed.isBeforeTheData()) {
            sentences.add("Nothing shows that it was chosen before the data.");
        }
        sentences.add("A measure that is not in the table was not fixed before the data.");
        return sentences;
    }
}
