/**
 * Step 6, the proof: is a strategy safe for every possible panel?
 *
 * <p>A {@link org.reversementoring.anonymisation.audit.DisclosureAudit} asks a strategy about every multiset of answers that a
 * panel can give; a declined answer is a value like any other. It groups the panels that get the same statement. For each group and
 * each set of colluders' answers it finds what another mentor may have answered (G4). The attacker knows the strategy, so its own
 * decisions are part of what is attacked. The result is an {@link org.reversementoring.anonymisation.audit.AuditResult}: certified,
 * refuted by a {@link org.reversementoring.anonymisation.audit.guarantee.Counterexample}, or unlawful. All arithmetic is exact.
 *
 * <p>Numbers such as T3, G4, L5 and W3, here and everywhere in the library, are those of {@code theorems.md}, {@code guarantees.md}
 * and {@code attacks.md}. They lie under {@code META-INF/doc} in the jar and state each of them with its proof or source.
 */
@NullMarked
package org.reversementoring.anonymisation.audit;

import org.jspecify.annotations.NullMarked;
