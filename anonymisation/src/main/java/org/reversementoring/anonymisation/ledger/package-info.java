/**
 * Step 6e, what the releases of a programme say together: may this one be made after those?
 *
 * <p>Two releases, each certified, can together give an answer away (T6, W4): a late answer, an edit, a mentor who left, a
 * subgroup and its total (L4). So every release is recorded, and {@link
 * org.reversementoring.anonymisation.ledger.ReleaseLedger} permits or refuses the next one (G5).
 *
 * <p>In come public facts (who was asked, with which strategy, when) and outputs that were released earlier; out comes a {@link
 * org.reversementoring.anonymisation.ledger.LedgerDecision}. No answer comes in, and of the answers only a salted seal, which tells a
 * replay from another report: what is decided cannot depend on what it has not seen (T10, G12). The default rule is single use (T8): each answer is an input of at most one release,
 * and everything else is derived from recorded outputs (T7). On request {@link
 * org.reversementoring.anonymisation.ledger.composition.CompositionAudit} decides exactly, by exhaustion, what releases over overlapping rosters
 * tell together.
 *
 * <p>A ledger is a list of {@link org.reversementoring.anonymisation.ledger.LedgerLine lines} that only grows: releases, and marks that a
 * report was shown to nobody. The host keeps it in a {@link org.reversementoring.anonymisation.ledger.ReleaseLedgerStore}, each line as the
 * document that {@link org.reversementoring.anonymisation.ledger.LedgerCodec} writes.
 */
@NullMarked
@ModelStyle
package org.reversementoring.anonymisation.ledger;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
