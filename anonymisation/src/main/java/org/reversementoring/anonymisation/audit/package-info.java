/**
 * Step 6, the proof: is a strategy safe for every possible panel?
 *
 * <p>A {@link org.reversementoring.anonymisation.audit.DisclosureAudit} calls a strategy for every multiset of answers that a
 * panel can give, a declined answer being a value like any other, groups the panels that get the same statement, and asks of
 * each group and each set of colluders' answers what another mentor may have answered (G4). This is a proof by exhaustion, in
 * the closed loop: the strategy's own decisions are part of what the attacker knows. The result is a {@link
 * org.reversementoring.anonymisation.audit.AuditResult}: certified, refuted by a {@link
 * org.reversementoring.anonymisation.audit.guarantee.Counterexample}, or unlawful. Arithmetic is exact throughout.
 */
@NullMarked
package org.reversementoring.anonymisation.audit;

import org.jspecify.annotations.NullMarked;
