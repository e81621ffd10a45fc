/**
 * Step 11, what a host's scheduler has to do on a day: whom to remind, which cycles are stuck, and what must be destroyed by when.
 *
 * <p>Cycles, a {@link org.reversementoring.core.due.DueRule} and a day come in; a {@link org.reversementoring.core.due.DueList} goes out.
 * It is a function: nothing is sent, stored or started here. No item tells who answered, how many did, or what was said, and a mentee is
 * told of none between consent and meeting, nor by an item that is missing that a cycle is stopped.
 */
@NullMarked
package org.reversementoring.core.due;

import org.jspecify.annotations.NullMarked;
