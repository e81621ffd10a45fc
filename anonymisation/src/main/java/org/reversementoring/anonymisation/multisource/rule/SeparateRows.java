package org.reversementoring.anonymisation.multisource.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;

/**
 * A rule whose rows are about different raters, each decided by public facts: a group that is large enough is a row, and the others
 * together are one, if they are large enough together. Only {@link RemainderRules} makes one. Rows are withheld where too few answered. No rater is in two rows and there is no
 * total, so nothing can be subtracted, and each row can be audited alone (T8), however many raters there are.
 */
public final class SeparateRows implements RemainderRule {

    private final String id;
    private final boolean merging;

    SeparateRows(String id, boolean merging) {
        this.id = id;
        this.merging = merging;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<FigureRow> print(List<AnswerCounts> answers, MultisourceContext context) {
        return plan(context).stream()
                .map(row -> FigureRow.of(
                        row.stream().map(i -> context.groups().get(i).label()).toList(),
                        figure(pooled(row, answers, context.scale()), needed(row, context), context.colluders())))
                .toList();
    }

    /** What a row shows: the answers without the c+1 lowest and the c+1 highest, if enough were given. */
    public PrintedFigure figure(AnswerCounts pooled, int needed, int colluders) {
        return pooled.answered() < needed
                ? new PrintedFigure.Withheld(needed)
                : new FigureKind.Trimmed(colluders + 1).of(pooled);
    }

    /** The largest minimum of the groups of a row, and at least 2c+3. */
    public static int needed(List<Integer> groups, MultisourceContext context) {
        return Math.max(
                context.answersNeeded(),
                groups.stream()
                        .mapToInt(i -> context.groups().get(i).minimum())
                        .max()
                        .orElseThrow());
    }

    /** The groups of each row: public facts alone decide. */
    public List<List<Integer>> plan(MultisourceContext context) {
        List<List<Integer>> rows = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < context.groups().size(); i++) {
            if (context.groups().get(i).raters() >= needed(List.of(i), context)) {
                rows.add(List.of(i));
            } else {
                rest.add(i);
            }
        }
        int left = rest.stream().mapToInt(i -> context.groups().get(i).raters()).sum();
        if (merging && !rest.isEmpty() && left >= needed(rest, context)) {
            rows.add(Collections.unmodifiableList(rest));
        }
        return rows;
    }

    /** The answers of these groups, taken together. */
    public static AnswerCounts pooled(List<Integer> groups, List<AnswerCounts> answers, RatingScale scale) {
        int[] counts = new int[scale.points()];
        int declined = 0;
        for (int group : groups) {
            declined += answers.get(group).declined();
            AnswerCounts one = answers.get(group);
            Arrays.setAll(counts, point -> counts[point] + one.count(scale.lowest() + point));
        }
        return AnswerCounts.ofCounts(scale, declined, counts);
    }

    /** The number of raters of a row. */
    public static int raters(List<Integer> row, List<RaterGroup> groups) {
        return row.stream().mapToInt(i -> groups.get(i).raters()).sum();
    }
}
