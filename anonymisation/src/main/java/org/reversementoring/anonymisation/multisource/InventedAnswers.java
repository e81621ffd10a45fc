package org.reversementoring.anonymisation.multisource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.multisource.rule.FigureKind;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.multisource.rule.SeparateRows;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;

/**
 * Answers that nobody gave and that are easy to think of: all agree, or all but one. They show what a rule, or the layout of another
 * tool's report, gives away. They depend on the layout alone, so an example tells nothing of the real answers.
 */
final class InventedAnswers {

    private static final ItemId SUPPOSED = ItemId.of("supposed");

    private InventedAnswers() {}

    /** An example in which a rule gives somebody away, as far as the printed numbers alone tell. */
    static Optional<RuleCounterexample> refute(RemainderRule rule, String id, MultisourceContext context) {
        return panels(context.scale(), context.groups())
                .map(panel -> example(
                        id,
                        panel,
                        AskedRule.print(rule, panel, context),
                        context.scale(),
                        context.groups(),
                        context.colluders()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** An example in which a page with this layout gives somebody away. */
    static Optional<RuleCounterexample> of(
            String tool, ExternalQuestion question, List<RaterGroup> groups, int colluders) {
        RatingScale scale = new RatingScale(
                question.lowest(),
                IntStream.rangeClosed(question.lowest(), question.highest())
                        .mapToObj(String::valueOf)
                        .toList());
        return panels(scale, groups)
                .map(panel -> example(tool, panel, rows(question, panel, scale, groups), scale, groups, colluders))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same figures of the same groups, about other answers. */
    private static List<FigureRow> rows(
            ExternalQuestion question, List<AnswerCounts> panel, RatingScale scale, List<RaterGroup> groups) {
        List<String> labels = groups.stream().map(RaterGroup::label).toList();
        List<FigureRow> rows = new ArrayList<>();
        for (FigureRow row : question.rows()) {
            List<Integer> places = row.groups().stream().map(labels::indexOf).toList();
            AnswerCounts pooled = SeparateRows.pooled(places, panel, scale);
            List<PrintedFigure> figures = row.figures().stream()
                    .filter(figure -> !(figure instanceof PrintedFigure.Withheld))
                    .map(figure -> kind(figure).of(pooled))
                    .filter(figure -> !(figure instanceof PrintedFigure.Withheld))
                    .toList();
            // What was withheld because too few answered is shown where everybody does; what it would show is not
            // known.
            if (!figures.isEmpty()) {
                rows.add(new FigureRow(row.groups(), figures));
            }
        }
        return rows;
    }

    private static FigureKind kind(PrintedFigure figure) {
        if (figure instanceof PrintedFigure.Mean mean) {
            int point = mean.shown().indexOf('.');
            return new FigureKind.Mean(point < 0 ? 0 : mean.shown().length() - point - 1);
        } else if (figure instanceof PrintedFigure.Lowest) {
            return new FigureKind.Lowest();
        } else if (figure instanceof PrintedFigure.Highest) {
            return new FigureKind.Highest();
        } else if (figure instanceof PrintedFigure.Counts) {
            return new FigureKind.Histogram();
        } else if (figure instanceof PrintedFigure.Trimmed trimmed) {
            return new FigureKind.Trimmed(Math.min(20, trimmed.dropped()));
        }
        return new FigureKind.NumberOfAnswers();
    }

    private static Optional<RuleCounterexample> example(
            String name,
            List<AnswerCounts> panel,
            List<FigureRow> printed,
            RatingScale scale,
            List<RaterGroup> groups,
            int colluders) {
        QuestionAudit audit = QuestionAudit.of(
                new ExternalQuestion(SUPPOSED, scale.lowest(), scale.highest(), true, printed), groups, colluders);
        return audit.exposure().map(exposure -> {
            List<RuleCounterexample.Group> answers = new ArrayList<>();
            for (int i = 0; i < groups.size(); i++) {
                answers.add(new RuleCounterexample.Group(
                        groups.get(i).label(),
                        answers(panel.get(i)),
                        answers(exposure.known().get(i))));
            }
            return new RuleCounterexample(
                    name,
                    answers,
                    printed,
                    groups.get(exposure.group()).label(),
                    exposure.feasible(),
                    exposure.mayHaveDeclined());
        });
    }

    private static Answers answers(AnswerCounts counts) {
        List<Integer> marks = new ArrayList<>();
        for (int rank = 1; rank <= counts.answered(); rank++) {
            marks.add(counts.ranked(rank));
        }
        return new Answers(marks, counts.declined());
    }

    private static Answers answers(List<Integer> known) {
        List<Integer> marks =
                known.stream().filter(mark -> mark != Exposure.DECLINED).toList();
        return new Answers(marks, known.size() - marks.size());
    }

    /** Everybody gives the lowest mark, or the highest, or the middle one; or one rater of each group does not. */
    private static Stream<List<AnswerCounts>> panels(RatingScale scale, List<RaterGroup> groups) {
        int low = scale.lowest();
        int high = scale.highest();
        return Stream.of(
                        new int[] {low, low},
                        new int[] {high, high},
                        new int[] {low, high},
                        new int[] {high, low},
                        new int[] {(low + high) / 2, (low + high) / 2})
                .map(pair -> groups.stream()
                        .map(group -> AnswerCounts.of(
                                scale,
                                Stream.concat(
                                                Collections.nCopies(group.raters() - 1, pair[0]).stream(),
                                                Stream.of(pair[1]))
                                        .toList(),
                                0))
                        .toList());
    }
}
