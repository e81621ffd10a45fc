/**
 * Step 3, what was said: RAW and personal. It stays with the custodian and goes no further than the collation.
 *
 * <p>In a group interview the panel speaks as one, so its {@link org.reversementoring.core.interview.Point points} carry no
 * author, and support cannot be counted from them. Marks are given in private, on one {@link
 * org.reversementoring.core.interview.Ballot} for each mentor, and declining is an answer. Every attribute that can hold
 * what a person said, or who it was, is masked in {@code toString}; messages of exceptions give positions, never identities.
 */
@NullMarked
@ModelStyle
package org.reversementoring.core.interview;

import org.jspecify.annotations.NullMarked;
import org.reversementoring.core.ModelStyle;
