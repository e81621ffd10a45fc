/**
 * Step 7a, the gate: from a collation to a release, or to the reasons for none.
 *
 * <p>A {@link org.reversementoring.core.policy.ReleasePolicy} says against how many colluders answers are protected;
 * floors follow from that number (T2, T1) and are not settings. A {@link
 * org.reversementoring.anonymisation.release.ReportAnonymiser} certifies its strategy for the panel's size before it looks at
 * an answer, and publishes only what the strategy said when it was audited. Refusal is a value, {@link
 * org.reversementoring.anonymisation.release.Release.Withheld}; no method overrides one, for any role.
 *
 * <p>With a {@link org.reversementoring.anonymisation.ledger.ReleaseLedger} each report is recorded, and one that shares answers with an
 * earlier one is withheld, and so is a second answer to one question of the mentee. Each rating is one release of its own answers, and each finding of its own endorsements, so they compose (T8).
 */
@NullMarked
package org.reversementoring.anonymisation.release;

import org.jspecify.annotations.NullMarked;
