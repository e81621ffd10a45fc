package org.reversementoring.anonymisation.multisource;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.RaterGroup;

/** A stranger's rule, asked so that whatever it does is a page or a broken law. */
final class AskedRule {

    private static final ItemId SUPPOSED = ItemId.of("supposed");

    private AskedRule() {}

    /**
     * What the rule prints about these answers.
     *
     * @throws RuleLawException if it throws, or prints nothing that is about these groups and marks
     */
    static List<FigureRow> print(RemainderRule rule, List<AnswerCounts> answers, MultisourceContext context) {
        @Nullable List<FigureRow> rows;
        try {
            rows = rule.print(answers, context);
        } catch (Throwable e) { // A stranger's code can also throw checked exceptions and errors.
            throw new RuleLawException(
                    "must not throw, but threw " + e.getClass().getSimpleName() + " (law 1)");
        }
        if (rows == null) {
            throw new RuleLawException("must not return null (law 1)");
        }
        List<String> labels = context.groups().stream().map(RaterGroup::label).toList();
        try {
            List<FigureRow> page = new ExternalQuestion(
                            SUPPOSED, context.scale().lowest(), context.scale().highest(), true, rows)
                    .rows();
            if (page.stream().allMatch(row -> labels.containsAll(row.groups()))) {
                return page;
            }
        } catch (RuntimeException e) {
            // Its message may hold what the rule wants to say about answers.
        }
        throw new RuleLawException("must print rows about the groups and marks that there are (law 1)");
    }
}
