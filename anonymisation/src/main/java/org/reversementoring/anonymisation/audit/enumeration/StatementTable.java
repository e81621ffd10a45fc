package org.reversementoring.anonymisation.audit.enumeration;

import java.util.List;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** What a strategy said when it was asked, once and for all: about every panel, or about all that a trimmed strategy can be handed. */
public sealed interface StatementTable permits PanelEnumeration, TrimmedTree {

    /** The context in which the strategy was asked. */
    PublicContext context();

    /** The same table for a scale with other labels. */
    StatementTable on(RatingScale scale);

    /** The statements of the strategy, by number. */
    List<Statement> statements();

    /** The number of a statement, or -1 if the strategy never makes it. */
    int find(Statement statement);

    /**
     * The statement about these answers.
     *
     * @throws IllegalArgumentException if they are not those of a panel of this size
     */
    Statement about(AnswerCounts answers);

    /** Bytes that this takes in memory, statements included; an upper bound. */
    long bytes();
}
