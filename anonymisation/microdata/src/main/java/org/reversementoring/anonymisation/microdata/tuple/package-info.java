/**
 * Step 7 of research data: distinct records as tuples of codes, packed into machine words. Full-domain generalisation counts
 * millions of nodes of a lattice, so it works on tuples and not on the table. Nothing here is for users of the library.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.tuple;

import org.jspecify.annotations.NullMarked;
