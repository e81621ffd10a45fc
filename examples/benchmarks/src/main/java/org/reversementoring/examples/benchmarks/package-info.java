/** How long proofs, attacks and releases take, with JMH. Numbers, date and machine are in this example's README. */
@NullMarked
package org.reversementoring.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
