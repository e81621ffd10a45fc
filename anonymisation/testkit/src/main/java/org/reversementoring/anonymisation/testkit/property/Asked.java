package org.reversementoring.anonymisation.testkit.property;

import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;

/**
 * A question to a strategy: a context and supposed answers of a panel of its size.
 *
 * @param answers the answers
 * @param context the context
 */
public record Asked(AnswerCounts answers, PublicContext context) {}
