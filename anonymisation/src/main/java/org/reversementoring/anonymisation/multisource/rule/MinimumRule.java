package org.reversementoring.anonymisation.multisource.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;

/**
 * The rule of the industry: a group is shown if it reached its minimum. Whoever did not is left out, or joined to a remainder that is
 * shown if it reaches the largest of their minima; perhaps there is a total. It is here to be audited, not to be used: it does not pass.
 */
record MinimumRule(List<FigureKind> figures, Small small, boolean total) implements RemainderRule {

    /** What becomes of groups below their minimum. */
    enum Small {
        /** They are not shown. */
        HIDDEN,
        /** They are shown together, if they reach the minimum together; and nothing is shown that leaves fewer of them. */
        REMAINDER
    }

    MinimumRule {
        figures = List.copyOf(figures);
    }

    @Override
    public String id() {
        return "minimum-" + (small == Small.HIDDEN ? "hidden" : "remainder") + (total ? "-total" : "") + "-"
                + String.join("-", figures.stream().map(FigureKind::id).toList());
    }

    @Override
    public List<FigureRow> print(List<AnswerCounts> answers, MultisourceContext context) {
        List<FigureRow> rows = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (answers.get(i).answered() >= context.groups().get(i).minimum()) {
                rows.add(row(List.of(i), answers, context));
            } else if (small == Small.HIDDEN) {
                rows.add(FigureRow.of(
                        List.of(context.groups().get(i).label()),
                        new PrintedFigure.Withheld(context.groups().get(i).minimum())));
            } else {
                rest.add(i);
            }
        }
        boolean enough = rest.isEmpty() || reaches(rest, answers, context);
        if (!rest.isEmpty() && enough) {
            rows.add(row(rest, answers, context));
        }
        List<Integer> everybody = IntStream.range(0, answers.size()).boxed().toList();
        if (total && (enough || small == Small.HIDDEN) && reaches(everybody, answers, context)) {
            rows.add(row(everybody, answers, context));
        }
        return rows;
    }

    private static boolean reaches(List<Integer> groups, List<AnswerCounts> answers, MultisourceContext context) {
        int minimum = groups.stream()
                .mapToInt(i -> context.groups().get(i).minimum())
                .max()
                .orElseThrow();
        return groups.stream().mapToInt(i -> answers.get(i).answered()).sum() >= minimum;
    }

    private FigureRow row(List<Integer> groups, List<AnswerCounts> answers, MultisourceContext context) {
        AnswerCounts pooled = SeparateRows.pooled(groups, answers, context.scale());
        return new FigureRow(
                groups.stream().map(i -> context.groups().get(i).label()).toList(),
                figures.stream().map(kind -> kind.of(pooled)).toList());
    }
}
