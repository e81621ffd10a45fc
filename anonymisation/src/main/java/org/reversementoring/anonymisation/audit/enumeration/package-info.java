/**
 * Step 6b, the enumeration of panels: what does a strategy say about each of them?
 *
 * <p>A strategy and its public context come in. Out goes the statement about every multiset of answers, or the law that the strategy
 * broke. A panel is one machine word, so that millions of panels fit into memory. The package is public for the steps after it and is
 * not exported.
 */
@NullMarked
package org.reversementoring.anonymisation.audit.enumeration;

import org.jspecify.annotations.NullMarked;
