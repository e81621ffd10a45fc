/**
 * Step 0b, the links of the chain: one way to make a digest of a content, whoever needs it.
 *
 * <p>Policy, ballots, collation and report each have a digest of their own, so that a later step can tell whether it has the same thing
 * in its hands as the step before.
 */
@NullMarked
package org.reversementoring.core.digest;

import org.jspecify.annotations.NullMarked;
