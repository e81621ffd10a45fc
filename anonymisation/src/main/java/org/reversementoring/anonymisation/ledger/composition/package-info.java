/**
 * Step 6d, composition: what do several releases tell together?
 *
 * <p>Releases about the same mentee and question come in, each with its mentors, its strategy and, if it was made, its statement. Out
 * goes a {@link org.reversementoring.anonymisation.ledger.composition.CompositionResult}: whether every guarantee still holds against
 * a reader of all of them, and a {@link org.reversementoring.anonymisation.ledger.composition.JointInference} where one does not (T6,
 * T9, G5). The computation is exact and exhaustive; a case that would take too long is refused, never sampled.
 */
@NullMarked
package org.reversementoring.anonymisation.ledger.composition;

import org.jspecify.annotations.NullMarked;
