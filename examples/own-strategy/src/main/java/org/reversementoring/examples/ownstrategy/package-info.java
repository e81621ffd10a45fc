/** A strategy of one's own: one class with one method, and one test class that implements the testkit's contract. */
@NullMarked
package org.reversementoring.examples.ownstrategy;

import org.jspecify.annotations.NullMarked;
