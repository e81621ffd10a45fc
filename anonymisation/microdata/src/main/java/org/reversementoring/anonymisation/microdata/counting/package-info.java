/**
 * Step 6 of research data: the engine that counts equivalence classes in one pass over a table of any size. It counts by address,
 * by hash or by partition, whichever is fastest for the table. Not for users of the library, and not exported.
 */
@NullMarked
package org.reversementoring.anonymisation.microdata.counting;

import org.jspecify.annotations.NullMarked;
