/**
 * Step 10a of research data: bounds that leave nodes of the lattice out before the table is counted at them. Levels and distinct
 * rows come in; what no node with some levels can reach goes out. Each bound says why it never leaves the optimum out. Not for
 * users of the library, and not exported.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.fulldomain.bound;

import org.jspecify.annotations.NullMarked;
