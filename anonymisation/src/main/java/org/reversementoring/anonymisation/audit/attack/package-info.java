/**
 * Step 6c, the attacks: what can an adversary infer from the statements?
 *
 * <p>An enumeration of panels and an adversary come in. Out goes a counterexample to a guarantee, the worst posterior under a prior,
 * or everything that follows from one statement. All arithmetic is exact. The package is public for the audit and is not exported.
 */
@NullMarked
package org.reversementoring.anonymisation.audit.attack;

import org.jspecify.annotations.NullMarked;
