/**
 * Step 7d, multisource feedback: what may be printed about groups of raters, and whether what another tool printed may be read.
 *
 * <p>A {@link org.reversementoring.anonymisation.multisource.rule.RemainderRule} says which groups are shown and what becomes of the small ones.
 * {@link org.reversementoring.anonymisation.multisource.RuleAudit} judges it for all possible answers and over everything that is printed
 * together. {@link org.reversementoring.anonymisation.multisource.ExternalAudit} judges the figures of another tool with the reconstruction;
 * only it makes an {@link org.reversementoring.core.multisource.AttachedReport}. {@link
 * org.reversementoring.anonymisation.multisource.MultisourceGate} audits, records and attaches in one step.
 */
@NullMarked
package org.reversementoring.anonymisation.multisource;

import org.jspecify.annotations.NullMarked;
