/**
 * Step 8 of research data: full-domain generalisation, one level for each column. The search finds the node of the lattice that
 * satisfies the models and loses least, by branch and bound. Nothing here is for users of the library: {@link
 * org.reversementoring.anonymisation.microdata} has the door.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.fulldomain;

import org.jspecify.annotations.NullMarked;
