/**
 * Step 9 of research data: what the engines of generalisation share. The lattice is the set of all combinations of levels; a
 * tuple is a distinct record, packed into one machine word, and a search counts tuples where a table would be too slow; the
 * recoder writes a table at the levels that were found. Not for users of the library, and not exported.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.generalisation;

import org.jspecify.annotations.NullMarked;
