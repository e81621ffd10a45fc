/** A guide goes out to survey tools, and the answers come back to a released report. */
@NullMarked
package org.reversementoring.examples.exchange;

import org.jspecify.annotations.NullMarked;
