package org.reversementoring.anonymisation.multisource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.multisource.rule.FigureKind;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.multisource.rule.SeparateRows;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;

/** Groups, scales and rules for tests. */
final class Msf {

    private static final List<String> LABELS = List.of("peers", "juniors", "clerks", "nurses");

    private Msf() {}

    static RatingScale scale(int points) {
        return RatingScale.of(
                IntStream.rangeClosed(1, points).mapToObj(String::valueOf).toList());
    }

    /** Groups of these sizes, each with this minimum. */
    static MultisourceContext context(int points, int colluders, int minimum, int... sizes) {
        List<RaterGroup> groups = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            groups.add(new RaterGroup(LABELS.get(i), sizes[i], minimum));
        }
        return new MultisourceContext(scale(points), groups, colluders);
    }

    /** A rule under a name. */
    record Named(String id, Printer printer) implements RemainderRule {
        @Override
        public List<FigureRow> print(List<AnswerCounts> answers, MultisourceContext context) {
            return printer.print(answers, context);
        }
    }

    interface Printer {
        List<FigureRow> print(List<AnswerCounts> answers, MultisourceContext context);
    }

    /** Each group alone, trimmed by so many at each end if at least so many answered. */
    static RemainderRule trimmedBy(int dropped, int needed) {
        return new Named("trimmed-by-" + dropped + "-from-" + needed, (answers, context) -> {
            List<FigureRow> rows = new ArrayList<>();
            for (int i = 0; i < answers.size(); i++) {
                rows.add(row(List.of(i), dropped, needed, answers, context));
            }
            return rows;
        });
    }

    static FigureRow row(
            List<Integer> groups, int dropped, int needed, List<AnswerCounts> answers, MultisourceContext context) {
        AnswerCounts pooled = SeparateRows.pooled(groups, answers, context.scale());
        List<String> labels =
                groups.stream().map(i -> context.groups().get(i).label()).toList();
        return FigureRow.of(
                labels,
                pooled.answered() < needed
                        ? new PrintedFigure.Withheld(needed)
                        : new FigureKind.Trimmed(dropped).of(pooled));
    }
}
