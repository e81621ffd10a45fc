/**
 * The attack: what does a report that somebody else printed give away?
 *
 * <p>In comes what an existing feedback tool prints about a panel, as {@link
 * org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure}s, together with what the attacker knows already. Out
 * comes a {@link org.reversementoring.anonymisation.reconstruction.ReconstructionResult}: for each mentor the marks that remain
 * possible, the number of consistent worlds, the posterior and the leakage, in exact arithmetic (a
 * database reconstruction attack).
 *
 * <p>Only the printed numbers count, not how the tool decided what to print. The real attacker may know that, too, and then
 * learns at least this much (the open loop). Strategies of our own are audited together with their code, by
 * {@link org.reversementoring.anonymisation.audit.DisclosureAudit}.
 *
 * <p>The attack shares no code with what it attacks, except for exact fractions and for the way lists are written in sentences.
 * Answers to one question tell nothing about another question (G2, T8), so audit one question at a time. Audit answers of
 * different cycles together only if nobody changes their mind between them.
 *
 * <p>Printed tables of counts with hidden cells are audited in a module of their own, {@code anonymisation/table}.
 *
 * <p>Glossary. A <i>figure</i> is a published statistic. A <i>world</i> is a candidate database: one answer for each mentor. A
 * <i>panel</i> in the results is a multiset of answers, a world without the order of mentors whom nothing tells apart. The
 * <i>attacker</i> is the intruder of statistical disclosure control. <i>Leakage</i> is the min-entropy leakage of quantitative
 * information flow.
 */
@NullMarked
package org.reversementoring.anonymisation.reconstruction;

import org.jspecify.annotations.NullMarked;
