/**
 * Step 5, from answers to a statement: the gate that no mentor passes.
 *
 * <p>In comes {@link org.reversementoring.anonymisation.strategy.AnswerCounts}: for one question, how many chose each mark and
 * how many declined. Names, order, times and other questions have no place in that type, so exchangeability (G1),
 * unlinkability across questions (G2) and independence of metadata (G8) hold for every strategy by construction, a stranger's
 * too. Out comes a {@link org.reversementoring.core.report.Statement}.
 *
 * <p>Strategies are objects passed in. Nothing is discovered: a jar on the class path must never change what is released.
 */
@NullMarked
package org.reversementoring.anonymisation.strategy;

import org.jspecify.annotations.NullMarked;
