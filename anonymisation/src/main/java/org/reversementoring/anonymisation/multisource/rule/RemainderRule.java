package org.reversementoring.anonymisation.multisource.rule;

import java.util.List;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.multisource.FigureRow;

/**
 * A rule that says what is printed about the answers of all groups of raters to one question: which groups are shown, what becomes of
 * those that are too small, and whether there is a total.
 *
 * <p>Laws: (1) total: for all possible answers some rows about these groups and marks, perhaps none, and no exception; (2) pure: a function of the two arguments, so
 * that equal arguments give equal rows in the same order.
 *
 * <p>A rule is not believed. The audit of the package {@code anonymisation.multisource} asks it about all possible answers of these groups and looks at everything that is
 * printed together: groups, remainder and total. Ready-made ones are in {@link RemainderRules}.
 */
public interface RemainderRule {

    /** Identifies the rule in certificates: 1 to 100 characters; change it whenever the rows change. */
    String id();

    /**
     * The rows that are printed.
     *
     * @param answers the answers of each group, in the order of the context's groups; those who gave none count as declined
     */
    List<FigureRow> print(List<AnswerCounts> answers, MultisourceContext context);
}
