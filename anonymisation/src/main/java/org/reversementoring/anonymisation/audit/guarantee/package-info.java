/**
 * Step 6a, the promise: against whom must a strategy hold, and what must hold?
 *
 * <p>An {@link org.reversementoring.anonymisation.audit.guarantee.Adversary} is the reader of a statement, with what this reader
 * knows beforehand. A {@link org.reversementoring.anonymisation.audit.guarantee.Guarantee} says what must stay true for every other
 * mentor. A {@link org.reversementoring.anonymisation.audit.guarantee.Counterexample} is a panel that shows a guarantee to fail, and
 * an {@link org.reversementoring.anonymisation.audit.guarantee.Inference} is what a reader learns from one statement. Nothing here
 * computes: these are the words in which audits are asked and answered.
 */
@NullMarked
@ModelStyle
package org.reversementoring.anonymisation.audit.guarantee;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
