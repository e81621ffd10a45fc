package org.reversementoring.anonymisation.strategy;

import org.reversementoring.core.report.Statement;

/**
 * A rule that says something about the answers to one question without giving an answer away.
 *
 * <p>Laws: (1) total: for each panel of the context's size a statement, no exception, no null; (2) pure: a function of the two
 * arguments and of nothing else, so equal arguments give equal statements; (3) what <em>kind</em> of thing is said may depend
 * on the context and on whether enough mentors answered, never on their marks (T10): "the exact count unless it is unsafe"
 * gives away that it was unsafe.
 *
 * <p>A strategy is not believed. The auditor calls it for every possible panel, and the release gate publishes what it said
 * then: no strategy is ever called with a real answer. Ready-made ones are in {@link Strategies}.
 */
public interface AnonymisationStrategy {

    /** Identifies the strategy in certificates: 1 to 100 characters; change it whenever the statements change. */
    String id();

    /** The statement about these answers. */
    Statement apply(AnswerCounts answers, PublicContext context);
}
